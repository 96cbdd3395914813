import { citizenNoticeText, type AccessAction, type Actor, type CourseMessage, type Language } from '#core';
import {
  asActor,
  businessNow,
  Citizen,
  countLetters,
  inTransaction,
  letterIsBack,
  lettersOf,
  lettersPosted,
  logAccess,
  visibleLetters,
  type Letter,
  type LetterPlace,
} from '#persistence';
import { localDateOf } from '#sla';
import { addToOutbox } from '#workflow';
import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { v7 } from 'uuid';
import { inNames } from '../courses/told-words.js';
import { Foundation } from '../foundation.js';
import { loadNames } from '../service-requests/view/names.js';
import { cursorText, readCursor } from '../web/cursor.js';
import { notFound, Problem } from '../web/problem.js';
import { isId, isInstant } from '../web/validators.js';
import type { LetterCounts, LettersQuery, LettersView, PaperLetterView } from './letters.dto.js';

const pageSize = 50;

const isPlace = (value: unknown): value is LetterPlace =>
  typeof value === 'object' && value !== null && 'id' in value && isId(value.id) && 'createdAt' in value && isInstant(value.createdAt);

/** What the organisation tells citizens by post. */
@Injectable()
export class Letters {
  constructor(private readonly foundation: Foundation) {}

  page(actor: Actor, { pile = 'toPost', cursor, limit = pageSize }: LettersQuery, language: Language): Promise<LettersView> {
    if (actor.kind !== 'person') throw new Problem(403, 'Forbidden');
    const { organisationId } = actor;
    const after = cursor === undefined ? undefined : readCursor(cursor, isPlace);
    return asActor(this.foundation.database.app, actor, async (manager) => {
      const found = await lettersOf(manager, { organisationId, pile, after, limit: limit + 1 });
      const letters = found.slice(0, limit);
      await this.log(manager, actor, 'letters.list', letters);
      const last = letters.at(-1);
      const nextCursor = found.length > limit && last !== undefined ? cursorText({ createdAt: last.createdAt, id: last.id }) : null;
      return { items: await this.views(manager, letters, language), nextCursor, counts: await countLetters(manager, organisationId) };
    });
  }

  async posted(actor: Actor, ids: readonly string[]): Promise<LetterCounts> {
    const today = await this.seen(actor, 'letters.posted', ids);
    await lettersPosted(this.foundation.database.engine, ids, today);
    return this.counts(actor);
  }

  /** Whoever coordinates the course is told, since the citizen was not. */
  async returned(actor: Actor, id: string): Promise<LetterCounts> {
    const today = await this.seen(actor, 'letters.returned', [id]);
    await inTransaction(this.foundation.database.engine, async (client) => {
      const course = await letterIsBack(client, id, today);
      if (course === null) return;
      const { organisationId, number, version } = course;
      const told: CourseMessage = { channel: 'notice', body: { code: 'letterReturned', to: { organisationId, people: 'owner' }, params: { course: number } } };
      await addToOutbox(client, [{ id: v7(), instanceId: course.courseId, version, ...told }]);
    });
    return this.counts(actor);
  }

  /** Those that were asked for, all of which the actor sees. */
  async read(manager: EntityManager, actor: Actor, action: AccessAction, ids: readonly string[]): Promise<Letter[] | null> {
    const letters = await visibleLetters(manager, ids);
    if (letters.length === new Set(ids).size) {
      await this.log(manager, actor, action, letters);
      return letters;
    }
    await logAccess(manager, actor, [{ action, outcome: 'notFound' }]);
    return null;
  }

  /** Today, when the actor sees all of them. */
  private async seen(actor: Actor, action: AccessAction, ids: readonly string[]): Promise<string> {
    const today = await asActor(this.foundation.database.app, actor, async (manager) => {
      const letters = await this.read(manager, actor, action, ids);
      return letters === null ? null : localDateOf(await businessNow(manager));
    });
    if (today === null) throw notFound();
    return today;
  }

  private counts(actor: Actor): Promise<LetterCounts> {
    if (actor.kind !== 'person') throw new Problem(403, 'Forbidden');
    return asActor(this.foundation.database.app, actor, (manager) => countLetters(manager, actor.organisationId));
  }

  private async log(manager: EntityManager, actor: Actor, action: AccessAction, letters: readonly Letter[]): Promise<void> {
    if (letters.length === 0) return;
    await logAccess(
      manager,
      actor,
      letters.map(({ instanceId, citizenId }) => ({ action, outcome: 'done', instanceId, citizenId })),
    );
  }

  private async views(manager: EntityManager, letters: readonly Letter[], language: Language): Promise<PaperLetterView[]> {
    const citizenIds = letters.map(({ citizenId }) => citizenId);
    const names = await loadNames(manager, this.foundation.sealer, { organisations: [], people: [], authors: [], units: [], citizens: citizenIds });
    const known = await manager.findBy(Citizen, { id: In(citizenIds), protectedAddress: true });
    const guarded = new Set(known.map(({ id }) => id));
    const { rules } = await this.foundation.rules.current();
    return letters.map(({ id, citizenId, code, params, language: written, courseId, createdAt, postedOn, returnedOn }) => ({
      ...{ id, citizen: names.citizen(citizenId), protectedAddress: guarded.has(citizenId), language: written, courseId },
      ...{ title: citizenNoticeText(code, inNames(params, rules, language), language).title, writtenAt: createdAt, postedOn, returnedOn },
    }));
  }
}
