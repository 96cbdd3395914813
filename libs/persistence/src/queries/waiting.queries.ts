import { courseWorkflow, serviceRequestWorkflow, type AskedInCourse, type CourseEvent, type Event } from '#core';
import type { LocalDate } from '#sla';
import type { EntityManager } from 'typeorm';

/** What happened to a course, and to what its organisation asked in it; `diedOn`: its citizen. */
export type CourseHistory = { id: string; events: CourseEvent[]; asked: AskedInCourse[]; diedOn: LocalDate | null };

type Stored = { courseId: string; instanceId: string; recipientKind: string; type: string; v: number; effectiveAt: string; body: Record<string, unknown> };

const columns = `e.instance_id AS "instanceId", e.type, e.v, e.effective_at AS "effectiveAt", e.body`;

const ofCourses = `SELECT e.instance_id AS "courseId", '' AS "recipientKind", ${columns}
  FROM event e WHERE e.instance_id = ANY($1::uuid[]) ORDER BY e.instance_id, e.version`;

/** Drafts and what was sent by mistake are nothing that was waited for; what a recipient asks on lies within its own time. */
const ofRequests = `SELECT r.course_id AS "courseId", r.recipient_kind AS "recipientKind", ${columns}
  FROM course c JOIN service_request r ON r.citizen_id = c.citizen_id AND r.course_id = c.id JOIN event e ON e.instance_id = r.id
  WHERE c.id = ANY($1::uuid[]) AND r.requester_id = c.organisation_id AND r.status NOT IN ('draft', 'discarded', 'recalled')
  ORDER BY e.instance_id, e.version`;

const ofDeceased = `SELECT c.id, z.deceased_on::text AS "diedOn" FROM course c JOIN citizen z ON z.id = c.citizen_id
  WHERE c.id = ANY($1::uuid[]) AND z.deceased_on IS NOT NULL`;

const grouped = (rows: readonly Stored[]): Stored[][] => {
  const groups = new Map<string, Stored[]>();
  for (const row of rows) {
    const group = groups.get(row.instanceId);
    if (group === undefined) groups.set(row.instanceId, [row]);
    else group.push(row);
  }
  return [...groups.values()];
};

const eventIn = ({ type, v, effectiveAt, body }: Stored) => ({ ...body, type, v, effectiveAt });

/** The histories of these courses, as far as the actor may read them. */
export const courseHistories = async (manager: EntityManager, ids: readonly string[]): Promise<CourseHistory[]> => {
  const courses = grouped(await manager.query<Stored[]>(ofCourses, [ids]));
  const requests = grouped(await manager.query<Stored[]>(ofRequests, [ids]));
  const deceased = await manager.query<{ id: string; diedOn: LocalDate }[]>(ofDeceased, [ids]);
  const diedOn = new Map(deceased.map((row) => [row.id, row.diedOn]));
  const asked = new Map<string, AskedInCourse[]>();
  for (const rows of requests) {
    const [{ courseId, recipientKind } = { courseId: '', recipientKind: '' }] = rows;
    const events = rows.map((row): Event => serviceRequestWorkflow.upcast(eventIn(row)));
    asked.set(courseId, [...(asked.get(courseId) ?? []), { recipientKind, events }]);
  }
  return courses.map((rows) => {
    const id = rows[0]?.courseId ?? '';
    return { id, events: rows.map((row): CourseEvent => courseWorkflow.upcast(eventIn(row))), asked: asked.get(id) ?? [], diedOn: diedOn.get(id) ?? null };
  });
};
