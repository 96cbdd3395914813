/** `YYYY-MM-DD`, a day in Europe/Copenhagen. */
export type LocalDate = string;
/** A time of day in Europe/Copenhagen, `HH:mm`. */
export type LocalTime = string;
/** ISO 8601 in UTC, as `Date.toISOString` writes it. */
export type Instant = string;
export type Weekday = 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday';
/** Local opening hours, `HH:mm`. */
export type Hours = { from: string; to: string };
/** A day an organisation keeps closed: once, or every year. */
export type ClosingDay = { on: LocalDate; name: string } | { month: number; day: number; name: string };

export type Calendar = {
  id: string;
  version: number;
  weekly: Partial<Record<Weekday, Hours>>;
  publicHolidays: 'DK' | 'none';
  closingDays: readonly ClosingDay[];
};

export type Anchor = 'sent' | 'received' | 'citizenBroughtIt' | 'consultationHeld' | 'printedOn' | 'followUpTalk' | 'caseStart';
export type Unit = 'calendarDays' | 'workingDays' | 'months';
/**
 * One way to a due date. `mayRollPast: false` rolls to the working day before: a talk is never passed. `untilKnown`: it stands
 * in for another anchor, and counts no more once that is known.
 */
export type Leg = { anchor: Anchor; amount: number; unit: Unit; movedByPause: boolean; mayRollPast: boolean; untilKnown?: Anchor };
/** The earliest of the legs whose anchor is known wins. */
export type DeadlineRule = {
  legs: readonly Leg[];
  roll: 'nextWorkingDay' | 'none';
  minimumNotice?: { amount: number; unit: Unit };
};
export type Anchors = Partial<Record<Anchor, Instant | LocalDate>>;
/** From inclusive, to exclusive; without `to` the pause still runs. */
export type Pause = { from: Instant; to?: Instant; reason: string };

export type ExplanationCode = 'leg' | 'pause' | 'roll' | 'rollBefore' | 'chosen' | 'minimumNotice' | 'inner' | 'innerMoved';
export type ExplanationLine = { code: ExplanationCode; params: Readonly<Record<string, string | number>> };
export type Due = {
  dueOn: LocalDate;
  /** The day before rolling. */
  originalOn: LocalDate;
  dueAt: Instant;
  leg: Anchor;
  explanation: readonly ExplanationLine[];
  tooShort?: { earliestOn: LocalDate };
};

export type ClockState = 'notStarted' | 'running' | 'paused' | 'stopped';
export type Interval<H extends string = string> = { from: Instant; to: Instant | null; holder: H; clock: ClockState; reason?: string };

/** `number` by ISO 8601; seven days from Monday. `closed`: why nobody works that day, as `closedBecause` says it. */
export type Week = { number: number; days: readonly { on: LocalDate; closed?: string }[] };
