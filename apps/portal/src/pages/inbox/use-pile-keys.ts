import type { RefObject } from 'react';
import { useTexts } from '../../i18n/texts.js';
import { useShortcuts, type Shortcut } from '../../shortcuts/shortcuts.js';
import { manyTexts } from './many-texts.js';
import type { Selection } from './selection.js';

/** The request whose row has the focus. */
const focusedIn = (list: HTMLElement | null): string | undefined => {
  const row = document.activeElement?.closest<HTMLElement>('[data-request]');
  return row && list?.contains(row) ? row.dataset.request : undefined;
};

type PileKeys = {
  list: RefObject<HTMLElement | null>;
  selection: Selection;
  /** The acts that the reader's side has, by their letters; each hears of the row with the focus. */
  acts: readonly (Pick<Shortcut, 'keys' | 'does'> & { run: (focused: string | undefined) => void })[];
};

/** x and Shift+x choose; the letters of the acts do them, to what is chosen or else to the row with the focus. */
export const usePileKeys = ({ list, selection, acts }: PileKeys): void => {
  const t = useTexts(manyTexts);
  const onRow = (use: (id: string) => void) => (): void => {
    const id = focusedIn(list.current);
    if (id !== undefined) use(id);
  };
  useShortcuts([
    { keys: 'x', does: t.keyChoose, run: onRow(selection.toggle) },
    { keys: 'X', does: t.keyExtend, run: onRow(selection.extend) },
    ...acts.map(({ keys, does, run }) => ({ keys, does, run: () => run(focusedIn(list.current)) })),
  ]);
};
