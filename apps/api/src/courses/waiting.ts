import {
  capitalised,
  citizenWaitingText,
  waitedForCitizenText,
  waitedForText,
  waitingOf,
  waitingSpans,
  type Actor,
  type CourseWaiting,
  type Language,
} from '#core';
import { asActor, businessNow, courseHistories, CourseRow, logAccess } from '#persistence';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Foundation } from '../foundation.js';
import { Problem } from '../web/problem.js';
import { Courses } from './courses.js';
import type { OwnWaitingView, WaitingView } from './waiting.dto.js';

const waitingIn = async (manager: EntityManager, ids: readonly string[]): Promise<CourseWaiting> => {
  const now = await businessNow(manager);
  const histories = await courseHistories(manager, ids);
  return waitingOf(histories.flatMap(({ events, asked, diedOn }) => waitingSpans(events, asked, now, diedOn)));
};

const viewOf = ({ days, parties }: CourseWaiting, nameOf: (party: string) => string): WaitingView => ({
  days,
  parties: parties.map(({ party, days: count, goesOn }) => ({ party, name: capitalised(nameOf(party)), days: count, goesOn })),
});

/** How long the citizen has waited, and for whom. */
@Injectable()
export class CourseWaitings {
  constructor(
    private readonly foundation: Foundation,
    private readonly courses: Courses,
  ) {}

  /** In one course; the same 404 for a foreign one and a missing one. */
  async one(actor: Actor, id: string, language: Language): Promise<WaitingView> {
    await this.courses.find(actor, id);
    const waiting = await asActor(this.foundation.database.app, actor, (manager) => waitingIn(manager, [id]));
    const nameOf = actor.kind === 'citizen' ? waitedForCitizenText : waitedForText;
    return viewOf(waiting, (party) => nameOf(party, language));
  }

  /** In all courses of the citizen who asks, each day once. */
  own(actor: Actor, language: Language): Promise<OwnWaitingView> {
    if (actor.kind !== 'citizen') throw new Problem(403, 'Forbidden');
    const { citizenId } = actor;
    return asActor(this.foundation.database.app, actor, async (manager) => {
      await logAccess(manager, actor, [{ action: 'courses.list', outcome: 'done', citizenId }]);
      const rows = await manager.find(CourseRow, { where: { citizenId }, select: { id: true } });
      return this.ofCitizen(manager, rows, language);
    });
  }

  /** In those courses, each day once, as their citizen reads it. */
  async ofCitizen(manager: EntityManager, courses: readonly { id: string }[], language: Language): Promise<OwnWaitingView> {
    const waiting = await waitingIn(
      manager,
      courses.map(({ id }) => id),
    );
    return { ...viewOf(waiting, (party) => waitedForCitizenText(party, language)), text: citizenWaitingText(waiting, language) };
  }
}
