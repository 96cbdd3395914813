import { changesUnder, courseEventText, courseWorkflow, type Actor, type CourseEvent, type Language } from '#core';
import { asActor, businessNow, recordedEventsOf } from '#persistence';
import { Injectable } from '@nestjs/common';
import { Foundation } from '../foundation.js';
import { courseNames } from './course-names.js';
import { foldCourse } from './course-views.js';
import { Courses } from './courses.js';
import type { NewRulesView } from './new-rules.dto.js';

/** Terms of a course have neither people nor organisations in them. */
const nobody = { person: (id: string) => ({ id, name: '' }), organisation: (id: string) => ({ id, name: '', kind: '' }) };

/** What the rules as they are now would make of a course that runs. */
@Injectable()
export class NewRules {
  constructor(
    private readonly foundation: Foundation,
    private readonly courses: Courses,
  ) {}

  async of(actor: Actor, id: string, language: Language): Promise<NewRulesView> {
    const row = await this.courses.find(actor, id);
    if (row.endedOn !== null) return { changes: [] };
    const rules = await this.foundation.rules.newest();
    return asActor(this.foundation.database.app, actor, async (manager) => {
      const course = foldCourse(await recordedEventsOf<CourseEvent>(manager, id, courseWorkflow.upcast));
      const named = courseNames(course, { rules, language, names: nobody, numberOf: () => undefined });
      return { changes: changesUnder(course, rules, await businessNow(manager)).map((event) => courseEventText(event, named, language)) };
    });
  }
}
