import { holdsPlan, type Actor, type LetterFacts } from '#core';
import { asActor, businessNow, type Letter } from '#persistence';
import { localDateOf } from '#sla';
import { Injectable } from '@nestjs/common';
import { Courses } from '../courses/courses.js';
import { Foundation } from '../foundation.js';
import { courseOnPaper } from '../own-case/paper/course-on-paper.js';

type Plan = LetterFacts['plan'];

const keyOf = ({ courseId, language }: Letter): string => `${courseId} ${language}`;

/** Plans for letters, read as their citizens read them, within their walls. That they were read is logged with the letter. */
@Injectable()
export class LetterPlans {
  constructor(
    private readonly foundation: Foundation,
    private readonly courses: Courses,
  ) {}

  /** Of the courses of those letters that hold one, once in each language. */
  async of({ personId }: Actor & { kind: 'person' }, letters: readonly Letter[]): Promise<(letter: Letter) => Plan> {
    const plans = new Map<string, Plan>();
    for (const letter of letters.filter(({ code }) => holdsPlan(code)))
      if (!plans.has(keyOf(letter))) plans.set(keyOf(letter), await this.plan(personId, letter));
    return (letter) => plans.get(keyOf(letter));
  }

  private plan(personId: string, { citizenId, courseId, language }: Letter): Promise<Plan> {
    const citizen = { kind: 'citizen', personId, citizenId } as const;
    return asActor(this.foundation.database.app, citizen, async (manager) => {
      const [course] = await this.courses.ofCitizen(manager, citizen, language, { id: courseId });
      return course === undefined ? null : { ...courseOnPaper(course), on: localDateOf(await businessNow(manager)) };
    });
  }
}
