import { type Command, decide, type EventOf, type Instant, type PreviewInput, type RuleBook } from '#core';
import { seedRuleBook } from '#persistence';
import type { DeadlineRule } from '#sla';
import { organisations } from '../../../kit/rules.js';
import { people, type Who } from '../../service-request/kit/people.js';
import { draft } from '../../service-request/kit/requests.js';
import { type Act, at, givenUnder, on } from '../../service-request/kit/story.js';
import { calendars } from './calendars.js';
import type { Counted, Example, Happening } from './example.js';
import { bare } from './saying.js';

const contentId = 'words';
const full = { type: 'answer', answerType: 'full', contentId } as const;

const actOf = (happening: Happening): [Who, Command] => {
  switch (happening.what) {
    case 'delivered':
      return ['clock', { type: 'recordDelivery', outcome: 'acknowledged', at: at(bare(happening.at)) }];
    case 'passed':
      return ['clock', { type: 'timerDue' }];
    case 'paused':
      return ['doctor', { type: 'pause', reason: happening.reason, until: bare(happening.until) }];
    case 'resumed':
      return ['doctor', { type: 'resume' }];
    case 'brought':
      return ['doctor', { type: 'citizenBroughtIt', on: bare(happening.on) }];
    case 'asked':
      return ['doctor', { type: 'ask', contentId }];
    case 'replied':
      return ['caseworker', { type: 'answerQuestion', contentId }];
    case 'withdrew':
      return ['doctor', { type: 'withdrawQuestion' }];
    case 'answered':
      return ['doctor', full];
    case 'restFollows':
      return ['doctor', { ...full, answerType: 'partialRestFollows', restOn: bare(happening.on) }];
    case 'returned':
      return ['caseworker', { type: 'returnAnswer', contentId }];
    case 'recalled':
      return ['doctor', { type: 'recallAnswer', contentId }];
    case 'moreAsked':
      return ['caseworker', { type: 'askMore', contentId }];
    case 'held':
      return ['doctor', { type: 'consultationHeld', on: bare(happening.on) }];
    case 'extended':
      return ['caseworker', { type: 'extend', dueOn: bare(happening.on), contentId }];
  }
};

const recipientId = organisations.practice;

export const kindOf = ({ form, kind }: Example): string => kind ?? seedRuleBook.forms.find(({ code }) => code === form)?.recipientKinds[0] ?? '';

const ruleOf = (legs: readonly Counted[]): DeadlineRule => ({
  legs: legs.map(([anchor, amount, unit]) => ({ anchor, amount, unit, movedByPause: true, mayRollPast: true })),
  roll: 'nextWorkingDay',
});

/** The seeded rule book, with the working calendar the example gives its recipient and the rules it counts by. */
export const rulesOf = (example: Example): RuleBook => {
  const { form, calendar, counts, inner } = example;
  const own = { ...(counts && { deadline: ruleOf(counts) }), ...(inner && { inner: ruleOf(inner) }) };
  const policies = seedRuleBook.policies.map((policy) => (policy.id === `${form} ${kindOf(example)}` ? { ...policy, ...own } : policy));
  return { ...seedRuleBook, policies, ...(calendar && { calendars: { [recipientId]: calendars[calendar] } }) };
};

/** All that happened after sending, in the order of time. */
export const happeningsOf = ({ sent, delivered = sent, later = [] }: Example): { at: Instant; happening: Happening }[] =>
  [{ what: 'delivered', at: delivered } as const, ...later]
    .map((happening) => ({ at: at(bare(happening.at)), happening }))
    .sort((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)));

const sendOf = ({ sent, printedOn, talkOn }: Example): Act =>
  on(bare(sent), 'caseworker', {
    type: 'send',
    withoutWords: 'declined',
    ...(printedOn && { printedOn: bare(printedOn) }),
    ...(talkOn && { followUpTalkOn: bare(talkOn) }),
  });

const drafted = (example: Example): Act =>
  on(
    bare(example.sent),
    'caseworker',
    draft({ formCode: example.form, recipientKind: kindOf(example), ...(example.caseStart && { caseStart: bare(example.caseStart) }) }),
  );

/** The deadlines that people's commands set, one after the other, as their events store them. */
export const deadlinesOf = (example: Example): EventOf<'deadlineSet'>[] => {
  const afterwards = happeningsOf(example).map(({ happening }) => on(bare(happening.at), ...actOf(happening)));
  const { events } = givenUnder(rulesOf(example), drafted(example), sendOf(example), ...afterwards);
  return events.filter((event): event is EventOf<'deadlineSet'> => event.type === 'deadlineSet');
};

/** What comes of sending it. */
export const sending = (example: Example) => {
  const { state } = givenUnder(rulesOf(example), drafted(example));
  const { command, now } = sendOf(example);
  return decide(state, command, { now, actor: people.caseworker, rules: rulesOf(example) });
};

/** What the preview is asked; `delivered` when the letter has arrived, and the consultation when one is held. */
export const asPreviewed = (example: Example, known: { delivered: boolean; held: boolean }): PreviewInput => {
  const { form, sent, delivered = sent, printedOn, talkOn, caseStart, later = [] } = example;
  const brought = later.find((happening) => happening.what === 'brought');
  const held = later.find((happening) => happening.what === 'held');
  return {
    formCode: form,
    recipientKind: kindOf(example),
    organisationId: recipientId,
    sentAt: at(bare(sent)),
    ...(known.delivered && { receivedAt: at(bare(delivered)) }),
    ...(known.held && held?.what === 'held' && { consultationHeldAt: bare(held.on) }),
    ...(known.held && brought?.what === 'brought' && { citizenBroughtItOn: bare(brought.on) }),
    ...(caseStart && { caseStart: bare(caseStart) }),
    ...(printedOn && { printedOn: bare(printedOn) }),
    ...(talkOn && { followUpTalkOn: bare(talkOn) }),
  };
};
