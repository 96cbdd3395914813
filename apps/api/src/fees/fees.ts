import { findForm, type AccessAction, type Actor, type Language, type RuleBook } from '#core';
import { asActor, feeLines, feeTotals, logAccess, Organisation, stateOf, type FeePlace, type FeeQuestion, type FeeRow } from '#persistence';
import { localDateOf } from '#sla';
import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { Foundation } from '../foundation.js';
import { feeLinesOf } from '../service-requests/view/fee.js';
import { cursorText, readCursor } from '../web/cursor.js';
import { Problem } from '../web/problem.js';
import { isId } from '../web/validators.js';
import { csvOf } from './csv.js';
import type { FeeCounts, FeeFilter, FeeItem, FeesQuery, FeesView } from './fees.dto.js';

type Employee = Actor & { kind: 'person' };

const pageSize = 50;
/** So many lines are read at once for a file, which holds them all. */
const stretch = 500;

const isPlace = (value: unknown): value is FeePlace =>
  typeof value === 'object' && value !== null && 'id' in value && isId(value.id) && 'line' in value && Number.isInteger(value.line);

const placeOf = ({ row, line }: FeeRow): FeePlace => ({ id: row.id, line });

/** What the actor's organisation pays, line by line. */
@Injectable()
export class Fees {
  constructor(private readonly foundation: Foundation) {}

  page(actor: Actor, { cursor, limit = pageSize, ...filter }: FeesQuery, language: Language): Promise<FeesView> {
    return this.asking(actor, filter, async (manager, employee, question) => {
      const after = cursor === undefined ? undefined : readCursor(cursor, isPlace);
      const found = await feeLines(manager, question, limit + 1, after);
      const page = found.slice(0, limit);
      const last = page.at(-1);
      const items = await this.items(manager, employee, page, language, 'fees.read');
      return { items, nextCursor: found.length > limit && last ? cursorText(placeOf(last)) : null, counts: await countsOf(manager, question) };
    });
  }

  /** All lines as a file for finance. */
  csv(actor: Actor, filter: FeeFilter, language: Language): Promise<string> {
    return this.asking(actor, filter, async (manager, employee, question) => {
      const items: FeeItem[] = [];
      let found = await feeLines(manager, question, stretch);
      while (found.length > 0) {
        items.push(...(await this.items(manager, employee, found, language, 'fees.export')));
        const last = found.at(-1);
        found = found.length < stretch || last === undefined ? [] : await feeLines(manager, question, stretch, placeOf(last));
      }
      return csvOf(items, language);
    });
  }

  private asking<T>(
    actor: Actor,
    { from, to, status }: FeeFilter,
    use: (manager: EntityManager, actor: Employee, question: FeeQuestion) => Promise<T>,
  ): Promise<T> {
    if (actor.kind !== 'person') throw new Problem(403, 'Forbidden');
    const question = { organisationId: actor.organisationId, from, to, statuses: status };
    return asActor(this.foundation.database.app, actor, (manager) => use(manager, actor, question));
  }

  private async items(manager: EntityManager, actor: Employee, found: readonly FeeRow[], language: Language, action: AccessAction): Promise<FeeItem[]> {
    const rows = new Map(found.map(({ row }) => [row.id, row]));
    const accesses = [...rows.values()].map(({ id, citizenId }) => ({ action, outcome: 'done' as const, instanceId: id, citizenId }));
    if (accesses.length > 0) await logAccess(manager, actor, accesses);
    const recipients = await manager.findBy(Organisation, { id: In([...rows.values()].map(({ recipientId }) => recipientId)) });
    const { rules } = await this.foundation.rules.current();
    const by = { actor, rules, language, recipients: new Map(recipients.map((each) => [each.id, each])) };
    return found.flatMap((each) => itemOf(each, by));
  }
}

type By = { actor: Employee; rules: RuleBook; language: Language; recipients: ReadonlyMap<string, Organisation> };

const itemOf = ({ row, line }: FeeRow, { actor, rules, language, recipients }: By): FeeItem[] => {
  const state = stateOf(row);
  const fee = feeLinesOf(state, actor)[line - 1];
  const recipient = recipients.get(row.recipientId);
  if (fee === undefined || recipient === undefined) return [];
  const { id, number, version, formCode, unit, sentAt, answeredAt } = row;
  const form = sentAt === null ? undefined : findForm(rules, formCode, localDateOf(sentAt));
  return [
    {
      ...fee,
      requestId: id,
      ...{ number, version, unit, sentAt, answeredAt },
      form: { code: formCode, name: form?.name[language] ?? formCode },
      recipient: { id: recipient.id, name: recipient.name, kind: recipient.kind, providerNumber: recipient.providerNumber },
      withInterpreter: state.interpreter === true,
    },
  ];
};

const none = { count: 0, amount: 0 };

const countsOf = async (manager: EntityManager, question: FeeQuestion): Promise<FeeCounts> => {
  const totals = await feeTotals(manager, question);
  const known = Object.fromEntries(totals.map(({ status, count, amount }) => [status, { count, amount }]));
  return { expected: none, due: none, disputed: none, approved: none, annulled: none, ...known };
};
