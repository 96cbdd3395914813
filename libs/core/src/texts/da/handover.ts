import type { HandoverGroup } from '../../course/handover.js';

const groups: Record<HandoverGroup, string> = {
  requests: 'åbne anmodninger',
  steps: 'åbne trin',
  promises: 'løfter til borgeren',
  letters: 'ubesvarede beskeder',
};

const isGroup = (code: string): code is HandoverGroup => Object.hasOwn(groups, code);

/** What is handed over from one coordinator to the next, in words, in order. */
export const handoverDa = (codes: readonly string[]): string => codes.map((code) => (isGroup(code) ? groups[code] : code)).join(', ');
