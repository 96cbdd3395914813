import { childMessages } from './child-messages.js';
import { owesAnswer } from './clock.js';
import { toCourse } from './course-messages.js';
import type { DeadlineReason, Earned, Event, EventOf, EventType } from './event.js';
import { feesOf } from './fees.js';
import { holderOf, turnOf } from './holder.js';
import { ladderNotices } from './ladder-notices.js';
import type { Addressee, NoticeCode, ServiceRequestMessage } from './message.js';
import { moveTold } from './move-told.js';
import { isStatement, noticeOf } from './proposal.js';
import { isReleased } from './release.js';
import type { ServiceRequest } from './state.js';
import { isOpen, type Holder } from './status.js';
import { missedNotices, targetNotices } from './target-messages.js';
import {
  citizen,
  coordinators,
  copied,
  dueOn,
  handlers,
  notice,
  owner,
  owners,
  recipientManagers,
  requesterManagers,
  type Params,
  type Telling,
} from './telling.js';
import { betweenParentAndThirdParty, thirdPartyRequest } from './third-party-messages.js';

/** The recipient hears of it only once it was sent. */
const toHandlersIfSent = (state: ServiceRequest, code: NoticeCode, params?: Params): ServiceRequestMessage[] =>
  state.sentAt === undefined ? [] : [notice(state, code, handlers(state), params)];

/** What an annulment does to what was expected, and what it earns. */
const feeEffect = (state: ServiceRequest, fee: Earned | undefined): Params => ({
  ...(feesOf(state).some(({ status }) => status === 'annulled') && { annulled: 1 }),
  ...(fee && { fee: fee.amount }),
});

/** A deadline that somebody must know is told with its cause. */
const withDeadline: Partial<Record<DeadlineReason, NoticeCode>> = {
  sent: 'requestReceived',
  returned: 'answerReturned',
  askedMore: 'moreAsked',
  extended: 'extended',
  reopened: 'reopened',
};

const reminded = (state: ServiceRequest): ServiceRequestMessage[] => {
  const { holder } = turnOf(state);
  if (holder === 'citizen' || state.status === 'awaitingConsent') {
    const until = holderOf(state)?.until;
    return [notice(state, 'reminderBeforeDue', citizen(state), until ? { until } : {})];
  }
  return [notice(state, state.deadline?.missed ? 'reminderAfterDue' : 'reminderBeforeDue', handlers(state), dueOn(state))];
};

const othersThan = (state: ServiceRequest, by: Holder): [Holder, Addressee][] => {
  const all: [Holder, Addressee][] = [
    ['requester', owner(state)],
    ['recipient', handlers(state)],
    ['citizen', citizen(state)],
  ];
  return all.filter(([holder]) => holder !== by);
};

const booked = (state: ServiceRequest, { on, by }: EventOf<'consultationBooked'>): ServiceRequestMessage[] =>
  othersThan(state, by).map(([, to]) => notice(state, 'consultationBooked', to, { on }));

/** A citizen who is to book anew is asked to: that is told with when to do it. */
const calledOff = (state: ServiceRequest, { on, by, again }: EventOf<'consultationCancelled'>): ServiceRequestMessage[] =>
  by === undefined
    ? []
    : othersThan(state, by)
        .filter(([holder]) => holder !== 'citizen' || again === 'recipientBooks')
        .map(([, to]) => notice(state, 'consultationCancelled', to, { ...(on && { on }) }));

/** What the ladder reminds of comes to a practice in one mail a day; whatever else a rung says goes at once. */
const rungTaken = (state: ServiceRequest, event: EventOf<'stepTaken'>): ServiceRequestMessage[] =>
  ladderNotices(state, event).map(({ code, to, collected, alternative, wording }) => {
    const own = wording !== undefined && { ...wording, recipientId: state.recipientId };
    return notice(state, code, to, { ...dueOn(state), ...(alternative !== undefined && { alternative }), ...own }, collected);
  });

/** What the last question earns. It was added with the question, which the deadline follows. */
const extraFee = (state: ServiceRequest): Params => {
  const last = feesOf(state).at(-1);
  return last?.occasion === 'extraQuestion' && last.status === 'expected' ? { fee: last.amount } : {};
};

const toOwner =
  (code: NoticeCode) =>
  (state: ServiceRequest): ServiceRequestMessage[] =>
    owners(state).map((to) => notice(state, code, to));
/** And whoever the answer was shared with. */
const toReaders =
  (code: NoticeCode) =>
  (state: ServiceRequest): ServiceRequestMessage[] => [
    ...toOwner(code)(state),
    ...(state.others ?? []).flatMap(({ organisationId, role }) => (role === 'sharedWith' ? [notice(state, code, { organisationId, people: 'managers' })] : [])),
  ];
const toHandlers =
  (code: NoticeCode) =>
  (state: ServiceRequest): ServiceRequestMessage[] => [notice(state, code, handlers(state))];

