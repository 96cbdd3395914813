import {
  allowedFor,
  answerDay,
  answerLineOf,
  citizenText,
  findForm,
  holderOf,
  postageText,
  readsCopy,
  releaseOf,
  isSharedWith,
  type Actor,
  type CommandType,
  type Form,
  type Language,
  type RuleBook,
  type ServiceRequest,
} from '#core';
import { stateOf, type ServiceRequestRow } from '#persistence';
import { localDateOf, type LocalDate } from '#sla';
import { standingOf } from './badge.js';
import type { AtUnitView, AwaitedStatement, HolderView, ListedRequest } from './listed.dto.js';
import type { Name } from './names.dto.js';
import type { Names } from './names.js';
import { obstaclesOf } from './obstacles.js';
import { stateTold } from './post.js';

/** What a view is built with, beside the request itself. */
export type Setting = { actor: Actor; names: Names; rules: RuleBook; language: Language; today: LocalDate };

/** Who must act, as every page that tells of a request says it. */
export const holderView = (state: ServiceRequest, { names, language }: Pick<Setting, 'names' | 'language'>): HolderView | null => {
  const holder = holderOf(state);
  if (holder === null) return null;
  const name = holder.organisationId === undefined ? names.citizen(state.citizenId).name : names.organisation(holder.organisationId).name;
  const { postage, ...who } = holder;
  return { ...who, name, postage: postage === undefined ? null : postageText(postage, language) };
};

/** The form as it was on the day of sending, as it is today before that. */
export const formIn = ({ formCode, sentAt }: ServiceRequestRow, { rules, today }: Setting): Form | undefined =>
  findForm(rules, formCode, sentAt === null ? today : localDateOf(sentAt));

/** Whoever acts for the recipient no more handles nothing of it: it is everybody's again. */
const handlerIn = ({ handlerId, recipientId }: ServiceRequestRow, names: Names): Name | null =>
  handlerId !== null && names.actsFor(handlerId, recipientId) ? names.person(handlerId) : null;

/** What a recipient does among its units is its own; a unit that was closed has nothing. */
const unitIn = ({ recipientId }: ServiceRequestRow, { atUnit }: ServiceRequest, { actor, names }: Setting): AtUnitView | null => {
  if (atUnit === undefined || !('organisationId' in actor) || actor.organisationId !== recipientId) return null;
  const unit = names.unit(atUnit.id);
  if (unit === null || unit.closed) return null;
  const { id, since, asked = false, until = null } = atUnit;
  return { id, name: unit.name, since: new Date(since).toISOString(), asked, until };
};

const receivedAt = ({ delivery, sentAt }: ServiceRequestRow, state: ServiceRequest): string | null =>
  delivery === 'rejected' || delivery === 'retrying' ? null : (state.receivedAt ?? sentAt);

const awaitsIn = ({ thirdParties = [] }: ServiceRequest): AwaitedStatement[] =>
  thirdParties.flatMap(({ formCode, recipientKind, dueOn = null, outcome }) => (outcome === undefined ? [{ formCode, recipientKind, dueOn }] : []));

/** What is done where the form asks the citizen something. */
const aboutWords: ReadonlySet<string> = new Set<CommandType>(['inviteWords', 'giveWords']);

/** A request as lists show it. */
export const listedOf = (row: ServiceRequestRow, setting: Setting): ListedRequest => {
  const { actor, language, names, rules, today } = setting;
  const state = stateTold(stateOf(row), actor);
  const form = formIn(row, setting);
  const { id, number, version, status, delivery, unit, dueOn, createdAt, sentAt, answeredAt, answerType } = row;
  return {
    ...{ id, number, version, status, delivery, unit, dueOn, createdAt, sentAt, answeredAt, answerType },
    clock: row.clock as ListedRequest['clock'],
    form: { code: row.formCode, name: form?.name[language] ?? row.formCode },
    initiatedBy: row.initiatedBy,
    priority: state.priority ?? 'normal',
    citizen: names.citizen(row.citizenId),
    requester: names.organisation(row.requesterId),
    recipient: names.organisation(row.recipientId),
    owner: names.person(row.ownerId),
    handler: handlerIn(row, names),
    atUnit: unitIn(row, state, setting),
    holder: holderView(state, setting),
    originalOn: row.originalOn ?? dueOn,
    ...(actor.kind !== 'citizen' && state.deadline?.innerOn !== undefined && { innerOn: state.deadline.innerOn }),
    ...standingOf(row, today, rules.national),
    receivedAt: receivedAt(row, state),
    fee: isSharedWith(actor, state) ? null : (answerLineOf(state)?.amount ?? null),
    release: releaseOf(state),
    expectedOn: state.expectedOn ?? null,
    answerOn: answerDay(state),
    awaits: awaitsIn(state),
    allowed: allowedFor(state, actor).filter((act) => form?.ownWords !== undefined || !aboutWords.has(act)),
    obstacles: actor.kind === 'person' && !readsCopy(actor, state) ? obstaclesOf(state, actor) : [],
    ...(actor.kind === 'citizen' && { citizenText: citizenText(state, language, today, names.organisation(row.recipientId).name) }),
  };
};
