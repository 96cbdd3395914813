import { createContext, useContext, useEffect, useMemo, useRef, useState, type ReactNode, type RefObject } from 'react';
import { isForThePage, shortcutFor, type Shortcut } from './matching.js';

export type { Shortcut } from './matching.js';

type Registered = RefObject<readonly Shortcut[]>;

type Shortcuts = {
  enabled: boolean;
  setEnabled: (enabled: boolean) => void;
  register: (shortcuts: Registered) => () => void;
  /** Those of what is on the screen now. */
  active: () => Shortcut[];
};

const ShortcutsContext = createContext<Shortcuts | null>(null);

const remembered = 'afklar.shortcuts';
/** Two keys belong together when pressed within this time, in milliseconds. */
const together = 1_000;

/** Listens until told to stop. */
const listen = (active: () => readonly Shortcut[]): (() => void) => {
  let before: { key: string; at: number } | null = null;
  const onKey = (event: KeyboardEvent): void => {
    if (!isForThePage(event)) return;
    const recent = before !== null && event.timeStamp - before.at < together ? before.key : null;
    const found = shortcutFor(active(), recent, event.key);
    before = found === undefined ? { key: event.key, at: event.timeStamp } : null;
    if (found === undefined) return;
    event.preventDefault();
    found.run();
  };
  document.addEventListener('keydown', onKey);
  return () => document.removeEventListener('keydown', onKey);
};

export const ShortcutsProvider = ({ children }: { children: ReactNode }) => {
  const [enabled, setState] = useState(() => localStorage.getItem(remembered) !== 'off');
  const registered = useRef(new Set<Registered>());
  const value = useMemo<Shortcuts>(
    () => ({
      enabled,
      setEnabled: (next) => {
        localStorage.setItem(remembered, next ? 'on' : 'off');
        setState(next);
      },
      register: (shortcuts) => {
        registered.current.add(shortcuts);
        return () => registered.current.delete(shortcuts);
      },
      active: () => [...registered.current].flatMap(({ current }) => [...current]),
    }),
    [enabled],
  );
  useEffect(() => (enabled ? listen(value.active) : undefined), [enabled, value]);
  return <ShortcutsContext value={value}>{children}</ShortcutsContext>;
};

export const useShortcutSettings = (): Shortcuts => {
  const shortcuts = useContext(ShortcutsContext);
  if (shortcuts === null) throw new Error('useShortcutSettings stands outside ShortcutsProvider.');
  return shortcuts;
};

/** Single keys for what also has a button, while the component is on the screen. They can be switched off, and never fire while somebody writes. */
export const useShortcuts = (shortcuts: readonly Shortcut[]): void => {
  const { register } = useShortcutSettings();
  const latest = useRef(shortcuts);
  useEffect(() => {
    latest.current = shortcuts;
  });
  useEffect(() => register(latest), [register]);
};