/** The other side and the citizen; when nobody did it, both sides. */
const bothTold = (state: ServiceRequest, by: Holder | undefined, code: NoticeCode, params: Params): ServiceRequestMessage[] => [
  ...(by === 'requester' ? [] : owners(state).map((to) => notice(state, code, to, params))),
  ...(by === 'recipient' ? [] : [notice(state, code, handlers(state), params)]),
  notice(state, code, citizen(state), params),
];

/** What the citizen is told of, by what it is: an answer, or a statement that nobody asked for. */
const read = <T extends 'Released' | 'HeldBack' | 'Corrected' | 'Recalled'>(state: ServiceRequest, what: T): `${'answer' | 'statement'}${T}` =>
  `${isStatement(state) ? 'statement' : 'answer'}${what}`;

/** The citizen, once there is an answer to read. */
const toReader = (state: ServiceRequest, code: NoticeCode): ServiceRequestMessage[] => (isReleased(state) ? [notice(state, code, citizen(state))] : []);

/** Who is told of what. Events that are not named here tell nobody. */
const tellings: { [T in EventType]?: Telling<T> } = {
  consentGiven: toOwner('consentGiven'),
  consentRefused: toOwner('consentRefused'),
  consentWithdrawn: toOwner('consentWithdrawn'),
  sent: ({ recipientId }, { copyTo }) => [
    { channel: 'deliver', body: { to: recipientId } },
    ...(copyTo === undefined ? [] : [{ channel: 'copy', body: { to: copyTo } } as const]),
  ],
  consultationBooked: booked,
  consultationCancelled: calledOff,
  consultationMissed: (state, { on }) => [notice(state, 'consultationMissed', owner(state), { on })],
  questionAnswered: toHandlers('questionAnswered'),
  questionWithdrawn: toOwner('questionWithdrawn'),
  paused: (state, { by, party, until }) => bothTold(state, by, 'deadlinePaused', { party, until }),
  resumed: (state, { by, over }) => bothTold(state, by, 'deadlineResumed', over ? { over: 1 } : {}),
  answered: (state, { outside }) => (outside === undefined ? toOwner('answered')(state) : toHandlers('answered')(state)),
  answerCorrected: (state, { proposal }) => [
    ...(proposal ? toOwner(noticeOf(state, 'Corrected')) : toReaders('answerCorrected'))(state),
    ...toReader(state, read(state, 'Corrected')),
  ],
  answerRecalled: (state, { proposal, released }) => [
    ...(proposal ? [toOwner, toHandlers].flatMap((to) => to(noticeOf(state, 'Recalled'))(state)) : toReaders('answerRecalled')(state)),
    ...(released ? [notice(state, read(state, 'Recalled'), citizen(state))] : []),
  ],
  declined: toOwner('declined'),
  forwarded: (state, event) => [...childMessages(state, event), notice(state, 'closed', owner(state))],
  redirected: (state, event) => [...childMessages(state, event), ...toHandlersIfSent(state, 'closed'), ...toReader(state, 'answerReleased')],
  givenToUnit: (state, { task }) => [notice(state, task === 'ask' ? 'unitAsked' : 'givenToUnit', handlers(state), dueOn(state))],
  takenOn: (state, { until }) => [notice(state, 'takenOn', coordinators(state), until ? { until } : {})],
  handedBack: (state) => [notice(state, 'handedBack', coordinators(state), dueOn(state))],
  discarded: (state, { laid }) => (laid ? [notice(state, 'wordsNotNeeded', citizen(state))] : []),
  wordsGiven: (state, { by }) => (by === undefined ? [] : [notice(state, 'wordsGiven', owner(state))]),
  delegated: (state, { toPersonId }) => [notice(state, 'delegated', { personId: toPersonId }, dueOn(state))],
  cancelled: (state, { because, fee }) =>
    because === 'citizenDeceased'
      ? [...toOwner('citizenDeceased')(state), ...toHandlersIfSent(state, 'cancelled', { ...feeEffect(state, fee), because })]
      : [...(because === 'parentEnded' ? toOwner('parentEnded')(state) : []), ...toHandlersIfSent(state, 'cancelled', feeEffect(state, fee))],
  recalled: (state) => [...toHandlers('recalled')(state), ...copied(state).map((to) => notice(state, 'recalled', to))],
  copySent: (state, { organisationId }) => [notice(state, 'copySent', { organisationId, people: 'handlers' })],
  answerAccepted: (state, { proposal, heldBack, contentId }) => [
    ...(proposal ? toHandlers(noticeOf(state, 'Replied'))(state) : [notice(state, 'closed', handlers(state), contentId === undefined ? {} : { outcome: 1 })]),
    ...(heldBack ? [notice(state, read(state, 'HeldBack'), citizen(state), { until: heldBack.until })] : toReader(state, read(state, 'Released'))),
  ],
  outcomeTold: (state) => [notice(state, 'outcomeTold', handlers(state)), notice(state, 'outcomeTold', citizen(state))],
  answerReleased: (state) => toReader(state, read(state, 'Released')),
  closed: (state) => [...toHandlers('closed')(state), ...toReader(state, 'answerReleased')],
  extensionRequested: (state, event) => [notice(state, 'extensionRequested', owner(state), { dueOn: event.dueOn })],
  delayAnnounced: (state, { until }) => [notice(state, 'delayAnnounced', owner(state), { until })],
  reminded,
  escalated: (state) => [
    notice(state, 'escalated', requesterManagers(state), dueOn(state)),
    notice(state, 'escalated', recipientManagers(state), dueOn(state)),
  ],
  reassigned: (state, { ownerId }) => [notice(state, 'reassigned', { personId: ownerId }, dueOn(state))],
  contactLogged: (state, { agreedOn, by }) => {
    if (agreedOn === undefined || state.sentAt === undefined) return [];
    return [notice(state, 'contactLogged', by === 'requester' ? handlers(state) : owner(state), { on: agreedOn })];
  },
  feeDisputed: (state, { amount }) => [notice(state, 'feeDisputed', handlers(state), { fee: amount })],
  joined: (state, { organisationId, personId }) =>
    personId === undefined
      ? [notice(state, 'requestReceived', { organisationId, people: 'handlers' }, dueOn(state))]
      : [notice(state, 'joinedByColleague', owner(state), dueOn(state))],
  recipientSucceeded: (state, { recipientId }) => [
    ...(state.delivery === 'acknowledged' ? [] : [{ channel: 'deliver', body: { to: recipientId } } as const]),
    notice(state, 'recipientSucceeded', owner(state), owesAnswer(state) ? dueOn(state) : {}),
    notice(state, 'takenOver', handlers(state), owesAnswer(state) ? dueOn(state) : {}),
  ],
  recipientEnded: (state, { protectedAddress }) => [notice(state, 'recipientEnded', owner(state), protectedAddress ? { protectedAddress: 1 } : {})],
  citizenMoved: (state, event) => moveTold(state, event).flatMap(({ code, params }) => owners(state).map((to) => notice(state, code, to, params))),
  answerShared: (state, { organisationId, legalBasis }) => [
    notice(state, 'answerShared', { organisationId, people: 'managers' }),
    notice(state, 'answerShared', citizen(state), legalBasis === 'consent' ? { consent: 1 } : {}),
  ],
  sharingStopped: (state, { organisationIds, because }) => {
    const withdrawn = because === 'consentWithdrawn';
    const params: Params = withdrawn ? { consent: 1 } : {};
    return [
      ...organisationIds.map((organisationId) => notice(state, 'sharingStopped', { organisationId, people: 'managers' }, params)),
      notice(state, 'sharingStopped', citizen(state), params),
      ...(withdrawn ? owners(state).map((to) => notice(state, 'consentWithdrawn', to, { shared: 1 })) : []),
    ];
  },
  gpChanged: (state, { on }) => owners(state).map((to) => notice(state, 'gpChanged', to, { on })),
  redacted: (state, { contentIds }) => [
    { channel: 'redact', body: { contentIds } },
    notice(state, 'redacted', owner(state)),
    ...toHandlersIfSent(state, 'redacted'),
  ],
  deadlineSet: (state, { because, dueOn: due }) => {
    const code = withDeadline[because];
    return code === undefined ? [] : [notice(state, code, handlers(state), { dueOn: due, ...(because === 'askedMore' && extraFee(state)) })];
  },
  deadlineMissed: (state) => [
    notice(state, 'deadlineMissed', owner(state), dueOn(state)),
    notice(state, 'deadlineMissed', requesterManagers(state), dueOn(state)),
  ],
  /** A place before the deadline is nothing to act on, unless another day was promised. */
  waitingListed: (state, { expectedOn: until, before }) => {
    const { dueOn: due } = state.deadline ?? {};
    const late = due !== undefined && until > due;
    if (!late && before === undefined) return [];
    return owners(state).map((to) => notice(state, 'waitingListed', to, { until, ...(before && { before }), ...(late && { dueOn: due }) }));
  },
  thirdPartyAsked: (state, event) => [
    ...thirdPartyRequest(state, event),
    notice(state, 'thirdPartyAsked', owner(state), { asked: event.formCode, askedKind: event.recipientKind, ...dueOn(state) }),
  ],
  thirdPartyNoted: (state, { formCode: asked, recipientKind: askedKind, outcome }) =>
    outcome === undefined || !isOpen(state.status) ? [] : toHandlersIfSent(state, 'thirdPartyNoted', { asked, askedKind, outcome, ...dueOn(state) }),
  stepTaken: rungTaken,
  targetSet: targetNotices,
  targetMissed: missedNotices,
};

/** Who must be told of an event, in the state it led to. */
export const messagesOf = (event: Event, state: ServiceRequest): readonly ServiceRequestMessage[] => {
  const telling = tellings[event.type] as Telling<EventType> | undefined;
  const between = state.parentId === undefined && state.thirdParties === undefined ? [] : betweenParentAndThirdParty(event, state);
  const others = [...between, ...toCourse(event, state)];
  return telling === undefined ? others : [...telling(state, event), ...others];
};
