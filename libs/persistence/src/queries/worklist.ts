import type { Holder, LocalDate, Status } from '#core';

/** Whose list it is. Every list names its organisation; the policies only refuse. */
export type Viewer = {
  organisationId: string;
  personId: string;
  /** Null sees the whole organisation's under the tab `unit`. */
  unit: string | null;
  /** The unit of a recipient that the viewer belongs to; null sees all that the recipient has. */
  unitId: string | null;
  today: LocalDate;
  /** The last day that counts as soon, e.g. two working days ahead in the organisation's calendar. */
  soonOn: LocalDate;
};

/** Who only reads has nothing to do with it: copies and answers of others stand in lists of their own, and are counted in no other. */
export const takesPart = 'NOT p.reads_only';
const requesterIsMine = 'r.requester_id = :organisationId';
const recipientIsMine = 'r.recipient_id = :organisationId';
/** What was asked when it last went to a colleague: a step among those who answer is no state of the request, so it is read off its events. */
const lastTask = `(SELECT e.body ->> 'task' FROM event e WHERE e.instance_id = r.id AND e.type = 'delegated' ORDER BY e.version DESC LIMIT 1)`;
/** Whoever acts for the organisation no more handles nothing of it. */
const isHandled = `EXISTS (SELECT FROM staff h WHERE h.person_id = r.handler_id AND h.organisation_id = :organisationId)`;
/** A unit that was closed has nothing. */
const isAtUnit = `EXISTS (SELECT FROM unit u WHERE u.id = r.at_unit_id AND u.closed_at IS NULL)`;
const myTurn = `((r.holder = 'requester' AND ${requesterIsMine}) OR (r.holder = 'recipient' AND ${recipientIsMine}))`;

/** The tabs of the inbox. `closed` holds what is not open, `shared` what other municipalities sent, all others what is open. */
export const tabs = {
  all: takesPart,
  mine: `((r.owner_id = :personId AND ${requesterIsMine}) OR (r.handler_id = :personId AND ${recipientIsMine}))`,
  toApprove: `(r.handler_id = :personId AND ${recipientIsMine} AND r.holder = 'recipient' AND ${lastTask} = 'approve')`,
  unit: `(${takesPart} AND CASE WHEN ${recipientIsMine} THEN CAST(:unitId AS uuid) IS NULL OR r.at_unit_id = :unitId ELSE CAST(:unit AS text) IS NULL OR r.unit = :unit END)`,
  unassigned: `(${recipientIsMine} AND NOT ${isHandled} AND NOT ${isAtUnit})`,
  waitingForOthers: `(${takesPart} AND r.holder IS NOT NULL AND NOT ${myTurn})`,
  copies: `(p.reads_only AND p.role = 'copy')`,
  closed: takesPart,
  shared: 'true',
} as const;

/** The figures above every list; each is a filter too, so that a figure and the list behind it never differ. */
export const figures = {
  urgent: `(${takesPart} AND r.priority IS NOT NULL)`,
  needsAction: myTurn,
  soon: `(${takesPart} AND r.clock = 'running' AND NOT r.missed AND r.due_on BETWEEN CAST(:today AS date) AND CAST(:soonOn AS date))`,
  overdue: `(${takesPart} AND r.missed AND r.clock <> 'stopped')`,
  paused: `(${takesPart} AND r.clock = 'paused')`,
} as const;

export type Tab = keyof typeof tabs;
export type Figure = keyof typeof figures;

export type WorklistFilter = {
  figure?: Figure;
  statuses?: readonly Status[];
  formCode?: string;
  holder?: Holder;
  /** The organisation on the other side. */
  counterpartId?: string;
  /** In full, as in 2026-000417. */
  number?: string;
  citizenId?: string;
  courseId?: string;
};

/** What each filter asks; its value goes in as the parameter of its own name. */
export const filters = {
  statuses: 'r.status = ANY(:statuses)',
  formCode: 'r.form_code = :formCode',
  holder: 'r.holder = :holder',
  counterpartId: '((r.requester_id = :counterpartId OR r.recipient_id = :counterpartId) AND :counterpartId <> :organisationId)',
  number: 'r.number = :number',
  citizenId: 'r.citizen_id = :citizenId',
  courseId: '(r.course_id = :courseId AND r.citizen_id = (SELECT c.citizen_id FROM course c WHERE c.id = :courseId))',
} as const satisfies Record<Exclude<keyof WorklistFilter, 'figure'>, string>;
