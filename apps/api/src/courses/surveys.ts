import { courseWorkflow, surveyOpenFor, type Actor, type CourseEvent, type Language } from '#core';
import { asActor, businessNow, CourseRow, logAccess, recordedEventsOf } from '#persistence';
import { localDateOf } from '#sla';
import { Injectable } from '@nestjs/common';
import { Foundation } from '../foundation.js';
import { asText } from '../service-requests/contents.js';
import { RequestViews } from '../service-requests/view/request-views.js';
import { Problem } from '../web/problem.js';
import { namesIn } from './course-names.js';
import { foldCourse } from './course-views.js';
import type { SurveyView } from './survey.dto.js';

/** What the citizen may be asked about. What was answered is shown to nobody at work: it is counted, see the follow-up. */
@Injectable()
export class Surveys {
  constructor(
    private readonly foundation: Foundation,
    private readonly views: RequestViews,
  ) {}

  async own(actor: Actor, language: Language): Promise<SurveyView[]> {
    if (actor.kind !== 'citizen') throw new Problem(403, 'Forbidden');
    const { citizenId } = actor;
    const { rules } = await this.foundation.rules.current();
    return asActor(this.foundation.database.app, actor, async (manager) => {
      const courses = await manager.find(CourseRow, { where: { citizenId }, order: { startedOn: 'DESC', id: 'DESC' } });
      await logAccess(manager, actor, [{ action: 'courses.list', outcome: 'done', citizenId }]);
      const today = localDateOf(await businessNow(manager));
      const found: SurveyView[] = [];
      for (const { id: courseId } of courses) {
        const course = foldCourse(await recordedEventsOf<CourseEvent>(manager, courseId, courseWorkflow.upcast));
        const open = surveyOpenFor(course, today, rules.survey);
        if (open.length === 0) continue;
        const words = await this.views.wordsOf(manager, courseId, []);
        found.push(
          ...open.map(({ no, kind, contentId, purposeId }) => ({
            ...{ courseId, activity: no },
            kind: { code: kind, name: namesIn(rules.activityKinds, language)(kind) },
            ...{ text: asText(words.of(contentId)), purpose: asText(words.of(purposeId)) },
          })),
        );
      }
      return found;
    });
  }
}
