import { actsOn, adviceBy, amended, effectOnPast, faultsIn, replacedBy, takeChange } from '#core';
import type { Actor, Amendment, ChangeAct, Language, RuleBook } from '#core';
import {
  addRuleChange,
  approveRuleChange,
  moveRuleChange,
  pastRequests,
  Person,
  ruleChangeById,
  ruleChanges,
  runningCourses,
  saveRuleChange,
  type RuleChange,
} from '#persistence';
import { addCalendarDays, localDateOf, startOfDay, type LocalDate } from '#sla';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { v7 } from 'uuid';
import { Foundation } from '../foundation.js';
import { notFound, Problem, refusal } from '../web/problem.js';
import { invalid } from '../web/validation.js';
import { amendmentOf, bodyOf } from './amendment.js';
import type { AdviceEffectView } from './advice.dto.js';
import type {
  AmendmentBody,
  EffectOnPastView,
  RuleChangeBody,
  RuleChangeView,
  SaveRuleChangeBody,
  TriedRuleChange,
  TryRuleChangeBody,
} from './rule-changes.dto.js';
import { namesOf, partiesIn } from './names.js';
import { tryAmendment } from './trial.js';

type Administrator = Actor & { kind: 'person' };

/** So far back a policy is tried on what happened, in days. */
const lookedBack = 90;

/** Somebody else may publish a rule book in between; so often the newest is read again. */
const mostTries = 5;

const administrator = (actor: Actor): Administrator => {
  if (actor.kind !== 'person') throw new Problem(403, 'Forbidden');
  return actor;
};

const conflict = (): Problem => new Problem(412, 'ChangeConflict');

/** Changes of the rule book: written by one administrator, approved by another, published as the next version. */
@Injectable()
export class RuleChanges {
  constructor(private readonly foundation: Foundation) {}

  async list(actor: Actor): Promise<RuleChangeView[]> {
    return this.viewsOf(actor, await ruleChanges(this.foundation.database.engine));
  }

  async one(actor: Actor, id: string): Promise<RuleChangeView> {
    return this.viewOf(actor, await this.found(id));
  }

  async add(actor: Actor, body: RuleChangeBody): Promise<RuleChangeView> {
    const { personId: authorId } = administrator(actor);
    const amendment = amendmentOf(body, await this.book());
    return this.viewOf(actor, await addRuleChange(this.foundation.database.engine, { id: v7(), authorId, amendment, reason: body.reason }));
  }

  async save(actor: Actor, id: string, body: SaveRuleChangeBody): Promise<RuleChangeView> {
    const { personId: authorId } = administrator(actor);
    await this.may(actor, id, 'save');
    const amendment = amendmentOf(body, await this.book());
    const saved = await saveRuleChange(this.foundation.database.engine, { id, authorId, amendment, reason: body.reason, revision: body.revision });
    if (saved === null) throw conflict();
    return this.viewOf(actor, saved);
  }

  /** Proposes, sends back or discards. */
  async move(actor: Actor, id: string, revision: number, act: Exclude<ChangeAct, 'save' | 'approve'>): Promise<RuleChangeView> {
    const { change, status } = await this.may(actor, id, act);
    if (act === 'propose') await this.refuseFaulty(change.amendment);
    if (status === 'approved') throw new Error('Only an approval leads there.');
    const moved = await moveRuleChange(this.foundation.database.engine, { id, revision, status });
    if (moved === null) throw conflict();
    return this.viewOf(actor, moved);
  }

  /** Publishes the rule book that it makes of the newest one. */
  async approve(actor: Actor, id: string, revision: number): Promise<RuleChangeView> {
    const { personId: approverId } = administrator(actor);
    const { change } = await this.may(actor, id, 'approve');
    if (change.revision !== revision) throw conflict();
    for (let tries = 0; tries < mostTries; tries += 1) {
      const book = await this.book();
      await this.refuseFaulty(change.amendment);
      const approved = await approveRuleChange(this.foundation.database.engine, { id, revision, approverId, book: amended(book, change.amendment) });
      if (approved !== null) {
        await this.book(); // what this process decides next, it decides by it
        return this.viewOf(actor, approved);
      }
      if ((await this.found(id)).revision !== revision) break;
    }
    throw conflict();
  }

