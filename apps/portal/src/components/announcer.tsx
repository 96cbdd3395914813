import { createContext, useCallback, useContext, useEffect, useRef, useState, type ReactNode } from 'react';

/** Live news are read out at most so often, in milliseconds; only the latest is. */
const quiet = 10_000;

type Announce = (text: string) => void;

const AnnouncerContext = createContext<Announce | null>(null);

/** One polite live region for the whole portal. */
export const AnnouncerProvider = ({ children }: { children: ReactNode }) => {
  const [text, setText] = useState('');
  const spokeAt = useRef(-quiet);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const announce = useCallback((next: string) => {
    clearTimeout(waiting.current);
    const speak = (): void => {
      spokeAt.current = performance.now();
      setText(next);
    };
    const wait = spokeAt.current + quiet - performance.now();
    if (wait <= 0) speak();
    else waiting.current = setTimeout(speak, wait);
  }, []);
  useEffect(() => () => clearTimeout(waiting.current), []);
  return (
    <AnnouncerContext value={announce}>
      {children}
      <div className="visually-hidden" aria-live="polite">
        {text}
      </div>
    </AnnouncerContext>
  );
};

/** Says something to whoever listens rather than looks. */
export const useAnnounce = (): Announce => {
  const announce = useContext(AnnouncerContext);
  if (announce === null) throw new Error('useAnnounce stands outside AnnouncerProvider.');
  return announce;
};
