import { allowedFor, citizenText, findForm, holderOf, type Actor, type Language, type RuleBook, type ServiceRequest } from '#core';
import { stateOf, type ServiceRequestRow } from '#persistence';
import { localDateOf, type LocalDate } from '#sla';
import { standingOf } from './badge.js';
import type { HolderView, ListedRequest } from './listed.dto.js';
import type { Names } from './names.js';

/** What a view is built with, beside the request itself. */
export type Setting = { actor: Actor; names: Names; rules: RuleBook; language: Language; today: LocalDate };

const holderView = (state: ServiceRequest, names: Names): HolderView | null => {
  const holder = holderOf(state);
  if (holder === null) return null;
  const name = holder.organisationId === undefined ? names.citizen(state.citizenId).name : names.organisation(holder.organisationId).name;
  return { ...holder, name };
};

const formName = ({ formCode, sentAt }: ServiceRequestRow, { rules, language, today }: Setting): string =>
  findForm(rules, formCode, sentAt === null ? today : localDateOf(sentAt))?.name[language] ?? formCode;

/** A request as lists show it. */
export const listedOf = (row: ServiceRequestRow, setting: Setting): ListedRequest => {
  const { actor, language, names, rules, today } = setting;
  const state = stateOf(row);
  const { id, number, version, status, delivery, unit, dueOn, createdAt, sentAt, answeredAt, answerType } = row;
  return {
    ...{ id, number, version, status, delivery, unit, dueOn, createdAt, sentAt, answeredAt, answerType },
    clock: row.clock as ListedRequest['clock'],
    form: { code: row.formCode, name: formName(row, setting) },
    citizen: names.citizen(row.citizenId),
    requester: names.organisation(row.requesterId),
    recipient: names.organisation(row.recipientId),
    owner: names.person(row.ownerId),
    handler: row.handlerId === null ? null : names.person(row.handlerId),
    holder: holderView(state, names),
    originalOn: row.originalOn ?? dueOn,
    ...standingOf(row, today, rules.national),
    allowed: allowedFor(state, actor),
    ...(actor.kind === 'citizen' && { citizenText: citizenText(state, language, today) }),
  };
};