  async try(body: TryRuleChangeBody, language: Language): Promise<TriedRuleChange> {
    const book = await this.book();
    const amendment = amendmentOf(body, book);
    const nameOf = await namesOf(this.foundation, partiesIn(amendment, replacedBy(amendment, book)));
    return tryAmendment(amendment, { book, today: await this.today(), language, nameOf }, body.trial);
  }

  /** Figures of all organisations together, and no persons. */
  async effect(body: AmendmentBody): Promise<EffectOnPastView> {
    const book = await this.book();
    const amendment = amendmentOf(body, book);
    if (amendment.kind !== 'policy') throw invalid({ field: 'policy', code: 'required' });
    const now = await this.foundation.engine.businessNow();
    const since = addCalendarDays(localDateOf(now), -lookedBack);
    const { formCode, recipientKind } = amendment.rule;
    const only = (pattern: string): string | null => (pattern === '*' ? null : pattern);
    const past = await pastRequests(this.foundation.database.engine, {
      since: startOfDay(since),
      formCode: only(formCode),
      recipientKind: only(recipientKind),
    });
    return { since, ...effectOnPast(book, { ...amendment.rule, version: 0 }, past, now) };
  }

  /** A figure of all organisations together, and no persons. */
  async adviceEffect(body: AmendmentBody): Promise<AdviceEffectView> {
    const amendment = amendmentOf(body, await this.book());
    if (amendment.kind !== 'advice') throw invalid({ field: 'advice', code: 'required' });
    const rule = { ...amendment.rule, version: 0 };
    const running = await runningCourses(this.foundation.database.engine, await this.today());
    return { courses: running.length, speaks: running.filter((facts) => adviceBy(rule, facts) !== null).length };
  }

  private book(): Promise<RuleBook> {
    return this.foundation.rules.newest();
  }

  private async today(): Promise<LocalDate> {
    return localDateOf(await this.foundation.engine.businessNow());
  }

  private async found(id: string): Promise<RuleChange> {
    const change = await ruleChangeById(this.foundation.database.engine, id);
    if (change === null) throw notFound();
    return change;
  }

  private async may(actor: Actor, id: string, act: ChangeAct) {
    const change = await this.found(id);
    const status = takeChange(change, act, administrator(actor).personId);
    if (typeof status !== 'string') throw refusal(status.refused);
    return { change, status };
  }

  private async refuseFaulty(amendment: Amendment): Promise<void> {
    const faults = faultsIn(amendment, await this.book(), await this.today());
    if (faults.length > 0) throw invalid(...faults.map(({ field, ...fault }) => ({ field: `${amendment.kind}.${field}`, ...fault })));
  }

  private async viewOf(actor: Actor, change: RuleChange): Promise<RuleChangeView> {
    const [view] = await this.viewsOf(actor, [change]);
    if (view === undefined) throw new Error('A change that was read is not there.');
    return view;
  }

  private async viewsOf(actor: Actor, changes: readonly RuleChange[]): Promise<RuleChangeView[]> {
    const ids = changes.flatMap(({ authorIds, approverId }) => [...authorIds, ...(approverId === null ? [] : [approverId])]);
    const people = await this.foundation.database.app.manager.findBy(Person, { id: In([...new Set(ids)]) });
    const names = new Map(people.map(({ id, name }) => [id, name ?? '']));
    const named = (id: string) => ({ id, name: names.get(id) ?? '' });
    const { personId } = administrator(actor);
    return changes.map((change) => {
      const { id, amendment, reason, status, revision, bookVersion, createdAt, updatedAt } = change;
      return {
        ...{ id, reason, status, revision, bookVersion, createdAt, updatedAt },
        ...{ kind: amendment.kind, title: titleOf(amendment), ...bodyOf(amendment) },
        authors: change.authorIds.map(named),
        approver: change.approverId === null ? null : named(change.approverId),
        allowed: actsOn(change, personId),
      };
    });
  }
}

const titleOf = (amendment: Amendment): string => {
  switch (amendment.kind) {
    case 'policy':
    case 'calendar':
    case 'asking':
    case 'advice':
      return amendment.rule.id;
    case 'form':
      return amendment.rule.code;
    case 'courses':
    case 'steps':
      return amendment.kind;
  }
};
