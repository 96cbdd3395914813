import type { RefObject } from 'react';
import { useTexts } from '../../i18n/texts.js';
import { useShortcuts } from '../../shortcuts/shortcuts.js';
import { notificationTexts } from './texts.js';

/** j and k go up and down, Enter opens, for each begins with its link; e marks the one in focus as seen. */
export const useNoticeKeys = (list: RefObject<HTMLElement | null>): void => {
  const t = useTexts(notificationTexts);
  const groups = (): HTMLElement[] => [...(list.current?.querySelectorAll<HTMLElement>('[data-notice]') ?? [])];
  const place = (): number => groups().findIndex((group) => group.contains(document.activeElement));
  const go = (step: 1 | -1): void => {
    const all = groups();
    const next = all[Math.min(Math.max(place() + step, 0), all.length - 1)];
    next?.querySelector<HTMLElement>('a, button')?.focus();
  };
  const mark = (): void => {
    const group = groups()[place()];
    const link = group?.querySelector<HTMLElement>('[data-row]');
    group?.querySelector<HTMLElement>('[data-mark]')?.click();
    link?.focus();
  };
  useShortcuts([
    { keys: 'j', does: t.next, run: () => go(1) },
    { keys: 'k', does: t.previous, run: () => go(-1) },
    { keys: 'e', does: t.markFocused, run: mark },
  ]);
};
