/** What holds a focus of its own: the page, and what lies over it. */
const rooms = '#root, [role="dialog"], [role="alertdialog"], [role="menu"]';
const rows = 'li, article, tr';
const regions = `section, [role="region"], [role="group"], fieldset, form, ${rows}, main, [role="dialog"], [role="alertdialog"]`;
const headings = 'h1, h2, h3, h4, h5, h6, legend';
const fields = 'input:not([type="hidden"]), select, textarea';
const named = '[aria-label], [aria-labelledby]';

/** One that has the focus or had it in its room, and once it is gone where it stood. */
type Place = { room: Element; element: HTMLElement; gone: Element; parent: Element | null; previous: Node | null };

const isShown = (element: Element): boolean => element.getClientRects().length > 0;

const firstIn = (within: Element, selector: string): HTMLElement | undefined => [...within.querySelectorAll<HTMLElement>(selector)].find(isShown);

const firstToPress = (within: Element): HTMLElement | undefined => firstIn(within, `a[href], button:enabled, summary, ${fields}`);

/** What came where the lost one stood: the first field of what opened, or the next row. */
const successorOf = ({ gone, parent, previous }: Place, added: WeakSet<Node>): HTMLElement | undefined => {
  if (previous !== null && !previous.isConnected) return undefined;
  const before = previous instanceof Element || previous instanceof CharacterData ? previous : null;
  const next = before === null ? parent?.firstElementChild : before.nextElementSibling;
  if (next && added.has(next)) {
    const opened = firstIn(next, fields) ?? (next.matches(named) && next instanceof HTMLElement ? next : undefined);
    if (opened !== undefined) return opened;
  }
  const isAlike = (other: Element | null | undefined): other is Element => other?.tagName === gone.tagName && other.className === gone.className;
  const row = [next, before instanceof Element ? before : null].find(isAlike);
  return row && (firstIn(row, headings) ?? firstToPress(row));
};

/** The heading of the nearest part of the page that has one; a row without one is known by what can be pressed in it. */
const regionOf = ({ parent }: Place): HTMLElement | undefined => {
  for (let region = parent?.closest(regions); region; region = region.parentElement?.closest(regions)) {
    const found = firstIn(region, headings) ?? (region.matches(rows) ? firstToPress(region) : undefined);
    if (found !== undefined) return found;
  }
  return undefined;
};

const focus = (element: HTMLElement): void => {
  if (element.tabIndex < 0 && !element.hasAttribute('tabindex')) {
    element.setAttribute('tabindex', '-1');
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
  }
  element.focus();
};

/**
 * Nobody who works by the keyboard is thrown to the top of the page because what they pressed is gone: the focus goes to what opened
 * in its place, to the next row, or to the heading of its part. Answers with the way to end it.
 */
export const keepFocus = (page: Document): (() => void) => {
  let places: Place[] = [];
  let added = new WeakSet<Node>();
  let waiting: number | undefined;
  let isPressing = false;
  /** On nothing, or on a whole dialog, which takes the focus where it lost its own. */
  const isLost = (): boolean => {
    const [at, last] = [page.activeElement, places.at(-1)];
    return at === null || at === page.body || (at === last?.room && at !== last.element);
  };

  const find = (): void => {
    waiting = undefined;
    if (!isLost()) return;
    for (const place of places.toReversed()) {
      // What waits for an answer comes back, or goes.
      if (place.element.isConnected && place.element.matches(':disabled')) return;
      const found = place.element.isConnected ? place.element : (successorOf(place, added) ?? regionOf(place));
      if (found === undefined) continue;
      focus(found);
      if (!isLost()) return;
    }
  };

  /** Whoever moves the focus themselves, a page or a dialog, comes first. */
  const seek = (): void => {
    if (isLost() && places.length > 0) waiting ??= requestAnimationFrame(() => setTimeout(find));
  };

  const enter = ({ target }: FocusEvent): void => {
    const room = target instanceof HTMLElement ? target.closest(rooms) : null;
    if (!(target instanceof HTMLElement) || room === null) return;
    const known = places.findIndex((place) => place.room === room);
    if (target === room && known >= 0 && !isPressing) return seek();
    places = [...(known < 0 ? places : places.slice(0, known)), { room, element: target, gone: target, parent: target, previous: null }];
    added = new WeakSet();
  };

  /** A press beside everything is no loss. */
  const leave = ({ relatedTarget }: FocusEvent): void => {
    if (isPressing && relatedTarget === null) places = [];
  };
  const press = ({ type }: MouseEvent): void => {
    isPressing = type === 'mousedown';
  };

  const follow = (place: Place, changes: readonly MutationRecord[]): void => {
    for (const { target, removedNodes, previousSibling } of changes)
      for (const removed of removedNodes)
        if (removed instanceof Element && target instanceof Element && place.parent !== null && removed.contains(place.parent))
          Object.assign(place, { gone: removed, parent: target, previous: previousSibling });
  };

  const observer = new MutationObserver((changes) => {
    for (const place of places) if (!place.element.isConnected) follow(place, changes);
    for (const { addedNodes } of changes) for (const node of addedNodes) added.add(node);
    seek();
  });

  observer.observe(page.body, { childList: true, subtree: true, attributeFilter: ['disabled'] });
  const end = new AbortController();
  const heard = { capture: true, signal: end.signal };
  page.addEventListener('focusin', enter, heard);
  page.addEventListener('focusout', leave, heard);
  page.addEventListener('mousedown', press, heard);
  page.addEventListener('mouseup', press, heard);
  return () => {
    observer.disconnect();
    end.abort();
  };
};
