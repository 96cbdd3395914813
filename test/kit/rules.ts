import { type DeadlineRule, type Leg, nationalCalendar } from '#sla';
import { agreedOccasions, type Form, type Policy, type RuleBook } from '#core';

/** A small rule book for tests: LÆ 125 from the journal, LÆ 135 with a consultation, one form anybody may answer. */
export const organisations = {
  municipality: '0193a000-0000-7000-8000-000000000001',
  practice: '0193a000-0000-7000-8000-000000000002',
  otherPractice: '0193a000-0000-7000-8000-000000000003',
  association: '0193a000-0000-7000-8000-000000000004',
  stranger: '0193a000-0000-7000-8000-000000000005',
} as const;

const ladder: Policy['ladder'] = [
  { step: 1, workingDays: -2, time: '09:00', effects: [{ action: 'remind', to: 'recipient' }] },
  {
    step: 2,
    workingDays: 1,
    time: '09:00',
    effects: [
      { action: 'remind', to: 'recipient' },
      { action: 'inform', to: 'requester' },
    ],
  },
  {
    step: 3,
    workingDays: 5,
    time: '09:00',
    effects: [
      { action: 'remind', to: 'recipient' },
      { action: 'task', to: 'requester' },
    ],
  },
  { step: 4, workingDays: 10, time: '09:00', effects: [{ action: 'task', to: 'requesterManager' }] },
  { step: 5, workingDays: 20, time: '09:00', effects: [{ action: 'suggestOtherSource', to: 'requester' }] },
];

const workingDays = (amount: number) => ({ amount, unit: 'workingDays' }) as const;

const targets: Policy['targets'] = {
  consent: { amount: 14, unit: 'calendarDays' },
  booking: workingDays(5),
  delivery: workingDays(1),
  answerQuestion: workingDays(2),
  review: workingDays(5),
  declined: workingDays(5),
};

const within = (...legs: [Leg['anchor'], number][]): DeadlineRule => ({
  legs: legs.map(([anchor, amount]) => ({ anchor, amount, unit: 'calendarDays', movedByPause: true, mayRollPast: true })),
  roll: 'nextWorkingDay',
});

const policy = (formCode: string, recipientKind: string, deadline: DeadlineRule): Policy => ({
  id: `${formCode} ${recipientKind}`,
  version: 1,
  validFrom: '2026-01-01',
  formCode,
  recipientKind,
  deadline,
  afterReturn: within(['sent', 7]),
  afterAskMore: within(['sent', 14]),
  ladder,
  targets,
  pauseReasons,
});

/** A week of the citizen, a month of the hospital. */
const pauseReasons: Policy['pauseReasons'] = [
  {
    code: 'citizen',
    name: { da: 'Venter på borgeren', en: 'Waiting for the citizen' },
    party: 'citizen',
    most: { amount: 7, unit: 'calendarDays' },
    source: 'demo',
  },
  {
    code: 'hospital',
    name: { da: 'Indlæggelse', en: 'Stay in hospital' },
    party: 'treatmentSystem',
    most: { amount: 30, unit: 'calendarDays' },
    source: 'demo',
  },
];

const form = (code: string, special: Partial<Form>): Form => ({
  code,
  requestCode: code.replace(/5$/, '1'),
  version: 1,
  validFrom: '2026-01-01',
  name: { da: code, en: code },
  asksFor: 'assessment',
  recipientKinds: ['gpPractice'],
  booking: 'none',
  dutyToAnswer: true,
  dutySource: 'demo',
  authorisedSigner: true,
  answerTypes: ['full', 'partialRestFollows', 'partialFinal', 'noKnowledge', 'notMyPatient', 'tooEarly', 'wrongForm', 'citizenDidNotAttend'],
  declineReasons: [],
  fees: [],
  items: [],
  ...special,
});

const items: Form['items'] = [
  { linkId: 'works', type: 'boolean', required: true, text: { da: 'Arbejder?', en: 'Works?' } },
  { linkId: 'hours', type: 'integer', required: true, text: { da: 'Timer', en: 'Hours' }, enableWhen: { linkId: 'works', equals: true } },
  { linkId: 'rest', type: 'text', text: { da: 'Andet', en: 'Other' } },
];

/** What the citizen is asked before it is sent. */
const ownItems: Form['items'] = [
  { linkId: 'ownHealth', type: 'text', maxLength: 5000, text: { da: 'Hvordan har du det?', en: 'How are you?' } },
  { linkId: 'ownWork', type: 'text', maxLength: 5000, text: { da: 'Hvad kan du klare?', en: 'What can you manage?' } },
];

const noTime = [{ code: 'noTime', text: { da: 'Ingen tid', en: 'No time' } }];

/** What must go along with LÆ 125. */
const papers = [
  { code: 'description', text: { da: 'Den samlede beskrivelse', en: 'The overall description' } },
  { code: 'journals', text: { da: 'Journaloplysninger', en: 'Journal information' } },
];

/** One that changes the deadline, by the policy, and one in which nobody attends. */
const priorities: Form['priorities'] = [
  { code: 'fastTrack', guidance: { da: 'Haster', en: 'Urgent' }, source: 'demo' },
  { code: 'lifeThreatening', guidance: { da: 'Livstruende', en: 'Life-threatening' }, booking: 'none', source: 'demo' },
];

