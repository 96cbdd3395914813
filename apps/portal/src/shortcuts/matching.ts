/** `keys`: one letter, two pressed one after the other (`g i`), or `Escape`. Compared with what the keyboard writes, whatever its layout. */
export type Shortcut = { keys: string; does: string; run: () => void };

/** Where letters are written; a box is only ticked. */
const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName)) &&
  !(target instanceof HTMLInputElement && target.type === 'checkbox');

const isInDialog = (target: EventTarget | null): boolean => target instanceof Element && target.closest('[role="dialog"], dialog, [role="menu"]') !== null;

/** A letter, or Escape, that somebody means for the page: alone, and not while writing. */
export const isForThePage = ({ key, target, ctrlKey, altKey, metaKey, defaultPrevented }: KeyboardEvent): boolean =>
  (key.length === 1 || key === 'Escape') && !ctrlKey && !altKey && !metaKey && !defaultPrevented && !isField(target) && !isInDialog(target);

/** The shortcut that a key completes, given the key before it; of two the innermost, which stands last. */
export const shortcutFor = (active: readonly Shortcut[], before: string | null, key: string): Shortcut | undefined =>
  active.findLast(({ keys }) => keys === `${before} ${key}`) ?? active.findLast(({ keys }) => keys === key);
