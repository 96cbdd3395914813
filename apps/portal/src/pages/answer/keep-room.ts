import type { RefCallback } from 'react';

/** As high as the bar stands on the page, in CSS pixels: read by what scrolls. */
const room = '--bar-height';

/** Keeps as much of the window's foot free as the bar takes, however high it grows: what has the focus is never beneath it. */
export const keepRoom: RefCallback<HTMLElement> = (bar) => {
  if (bar === null) return;
  const { style } = document.documentElement;
  const observer = new ResizeObserver(() => style.setProperty(room, `${bar.offsetHeight}px`));
  observer.observe(bar);
  return () => {
    observer.disconnect();
    style.removeProperty(room);
  };
};