const rate = (amount: number, validFrom: string) => ({ amount, withInterpreter: amount + 50, validFrom, source: 'demo' });

/** Every occasion with a figure of its own. */
const agreedFees: Policy['fees'] = agreedOccasions.map((occasion, place) => ({ occasion, amount: 101 + place, source: 'demo' }));

export const rules: RuleBook = {
  version: 1,
  forms: [
    form('LÆ 125', { declineReasons: noTime, papers }),
    form('LÆ 135', { mayAsk: ['LÆ 125'], priorities, booking: 'citizen', declineReasons: noTime, fees: [rate(800, '2026-01-01')] }),
    form('LÆ 265', { booking: 'recipient', answerTypes: ['full'] }),
    form('Forespørgsel', { recipientKinds: ['interestOrganisation', 'gpPractice'], authorisedSigner: false, dutyToAnswer: false }),
    form('LÆ 285', { booking: 'recipient', questions: [{ linkId: 'since', type: 'date', required: true, text: { da: 'Syg siden', en: 'Ill since' } }] }),
    form('LÆ 999', { recipientKinds: ['gpPractice'] }),
    form('Med kopi', { recipientKinds: ['interestOrganisation'], authorisedSigner: false, copy: { to: 'gp', source: 'demo' } }),
    form('SAMTALE', { authorisedSigner: false, contact: 'call' }),
    form('MØDE', { authorisedSigner: false, contact: 'meeting' }),
    form('EGNE ORD', { ownWords: { items: ownItems, within: { amount: 7, unit: 'calendarDays' }, source: 'demo' } }),
    form('LÆ 165', { initiatedBy: 'recipient', dutyToAnswer: false, answerTypes: ['full'], items }),
    form('UDTALELSE', {
      ...{ initiatedBy: 'participant', recipientKinds: ['interestOrganisation'], authorisedSigner: false, dutyToAnswer: false, answerTypes: ['full'], items },
    }),
  ],
  policies: [
    policy('LÆ 125', 'gpPractice', within(['received', 14])),
    {
      ...policy('LÆ 135', 'gpPractice', within(['received', 30], ['consultationHeld', 14], ['citizenBroughtIt', 30])),
      fees: agreedFees,
      forPriority: [{ priority: 'fastTrack', deadline: within(['received', 8]) }],
    },
    policy('EGNE ORD', 'gpPractice', within(['received', 14])),
    policy('LÆ 265', 'gpPractice', within(['received', 30], ['consultationHeld', 14])),
    policy('LÆ 285', 'gpPractice', { ...within(['printedOn', 0]), minimumNotice: { amount: 8, unit: 'calendarDays' } }),
    policy('Forespørgsel', '*', within(['received', 14])),
    policy('Med kopi', 'interestOrganisation', within(['received', 14])),
    { ...policy('SAMTALE', 'gpPractice', within(['received', 7])), fees: agreedFees },
    { ...policy('MØDE', 'gpPractice', within(['received', 14])), fees: agreedFees },
    { ...policy('LÆ 165', 'gpPractice', within()), ladder: [] },
    { ...policy('UDTALELSE', 'interestOrganisation', within()), ladder: [] },
  ],
  asking: [],
  advice: [],
  regimes: [
    { code: 'before2026-02', name: { da: 'Før reformen', en: 'Before the reform' }, from: '2013-01-01', source: 'demo' },
    { code: 'from2026-07', name: { da: 'Efter reformen', en: 'After the reform' }, from: '2026-07-01', source: 'demo' },
  ],
  legalBases: [
    { code: 'consent', name: { da: 'Samtykke', en: 'Consent' }, notice: false, consentMonths: 12, source: 'demo § 11 a' },
    { code: 'rsl11c', name: { da: 'Uden samtykke', en: 'Without consent' }, notice: false, source: 'demo § 12' },
    {
      code: 'sul43',
      name: { da: 'Patienten er enig', en: 'The patient agrees' },
      initiatedBy: 'recipient',
      notice: false,
      consentMonths: 12,
      source: 'demo § 43',
    },
    {
      code: 'takesPart',
      name: { da: 'Borgeren lader dem deltage', en: 'The citizen lets them take part' },
      initiatedBy: 'participant',
      notice: false,
      consentMonths: 12,
      source: 'demo',
    },
  ],
  stepKinds: [],
  grantKinds: [],
  activityKinds: [],
  exemptions: [],
  rights: [
    {
      code: 'documents',
      name: { da: 'Se papirerne i din sag', en: 'See the papers in your case' },
      text: { da: 'Bed om at se dem. Det kaldes aktindsigt.', en: 'Ask to see them.' },
      source: 'demo § 9',
    },
  ],
  courseKinds: [
    { code: 'clarification', name: { da: 'Afklaringsforløb', en: 'Clarification course' } },
    { code: 'resourceCourse', name: { da: 'Ressourceforløb', en: 'Resource course' } },
  ],
  national: nationalCalendar,
  calendars: {},
};

/** The same, with questions to answer in LÆ 125 and rates that came into force one after the other. */
export const rulesWithQuestions: RuleBook = {
  ...rules,
  forms: rules.forms.map((each) =>
    each.code === 'LÆ 125' ? { ...each, items, fees: [rate(200, '2026-01-01'), rate(100, '2020-01-01'), rate(900, '2099-01-01')] } : each,
  ),
};
