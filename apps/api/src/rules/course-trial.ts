import { amended, faultsIn, isChangedBy, kindsTouched, previewCourse, type Language, type RuleBook } from '#core';
import { runningCount, coursesOfKinds } from '#persistence';
import { localDateOf, type Instant } from '#sla';
import { Injectable } from '@nestjs/common';
import { Foundation } from '../foundation.js';
import { namesIn } from '../courses/course-names.js';
import { amendmentOf } from './amendment.js';
import type { CourseTermsView, CourseTrialBody, TriedCourse, TryCourseBody } from './course-trial.dto.js';

const termsIn = (book: RuleBook, trial: CourseTrialBody, now: Instant, language: Language): CourseTermsView | null => {
  const preview = previewCourse(book, trial, now);
  if ('refused' in preview) return null;
  const nameOf = namesIn(book.stepKinds, language);
  return {
    regime: namesIn(book.regimes, language)(preview.regime),
    steps: preview.steps.map(({ kind, statutory, openedOn, dueOn }) => ({
      ...{ kind, name: nameOf(kind), statutory: statutory === true, from: openedOn },
      dueOn: dueOn ?? null,
    })),
  };
};

/** What amended rules mean for courses: one that is begun, and those that run. */
@Injectable()
export class CourseTrial {
  constructor(private readonly foundation: Foundation) {}

  async try({ trial, ...body }: TryCourseBody, language: Language): Promise<TriedCourse> {
    const book = await this.foundation.rules.newest();
    const now = await this.foundation.engine.businessNow();
    const amendment = amendmentOf(body, book);
    const isSound = faultsIn(amendment, book, localDateOf(now)).length === 0;
    const next = isSound ? amended(book, amendment) : book;
    const { engine } = this.foundation.database;
    const kinds = kindsTouched(book, next);
    const courses = kinds.length === 0 ? [] : await coursesOfKinds(engine, kinds);
    return {
      today: termsIn(book, trial, now, language),
      amended: isSound ? termsIn(next, trial, now, language) : null,
      running: await runningCount(engine),
      touched: courses.filter((course) => isChangedBy(course, book, next, now)).length,
    };
  }
}
