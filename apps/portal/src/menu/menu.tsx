import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { useOffer, useRegistry, type Registry } from '../components/registry.js';
import { CommandMenu } from './command-menu.js';
import type { Entry } from './entries.js';

type Menu = Registry<Entry> & { openMenu: () => void };

const MenuContext = createContext<Menu | null>(null);

const useMenu = (): Menu => {
  const menu = useContext(MenuContext);
  if (menu === null) throw new Error('useMenu stands outside MenuProvider.');
  return menu;
};

const isCall = ({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean =>
  key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey && !shiftKey;

/** Whatever is asked in a dialog is answered first. */
const isElsewhere = (): boolean => document.querySelector('[role="dialog"], [role="menu"]') !== null;

/** Ctrl+K opens the menu from everywhere, also while one writes. */
export const MenuProvider = ({ children }: { children: ReactNode }) => {
  const registry = useRegistry<Entry>();
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState<{ entry: Entry } | null>(null);
  // The menu is gone and the focus back where it was before what was chosen begins.
  useEffect(() => {
    chosen?.entry.run();
  }, [chosen]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!isCall(event)) return;
      event.preventDefault();
      if (!isElsewhere()) setOpen(true);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  const close = (entry?: Entry): void => {
    setOpen(false);
    if (entry !== undefined) setChosen({ entry });
  };
  const value = useMemo(() => ({ ...registry, openMenu: () => setOpen(true) }), [registry]);
  return (
    <MenuContext value={value}>
      {children}
      {open && <CommandMenu entries={registry.active()} onClose={close} />}
    </MenuContext>
  );
};

/** Opens the menu, for whoever has no keyboard. */
export const useOpenMenu = (): (() => void) => useMenu().openMenu;

/** What the page that is open adds to the menu. */
export const useMenuEntries = (entries: readonly Entry[]): void => useOffer(useMenu(), entries);
