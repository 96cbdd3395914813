import { nationalCalendar } from '#sla';

const rung = (step, workingDays, effects) => ({ step, workingDays, time: '09:00', effects });
const remind = { action: 'remind', to: 'recipient' };

/** One form that a GP answers, with the seeded default of the ladder: five rungs. */
const form = {
  code: 'LÆ 125',
  requestCode: 'LÆ 121',
  version: 1,
  validFrom: '2026-01-01',
  name: { da: 'LÆ 125', en: 'LÆ 125' },
  recipientKinds: ['gpPractice'],
  booking: 'none',
  dutyToAnswer: true,
  dutySource: 'demo',
  authorisedSigner: true,
  answerTypes: ['full'],
  declineReasons: [],
  fees: [],
  items: [],
};

const within = (anchor, amount) => ({ legs: [{ anchor, amount, unit: 'calendarDays', movedByPause: true, mayRollPast: true }], roll: 'nextWorkingDay' });
const workingDays = (amount) => ({ amount, unit: 'workingDays' });

const policy = {
  id: 'LÆ 125 gpPractice',
  version: 1,
  validFrom: '2026-01-01',
  formCode: 'LÆ 125',
  recipientKind: 'gpPractice',
  deadline: within('received', 14),
  afterReturn: within('sent', 7),
  afterAskMore: within('sent', 14),
  ladder: [
    rung(1, -2, [remind]),
    rung(2, 1, [remind, { action: 'inform', to: 'requester' }]),
    rung(3, 5, [remind, { action: 'task', to: 'requester' }]),
    rung(4, 10, [{ action: 'task', to: 'requesterManager' }]),
    rung(5, 20, [{ action: 'suggestOtherSource', to: 'requester' }]),
  ],
  targets: {
    consent: { amount: 14, unit: 'calendarDays' },
    booking: workingDays(5),
    delivery: workingDays(1),
    answerQuestion: workingDays(2),
    review: workingDays(5),
    declined: workingDays(5),
  },
};

export const rules = { version: 1, forms: [form], policies: [policy], national: nationalCalendar, calendars: {} };
