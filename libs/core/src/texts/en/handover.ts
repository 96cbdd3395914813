import type { HandoverGroup } from '../../course/handover.js';

const groups: Record<HandoverGroup, string> = {
  requests: 'open requests',
  steps: 'open steps',
  promises: 'promises to the citizen',
  letters: 'unanswered messages',
};

const isGroup = (code: string): code is HandoverGroup => Object.hasOwn(groups, code);

/** What is handed over from one coordinator to the next, in words, in order. */
export const handoverEn = (codes: readonly string[]): string => codes.map((code) => (isGroup(code) ? groups[code] : code)).join(', ');
