import { findForm, type Actor, type AnswerType } from '#core';
import { draftId, draftsOf, type DraftRow, type ServiceRequestRow } from '#persistence';
import { localDateOf } from '#sla';
import type { EntityManager } from 'typeorm';
import type { Foundation } from '../../foundation.js';
import { answeredShare } from '../answer-check.js';
import type { Answers } from '../commands/answer.dto.js';

type Draft = { answerType: AnswerType | null; items: Answers };

/** The other kinds of answer say all by themselves and fill nothing in. */
const byItems: ReadonlySet<AnswerType | null> = new Set([null, 'full', 'partialRestFollows', 'partialFinal']);

const percentOf = async ({ rules }: Foundation, row: ServiceRequestRow, { answerType, items }: Draft): Promise<number | null> => {
  if (!byItems.has(answerType)) return null;
  const form = findForm(await rules.load(row.ruleVersion), row.formCode, localDateOf(row.sentAt ?? row.createdAt));
  const share = form === undefined ? null : answeredShare(form, items);
  return share === null ? null : Math.floor(share * 100);
};

const openDrafts = ({ sealer }: Foundation, drafts: readonly DraftRow[]): Promise<(string | null)[]> =>
  sealer.openAll(drafts.map(({ instanceId, organisationId, citizenId, sealed }) => ({ citizenId, contentId: draftId(instanceId, organisationId), sealed })));

/** How far the reader's own organisation has come with its answers, in whole percent by request; nothing where nothing was begun. */
export const filledOf = async (
  manager: EntityManager,
  foundation: Foundation,
  actor: Actor,
  rows: readonly ServiceRequestRow[],
): Promise<ReadonlyMap<string, number>> => {
  const own = new Map(actor.kind !== 'person' ? [] : rows.filter(({ recipientId }) => recipientId === actor.organisationId).map((row) => [row.id, row]));
  const drafts = own.size === 0 || actor.kind !== 'person' ? [] : await draftsOf(manager, [...own.keys()], actor.organisationId);
  const opened = await openDrafts(foundation, drafts);
  const filled = new Map<string, number>();
  for (const [place, { instanceId }] of drafts.entries()) {
    const row = own.get(instanceId);
    const words = opened[place] ?? null;
    const percent = row === undefined || words === null ? null : await percentOf(foundation, row, JSON.parse(words) as Draft);
    if (percent !== null) filled.set(instanceId, percent);
  }
  return filled;
};
