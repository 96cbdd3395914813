import type { Refused } from '../workflow.js';

/** An administrator's change of a rule, on its way into the rule book. What was approved or discarded stays as it is. */
export type ChangeStatus = 'draft' | 'proposed' | 'approved' | 'discarded';
export type ChangeAct = 'save' | 'propose' | 'approve' | 'reject' | 'discard';

/** `authorIds` are all who wrote in it: none of them may approve it. */
export type Change = { status: ChangeStatus; authorIds: readonly string[] };

const steps: Readonly<Record<ChangeAct, { from: readonly ChangeStatus[]; to: ChangeStatus }>> = {
  save: { from: ['draft'], to: 'draft' },
  propose: { from: ['draft'], to: 'proposed' },
  approve: { from: ['proposed'], to: 'approved' },
  reject: { from: ['proposed'], to: 'draft' },
  discard: { from: ['draft', 'proposed'], to: 'discarded' },
};

export const changeActs = Object.keys(steps) as readonly ChangeAct[];

/** Where an act leads, or why this administrator cannot do it now. */
export const takeChange = ({ status, authorIds }: Change, act: ChangeAct, personId: string): ChangeStatus | { refused: Refused } => {
  const { from, to } = steps[act];
  if (!from.includes(status)) return { refused: { code: 'ChangeNotOpen', params: { status } } };
  return act === 'approve' && authorIds.includes(personId) ? { refused: { code: 'FourEyes' } } : to;
};

/** What this administrator may do with it now: the only source of buttons. */
export const actsOn = (change: Change, personId: string): ChangeAct[] => changeActs.filter((act) => typeof takeChange(change, act, personId) === 'string');
