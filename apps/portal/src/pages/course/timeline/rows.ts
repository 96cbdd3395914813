import { addCalendarDays } from '#sla';
import type { LocalDate } from '#core';
import type { ListedRequest } from '../../../api/client.js';
import type { CourseDetail } from '../../../api/course-queries.js';
import { dayOf } from '../../../components/day.js';

/** `ahead`: as it is planned, or up to its deadline. `late`: past its deadline. */
export type Look = 'past' | 'ahead' | 'late';
export type Band = { look: Look; from: LocalDate; to: LocalDate };

type Of = { no: string; name: string; bands: readonly Band[]; from: LocalDate };
export type Row = Of &
  (
    | { kind: 'activity'; until: LocalDate | null; closed: CourseDetail['activities'][number]['closed'] }
    | { kind: 'request'; request: ListedRequest; until: LocalDate | null; late: boolean }
    | { kind: 'wait' | 'exemption'; until: LocalDate | null }
  );
/** Something that takes place on one day. */
export type Mark = { no: number; name: string; on: LocalDate; outcome: string | null };

const earlier = (one: LocalDate, other: LocalDate): LocalDate => (one < other ? one : other);

/** What lies behind, and what lies ahead. */
const around = (from: LocalDate, to: LocalDate, today: LocalDate): Band[] => [
  ...(from <= today ? [{ look: 'past', from, to: earlier(to, today) } as const] : []),
  ...(to > today ? [{ look: 'ahead', from: from > today ? from : today, to } as const] : []),
];

/** Until it was answered or ended, or as long as it is open; what lies past the deadline is late. */
const requestBands = (from: LocalDate, until: LocalDate | null, dueOn: LocalDate | null, today: LocalDate): Band[] => {
  const end = until ?? today;
  if (dueOn === null) return around(from, end, today);
  if (end <= dueOn) return until === null ? around(from, dueOn, today) : [{ look: 'past', from, to: until }];
  if (dueOn < from) return [{ look: 'late', from, to: end }];
  return [
    { look: 'past', from, to: dueOn },
    { look: 'late', from: addCalendarDays(dueOn, 1), to: end },
  ];
};

/** Of these no deadline runs: nothing of them is late, however much time passes. */
const notRunning: ReadonlySet<ListedRequest['badge']> = new Set(['none', 'paused', 'noLongerDue', 'cancelled'] as const);

/** What was not sent yet, and what was called off, is no time that anybody was asked. */
const requestRow = (request: ListedRequest, today: LocalDate): Row[] => {
  const { id, form, recipient, sentAt, answeredAt, dueOn, holder, badge } = request;
  if (sentAt === null || (answeredAt === null && holder === null)) return [];
  const from = dayOf(sentAt);
  const until = answeredAt === null ? null : dayOf(answeredAt);
  const bands = requestBands(from, until, notRunning.has(badge) ? null : dueOn, today);
  const late = bands.some(({ look }) => look === 'late');
  return [{ kind: 'request', no: id, name: `${form.code} · ${recipient.name}`, from, until, late, request, bands }];
};

type Shown = { course: CourseDetail; requests: readonly ListedRequest[]; waits: Record<CourseDetail['waits'][number]['what'], string>; today: LocalDate };

/** One row for each thing that lasts, by when it began: what the citizen does, what was asked, and what holds demands back. */
export const rowsOf = ({ course, requests, waits, today }: Shown): Row[] => {
  const { endedOn } = course;
  const end = endedOn ?? today;
  const lasting = (from: LocalDate, until: LocalDate | null): Band[] => around(from, until ?? (from > end ? from : end), today);
  const rows: Row[] = [
    ...course.activities
      .filter(({ closed }) => closed?.outcome !== 'notBegun')
      .map(
        ({ no, kind, from, until, closed }): Row => ({
          ...{ kind: 'activity', no: String(no), name: kind.name, from, until, closed },
          bands: lasting(from, closed === null ? until : closed.on < from ? from : closed.on),
        }),
      ),
    ...requests.flatMap((request) => requestRow(request, today)),
    ...course.waits.map(({ no, what, from, until }): Row => ({ kind: 'wait', no: String(no), name: waits[what], from, until, bands: lasting(from, until) })),
    ...course.exemptions.map(
      ({ no, reason, from, until }): Row => ({
        ...{ kind: 'exemption', no: String(no), name: reason.name, from, until },
        bands: lasting(from, until < from ? from : until),
      }),
    ),
  ];
  return rows.toSorted((one, other) => one.from.localeCompare(other.from));
};

/** What the citizen comes to, held or planned, by its day. */
export const marksOf = ({ steps }: Pick<CourseDetail, 'steps'>): Mark[] =>
  steps
    .filter(({ attends, runs, closed }) => attends && (runs || (closed?.byHand === true && closed.outcome.code !== 'dropped')))
    .flatMap(({ no, kind, plannedOn, closed }): Mark[] => {
      const on = closed === null ? plannedOn : closed.on;
      return on === null ? [] : [{ no, name: kind.name, on, outcome: closed?.outcome.name ?? null }];
    })
    .toSorted((one, other) => one.on.localeCompare(other.on) || one.no - other.no);
