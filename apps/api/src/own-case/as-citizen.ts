import { mayRead, type Actor, type Language } from '#core';
import { asActor, CourseRow, logAccess, requestById, requestsOfCitizen, stateOf, type ServiceRequestRow } from '#persistence';
import { Injectable } from '@nestjs/common';
import type { CourseDetailView } from '../courses/courses.dto.js';
import { Courses } from '../courses/courses.js';
import { CourseWaitings } from '../courses/waiting.js';
import { Foundation } from '../foundation.js';
import { Representatives } from '../representatives/representatives.js';
import { Inbox } from '../service-requests/read/inbox.js';
import { RequestViews } from '../service-requests/view/request-views.js';
import type { ServiceRequestView } from '../service-requests/view/service-request.dto.js';
import { whole } from '../web/list.js';
import { notFound, Problem } from '../web/problem.js';
import type { AsCitizenView } from './as-citizen.dto.js';
import { Contacts } from './contacts.js';

type Employee = Actor & { kind: 'person' };
type Citizen = Actor & { kind: 'citizen' };

/** What the reader cannot do, the page does not offer. */
const toReadOnly = <T extends { allowed: unknown[] }>(view: T): T => ({ ...view, allowed: [] });

/** That the citizen said what they think of an activity is told to nobody at work. */
const asLed = (course: CourseDetailView): CourseDetailView => ({
  ...toReadOnly(course),
  events: course.events.filter(({ type }) => type !== 'surveyAnswered'),
});

/**
 * What the citizen of a course reads, for those who lead it. It is read as the citizen, within the walls of the citizen; the log names
 * who looks. What other organisations lead or asked stays between them and the citizen.
 */
@Injectable()
export class AsCitizen {
  constructor(
    private readonly foundation: Foundation,
    private readonly courses: Courses,
    private readonly waitings: CourseWaitings,
    private readonly inbox: Inbox,
    private readonly views: RequestViews,
    private readonly contacts: Contacts,
    private readonly representatives: Representatives,
  ) {}

  async case(actor: Actor, courseId: string, language: Language): Promise<AsCitizenView> {
    const { employee, citizen } = await this.enter(actor, courseId);
    const { organisationId } = employee;
    const { citizenId } = citizen;
    return asActor(this.foundation.database.app, citizen, async (manager) => {
      const rows = (await requestsOfCitizen(manager, citizenId)).filter(({ requesterId }) => requesterId === organisationId);
      const requests = await this.inbox.ofCitizen(manager, citizen, rows, language);
      const courses = await this.courses.ofCitizen(manager, citizen, language, { organisationId });
      const seen = { outcome: 'done', citizenId } as const;
      await logAccess(manager, employee, [
        ...courses.map(({ id }) => ({ action: 'courses.asCitizen' as const, instanceId: id, ...seen })),
        ...rows.map(({ id }) => ({ action: 'requests.asCitizen' as const, instanceId: id, ...seen })),
      ]);
      const representatives = await this.representatives.ofCitizen(manager, citizen, citizenId, language);
      return {
        requests: { ...requests, items: requests.items.map(toReadOnly) },
        courses: { ...whole(courses.map(asLed)), mayBegin: false },
        representatives: { ...whole(representatives.items.map((each) => ({ ...each, mayEnd: false }))), kinds: [] },
        contacts: whole(await this.contacts.ofCitizen(manager, citizenId, organisationId)),
        waiting: await this.waitings.ofCitizen(manager, courses, language),
      };
    });
  }

  async request(actor: Actor, courseId: string, id: string, language: Language): Promise<ServiceRequestView> {
    const { employee, citizen } = await this.enter(actor, courseId);
    const view = await asActor(this.foundation.database.app, citizen, async (manager) => {
      const row = await requestById(manager, id);
      const isOurs = ({ requesterId }: ServiceRequestRow): boolean => requesterId === employee.organisationId;
      const isSeen = row !== null && isOurs(row) && mayRead(citizen, stateOf(row));
      const outcome = isSeen ? ({ outcome: 'done', citizenId: citizen.citizenId } as const) : ({ outcome: 'notFound' } as const);
      await logAccess(manager, employee, [{ action: 'requests.asCitizen', instanceId: id, ...outcome }]);
      return isSeen ? toReadOnly(await this.views.detail(manager, citizen, row, language, isOurs)) : null;
    });
    if (view === null) throw notFound();
    return view;
  }

  /** The door: a course that one's own organisation leads; the same 404 for a foreign one and a missing one. */
  private async enter(actor: Actor, courseId: string): Promise<{ employee: Employee; citizen: Citizen }> {
    if (actor.kind !== 'person') throw new Problem(403, 'Forbidden');
    const { personId, organisationId } = actor;
    const course = await asActor(this.foundation.database.app, actor, async (manager) => {
      const found = await manager.findOneBy(CourseRow, { id: courseId, organisationId });
      if (found === null) await logAccess(manager, actor, [{ action: 'courses.asCitizen', outcome: 'notFound', instanceId: courseId }]);
      return found;
    });
    if (course === null) throw notFound();
    return { employee: actor, citizen: { kind: 'citizen', personId, citizenId: course.citizenId } };
  }
}
