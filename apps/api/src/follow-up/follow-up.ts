import type { Actor, Language } from '#core';
import {
  followUpByKind,
  followUpCourses,
  logAccess,
  surveyFigures,
  type BegunPlace,
  type CourseRow,
  type FollowUpFigure,
  type FollowUpRow,
  type SurveyParts,
} from '#persistence';
import { Injectable } from '@nestjs/common';
import { namesIn } from '../courses/course-names.js';
import { courseView } from '../courses/course-views.js';
import { Foundation } from '../foundation.js';
import { loadNames } from '../service-requests/view/names.js';
import { cursorText, readCursor } from '../web/cursor.js';
import { isId } from '../web/validators.js';
import { FollowUpAsking, type Asking } from './asking.js';
import type {
  AnswersView,
  FollowUpCounts,
  FollowUpCoursesQuery,
  FollowUpCoursesView,
  FollowUpPeriod,
  FollowUpSurveyView,
  FollowUpView,
  FollowUpWaitingView,
} from './follow-up.dto.js';
import { exportOf, type Answered, type Counted, type CountedKind } from './export.js';
import { fewest, mayBeTold } from './hiding.js';
import { rounded } from './percentile.js';
import { daysFor, waitedFigures, waitedIn } from './waited.js';

const pageSize = 50;

const isPlace = (value: unknown): value is BegunPlace =>
  typeof value === 'object' && value !== null && 'id' in value && isId(value.id) && 'on' in value && /^\d{4}-\d\d-\d\d$/.test(String(value.on));

const countsOf = (parts: FollowUpRow['parts']): FollowUpCounts =>
  Object.fromEntries(Object.entries(parts).map(([figure, { courses }]) => [figure, courses])) as Record<FollowUpFigure, number>;

const countedKind = ({ parts, p50, p90, ...row }: FollowUpRow, name: (code: string) => string): CountedKind => {
  const clarification = mayBeTold(parts.all) ? { p50: rounded(p50), p90: rounded(p90) } : { p50: null, p90: null };
  return { parts, figures: { ...row, kind: { code: row.kind, name: name(row.kind) }, counts: countsOf(parts), clarification } };
};

const answersView = (parts: SurveyParts | null): AnswersView | null => parts && { yes: parts.yes.answers, partly: parts.partly.answers, no: parts.no.answers };

/** How the courses of the actor's organisation go, by kind. */
@Injectable()
export class FollowUp {
  constructor(
    private readonly foundation: Foundation,
    private readonly asking: FollowUpAsking,
  ) {}

  async view(actor: Actor, period: FollowUpPeriod, language: Language): Promise<FollowUpView> {
    const { items, ...days } = await this.counted(actor, period, language);
    return { ...days, items: items.map(({ figures }) => figures) };
  }

  waiting(actor: Actor, period: FollowUpPeriod, language: Language): Promise<FollowUpWaitingView> {
    return this.asking.of(actor, period, async (asking) => {
      const courses = await waitedIn(asking);
      const name = namesIn(asking.rules.courseKinds, language);
      const kinds = [...new Set(courses.map(({ kind }) => kind))];
      const items = kinds.map((kind) => {
        const own = courses.filter((course) => course.kind === kind);
        return { kind: { code: kind, name: name(kind) }, courses: own.length, parties: waitedFigures(own, language) };
      });
      return { items };
    });
  }

  /** Nothing leads from it to courses: that would name who answered. */
  async survey(actor: Actor, period: FollowUpPeriod, language: Language): Promise<FollowUpSurveyView> {
    const items = await this.answered(actor, period, language);
    return {
      items: items.map(({ meaningful, understood, ...figure }) => ({ ...figure, meaningful: answersView(meaningful), understood: answersView(understood) })),
      fewest,
    };
  }

  async csv(actor: Actor, period: FollowUpPeriod, language: Language): Promise<string> {
    const figures = { counted: await this.counted(actor, period, language), waiting: await this.waiting(actor, period, language) };
    return exportOf({ ...figures, survey: await this.answered(actor, period, language) }, language);
  }

  /** With the citizens behind each number, who leave in no answer. */
  private counted(actor: Actor, period: FollowUpPeriod, language: Language): Promise<Counted> {
    return this.asking.of(actor, period, async ({ manager, question: { from, to, ...question }, rules }) => {
      const rows = await followUpByKind(manager, { ...question, from, to });
      return { from, to, items: rows.map((row) => countedKind(row, namesIn(rules.courseKinds, language))) };
    });
  }

  private answered(actor: Actor, period: FollowUpPeriod, language: Language): Promise<Answered[]> {
    return this.asking.of(actor, period, async ({ question, rules }) => {
      const found = await surveyFigures(this.foundation.database.engine, { ...question, fewest });
      const name = namesIn(rules.courseKinds, language);
      return found.map(({ kind, ...figure }) => ({ ...figure, kind: { code: kind, name: name(kind) } }));
    });
  }

  /** The courses behind a figure. */
  courses(
    actor: Actor,
    { kind, figure = 'all', waitedFor, cursor, limit = pageSize, ...period }: FollowUpCoursesQuery,
    language: Language,
  ): Promise<FollowUpCoursesView> {
    const after = cursor === undefined ? undefined : readCursor(cursor, isPlace);
    return this.asking.of(actor, period, async (asking) => {
      const ids = waitedFor === undefined ? undefined : (await waitedIn(asking)).filter((each) => daysFor(each, waitedFor) > 0).map(({ id }) => id);
      const { rows, all } = await followUpCourses(asking.manager, asking.question, { kind, figure, ids }, limit + 1, after);
      const page = rows.slice(0, limit);
      const last = page.at(-1);
      const nextCursor = rows.length > limit && last ? cursorText({ on: last.startedOn, id: last.id }) : null;
      return { items: await this.items(asking, page, language), nextCursor, counts: { all } };
    });
  }

  private async items({ manager, actor, rules }: Asking, rows: readonly CourseRow[], language: Language): Promise<FollowUpCoursesView['items']> {
    const accesses = rows.map(({ id, citizenId }) => ({ action: 'courses.list' as const, outcome: 'done' as const, instanceId: id, citizenId }));
    if (accesses.length > 0) await logAccess(manager, actor, accesses);
    const names = await loadNames(manager, this.foundation.sealer, {
      ...{ organisations: [], authors: [], units: [] },
      people: rows.flatMap(({ ownerId }) => ownerId ?? []),
      citizens: rows.map(({ citizenId }) => citizenId),
    });
    return rows.map((row) => ({ ...courseView(row, actor, names, rules, language), citizen: names.citizen(row.citizenId) }));
  }
}
