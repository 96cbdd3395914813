import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { useOffer, useRegistry, type Registry } from '../components/registry.js';
import { isForThePage, shortcutFor, type Shortcut } from './matching.js';

export type { Shortcut } from './matching.js';

type Shortcuts = Registry<Shortcut> & {
  enabled: boolean;
  setEnabled: (enabled: boolean) => void;
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
  const registry = useRegistry<Shortcut>();
  const value = useMemo<Shortcuts>(
    () => ({
      ...registry,
      enabled,
      setEnabled: (next) => {
        localStorage.setItem(remembered, next ? 'on' : 'off');
        setState(next);
      },
    }),
    [enabled, registry],
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
export const useShortcuts = (shortcuts: readonly Shortcut[]): void => useOffer(useShortcutSettings(), shortcuts);
