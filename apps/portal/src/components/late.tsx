import { useEffect, useState, type ReactNode } from 'react';

/** A wait shorter than this, in milliseconds, shows nothing: a flash would only disturb. */
const unseen = 200;

/** Its children, once the wait has become noticeable. */
export const Late = ({ children }: { children: ReactNode }) => {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), unseen);
    return () => clearTimeout(timer);
  }, []);
  return shown ? children : null;
};
