import { isLateElsewhere, runningSteps, type Actor, type Course, type Language } from '#core';
import { asActor, countLedCourses, courseStates, ledCourses, logAccess, type LedPlace } from '#persistence';
import { Injectable } from '@nestjs/common';
import { Foundation } from '../foundation.js';
import { loadNames } from '../service-requests/view/names.js';
import { cursorText, readCursor } from '../web/cursor.js';
import { Problem } from '../web/problem.js';
import { isDay, isId } from '../web/validators.js';
import { namesIn } from './course-names.js';
import { courseView } from './course-views.js';
import type { LateElsewhereView, LedCoursesQuery, LedCoursesView } from './led.dto.js';

const pageSize = 25;

const isPlace = (value: unknown): value is LedPlace =>
  typeof value === 'object' && value !== null && 'id' in value && isId(value.id) && 'nextOn' in value && (value.nextOn === null || isDay(value.nextOn));

/** The longest awaited first. */
const lateElsewhere = (course: Course | undefined, nameOf: (kind: string) => string): LateElsewhereView[] =>
  (course === undefined ? [] : runningSteps(course))
    .filter(isLateElsewhere)
    .map(({ kind, dueOn = '' }) => ({ name: nameOf(kind), dueOn }))
    .toSorted((one, other) => one.dueOn.localeCompare(other.dueOn));

/** The courses that the actor's organisation leads: open ones, and those in which something is left to be done after their end. */
@Injectable()
export class LedCourses {
  constructor(private readonly foundation: Foundation) {}

  async page(actor: Actor, { of = 'all', finding, cursor, limit = pageSize }: LedCoursesQuery, language: Language): Promise<LedCoursesView> {
    if (actor.kind !== 'person') throw new Problem(403, 'Forbidden');
    const { organisationId, personId } = actor;
    const after = cursor === undefined ? undefined : readCursor(cursor, isPlace);
    const { rules } = await this.foundation.rules.current();
    return asActor(this.foundation.database.app, actor, async (manager) => {
      const { rows, next } = await ledCourses(manager, { organisationId, ...(of === 'mine' && { ownerId: personId }), finding, after, limit });
      const counts = await countLedCourses(manager, organisationId, personId);
      const accesses = rows.map(({ id, citizenId }) => ({ action: 'courses.list' as const, outcome: 'done' as const, instanceId: id, citizenId }));
      if (accesses.length > 0) await logAccess(manager, actor, accesses);
      const names = await loadNames(manager, this.foundation.sealer, {
        organisations: [],
        authors: [],
        units: [],
        people: rows.flatMap(({ ownerId }) => ownerId ?? []),
        citizens: rows.map(({ citizenId }) => citizenId),
      });
      const late = await courseStates(
        manager,
        rows.flatMap(({ id, findings }) => (findings.split(' ').includes('elsewhereLate') ? id : [])),
      );
      const nameOf = namesIn(rules.stepKinds, language);
      const items = rows.map((row) => ({
        ...{ ...courseView(row, actor, names, rules, language), citizen: names.citizen(row.citizenId) },
        elsewhere: lateElsewhere(late.get(row.id), nameOf),
      }));
      return { items, nextCursor: next && cursorText(next), counts };
    });
  }
}
