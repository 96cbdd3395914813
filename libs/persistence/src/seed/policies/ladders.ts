import type { LadderStep, Policy, RecipientKind } from '#core';

type Effects = LadderStep['effects'];

/** Rungs come an hour after most offices open, on a working day of whoever is reminded. */
const at = '09:00';

const ladder = (...rungs: readonly (readonly [workingDays: number, effects: Effects])[]): Policy['ladder'] =>
  rungs.map(([workingDays, effects], place) => ({ step: place + 1, workingDays, time: at, effects }));

const remindRecipient = { action: 'remind', to: 'recipient' } as const;
const remindCoordinator = { action: 'remind', to: 'healthCoordinator' } as const;
const informRequester = { action: 'inform', to: 'requester' } as const;
const callByRequester = { action: 'task', to: 'requester' } as const;
const callByTeamLeader = { action: 'task', to: 'requesterManager' } as const;
const overToTheirManager = { action: 'transfer', to: 'recipientManager' } as const;
const anotherSource = { action: 'suggestOtherSource', to: 'requester' } as const;

/** A practice has no manager: it is reminded, then telephoned, then the team leader rings its owner. */
const practice = ladder(
  [-2, [remindRecipient]],
  [1, [remindRecipient, informRequester]],
  [5, [remindRecipient, callByRequester]],
  [10, [callByTeamLeader]],
  [20, [anotherSource]],
);

/** The coordinator first, then the leader; what is left goes to the group that follows the agreement. */
const clinicalFunction = ladder(
  [-2, [remindCoordinator]],
  [1, [remindCoordinator, informRequester]],
  [5, [overToTheirManager, callByRequester]],
  [10, [callByTeamLeader]],
  [20, [anotherSource]],
);

/** An organisation whose manager can be asked. */
const managed = ladder(
  [-2, [remindRecipient]],
  [1, [remindRecipient, informRequester]],
  [5, [overToTheirManager, callByRequester]],
  [10, [callByTeamLeader]],
  [20, [anotherSource]],
);

const ladders: Readonly<Record<RecipientKind, Policy['ladder']>> = {
  gpPractice: practice,
  specialistPractice: practice,
  psychologist: practice,
  clinicalFunction,
};

/** What is done before and after the due date, by the kind of recipient. Number and spacing are local policy: no source has a rule. */
export const ladderFor = (kind: RecipientKind): Policy['ladder'] => ladders[kind] ?? managed;
