import type { Actor, RuleBook } from '#core';
import { asActor, businessNow, type FollowUpQuestion } from '#persistence';
import { addMonths, localDateOf } from '#sla';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Foundation } from '../foundation.js';
import { Problem } from '../web/problem.js';
import { invalid } from '../web/validation.js';
import type { FollowUpPeriod } from './follow-up.dto.js';

export type Employee = Actor & { kind: 'person' };
export type Asking = { manager: EntityManager; actor: Employee; question: FollowUpQuestion; rules: RuleBook };

/** What is shown when nobody says which days. */
const months = 12;

/** Answers to them clarify: whoever takes part in a course, or begins by itself, was asked for no statement. */
const statementsIn = ({ forms }: RuleBook): string[] => [
  ...new Set(forms.filter(({ asksFor, initiatedBy }) => asksFor !== 'cooperation' && initiatedBy === undefined).map(({ code }) => code)),
];

/** The actor's organisation, the days and what counts as a statement. */
@Injectable()
export class FollowUpAsking {
  constructor(private readonly foundation: Foundation) {}

  async of<T>(actor: Actor, { from, to }: FollowUpPeriod, use: (asking: Asking) => Promise<T>): Promise<T> {
    if (actor.kind !== 'person') throw new Problem(403, 'Forbidden');
    if (from !== undefined && to !== undefined && to < from) throw invalid({ field: 'to', code: 'invalid' });
    const { rules } = await this.foundation.rules.current();
    return asActor(this.foundation.database.app, actor, async (manager) => {
      const last = to ?? localDateOf(await businessNow(manager));
      const question = { organisationId: actor.organisationId, from: from ?? addMonths(last, -months), to: last, statements: statementsIn(rules) };
      return use({ manager, actor, question, rules });
    });
  }
}
