import type { RefObject } from 'react';
import { useTexts } from '../../i18n/texts.js';
import { useShortcuts } from '../../shortcuts/shortcuts.js';
import { inboxTexts } from './texts.js';

/** Where the focus goes among so many rows; it stays at either end. `at` is -1 before the first. */
export const nextRow = (at: number, step: 1 | -1, rows: number): number => Math.min(Math.max(at + step, 0), rows - 1);

/** j and k go up and down the rows; Enter opens, for each row begins with a link. s goes to the search field. */
export const useRowKeys = (list: RefObject<HTMLElement | null>, search: RefObject<HTMLInputElement | null>): void => {
  const t = useTexts(inboxTexts);
  const go = (step: 1 | -1): void => {
    const links = [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
    const at = links.findIndex((link) => link.closest('[data-request]')?.contains(document.activeElement) === true);
    links[nextRow(at, step, links.length)]?.focus();
  };
  useShortcuts([
    { keys: 'j', does: t.nextRow, run: () => go(1) },
    { keys: 'k', does: t.previousRow, run: () => go(-1) },
    { keys: 's', does: t.toSearch, run: () => search.current?.focus() },
  ]);
};
