import {
  citizenText,
  findLegalBasis,
  isAllowedFrom,
  label,
  ladderOf,
  policyOf,
  readsCopy,
  unsettledIn,
  type Course,
  type Reach,
  type RuleBook,
  type ServiceRequest,
} from '#core';
import { stateOf, type CourseRow, type RecordedEvent, type ServiceRequestRow } from '#persistence';
import { itemsOf } from '../../form-types/form-views.js';
import { asText, type Opened } from '../contents.js';
import { answerOf, lastOf } from './answer-view.js';
import { conversationOf } from './conversation.js';
import { delaysFor } from './delays.js';
import { feeLinesOf, paymentOf } from './fee.js';
import { outcomesOf } from './outcomes.js';
import { answersFor, heldBackBecause } from './release.js';
import { stateTold } from './post.js';
import { ownWordsOf } from './own-words.js';
import { pauseOf, pauseReasonsOf } from './pause.js';
import { formIn, listedOf, type Setting } from './listed.js';
import { neededFor } from './needed-for.js';
import type { CourseName, OrganisationOf } from './names.dto.js';
import type { ConsentView, DetailsView, ServiceRequestView, StepView } from './service-request.dto.js';
import { asShared, sharedOf } from './shared.js';
import { goesOnAs, namedAmong, thirdPartiesOf } from './third-parties.js';

/** Everything read about one request. */
export type Material = {
  row: ServiceRequestRow;
  events: readonly RecordedEvent[];
  words: Opened;
  course: CourseRow | null;
  /** As its events left it. */
  courseState: Course | null;
  /** Other requests that the actor may read: those of its thread, its parent, and what was asked of third parties for its sake. */
  tied: readonly ServiceRequestRow[];
  /** How they are reached now. */
  citizen: Reach;
  /** The rule book that is brought for its commands. */
  ownRules: RuleBook;
};

/** What became of asking for consent; null when nobody asked. */
export const consentOf = ({ consent }: ServiceRequest, { events, words }: Pick<Material, 'events' | 'words'>): ConsentView | null => {
  if (consent === undefined) return null;
  if (consent === 'asked' || consent === 'askedThenSend') return { status: 'asked' };
  const submitted = lastOf(events, 'submitted')?.event;
  const given = submitted?.consent ?? lastOf(events, 'consentGiven')?.event;
  if (consent !== 'given' || given === undefined) return { status: consent };
  const text = asText(words.of(given.contentId));
  return { status: consent, form: given.form, on: given.on, ...(text !== null && { text }) };
};

const courseName = (course: CourseRow | null, { language }: Setting): CourseName | null =>
  course && { id: course.id, number: course.number, title: `${label(course.kind, language)} ${course.number}` };

/** What each rung does stands in the policy of the day of sending, or of the day on which rules were applied anew. */
const stepsOf = (state: ServiceRequest, { rules }: Setting): StepView[] => {
  const ladder = state.sentAt === undefined ? [] : (policyOf(state, rules, state.sentAt)?.ladder ?? []);
  return ladderOf(state).map((rung, place) => ({ ...rung, effects: (ladder[place]?.effects ?? []).map((effect) => ({ ...effect })) }));
};

const detailsOf = ({ row, words }: Material, setting: Setting): DetailsView | null => {
  const questions = formIn(row, setting)?.questions ?? [];
  return questions.length === 0 ? null : { items: itemsOf(questions, setting.language), answers: words.details };
};

type Other = NonNullable<ServiceRequest['others']>[number];

const othersOf = ({ others = [] }: ServiceRequest, { names }: Setting, ...roles: readonly Other['role'][]): OrganisationOf[] =>
  others.flatMap(({ organisationId, role }) => (roles.includes(role) ? [names.organisation(organisationId)] : []));

/** A request that was given up is told of no move any more, and shows none. */
const moveOf = (state: ServiceRequest, { actor, names }: Setting): Pick<ServiceRequestView, 'movedTo' | 'municipalityWithheld'> => {
  const { moved, requesterId, status } = state;
  const isRequester = actor.kind === 'person' && actor.organisationId === requesterId;
  if (moved === undefined || !isAllowedFrom(status, 'citizenMoved') || !(isRequester || actor.kind === 'citizen'))
    return { movedTo: null, municipalityWithheld: false };
  return { movedTo: moved.to === undefined ? null : names.organisation(moved.to), municipalityWithheld: isRequester && moved.to === undefined };
};

/** A request as its page shows it. */
export const detailOf = (material: Material, setting: Setting): ServiceRequestView => {
  const { row, events, words, course, courseState, tied, citizen, ownRules } = material;
  const { names, rules, language, today } = setting;
  const state = stateTold(stateOf(row), setting.actor);
  const copy = readsCopy(setting.actor, state);
  const asDecided = { ...setting, rules: ownRules };
  const view: ServiceRequestView = {
    ...listedOf(row, setting),
    copy,
    course: courseName(course, setting),
    neededFor: neededFor(row.id, courseState, setting),
    purpose: words.purpose,
    purposeId: words.purposeId,
    legalBasis: state.legalBasis,
    legalBasisText: findLegalBasis(rules, state.legalBasis)?.name[language] ?? label(state.legalBasis, language),
    noticeOn: state.noticeOn ?? null,
    consent: consentOf(state, material),
    consultation: state.consultation === undefined ? null : { status: state.consultation, ...(state.consultationOn && { on: state.consultationOn }) },
    questions: [...words.questions],
    questionsId: words.questionsId,
    details: detailsOf(material, setting),
    ownWords: copy ? null : ownWordsOf(state, material, setting),
    attachments: [...words.attachments],
    answer: answerOf(answersFor(setting.actor, events), words, names, row.citizenId),
    outcomes: outcomesOf(events, words, names, row.citizenId),
    heldBackBecause: heldBackBecause(state, events, words),
    conversation: copy ? [] : conversationOf({ events, words, names, citizenId: row.citizenId, form: formIn(row, setting), language }),
    fees: feeLinesOf(state, setting.actor),
    payment: paymentOf(state, formIn(row, setting), names, copy ? {} : citizen),
    unsettled: setting.actor.kind === 'person' && setting.actor.organisationId === state.requesterId ? [...unsettledIn(state)] : [],
    ...moveOf(state, setting),
    shared: sharedOf(events, words, setting),
    others: othersOf(state, setting, 'joined', 'forwardedTo'),
    copies: othersOf(state, setting, 'copy'),
    thirdParties: thirdPartiesOf(state, tied, setting),
    parent: namedAmong(tied, state.parentId),
    from: namedAmong(tied, state.fromId),
    goesOnAs: goesOnAs(row, tied),
    steps: stepsOf(state, setting),
    pause: pauseOf(state, events, asDecided),
    pauseReasons: pauseReasonsOf(state, asDecided),
    citizenText: citizenText(state, language, today, names.organisation(row.recipientId).name),
    ...delaysFor(setting, row, events),
  };
  return asShared(view, state, setting);
};
