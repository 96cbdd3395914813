import type { Anchor, Unit } from '#sla';

/** Weekdays stand before all dates, so that whoever reads an example can check it against a calendar; the test does so too. */
type Weekday = 'Mon' | 'Tue' | 'Wed' | 'Thu' | 'Fri' | 'Sat' | 'Sun';
/** `Mon 2026-11-23` */
export type Day = `${Weekday} ${number}-${string}`;
/** `Mon 2026-11-23 09:00`, in Copenhagen. */
export type Moment = `${Day} ${number}:${number}`;

type Plain = 'delivered' | 'resumed' | 'passed' | 'asked' | 'replied' | 'withdrew' | 'answered' | 'returned' | 'moreAsked' | 'recalled';
type Dated = 'brought' | 'held' | 'extended' | 'restFollows';
export type Happening = { at: Moment } & (
  | { what: Plain }
  | { what: Dated; on: Day }
  | { what: 'paused'; reason: 'awaitingCitizen' | 'hospitalStay'; until: Day }
);

/** A leg of another rule than the seeded one. */
export type Counted = readonly [anchor: Anchor, amount: number, unit: Unit];

export type CalendarName =
  | 'closedFridays'
  | 'mondaysAndWednesdays'
  | 'closedOnMayDay'
  | 'closedInJuly'
  | 'closedOverChristmas'
  | 'closedInHolyWeek'
  | 'closedOnBridgeDay'
  | 'openOnEves'
  | 'openEveryDay';

/** A dated example of a due date, worked out by hand from a calendar; the reasoning stands in `why`. */
export type Example = {
  name: string;
  form: string;
  /** The first kind that the form may be sent to, unless it says otherwise. */
  kind?: string;
  /** The recipient's own working calendar; the national one when it has none. */
  calendar?: CalendarName;
  sent: Moment;
  /** When the letter arrived, if that was not at the instant of sending. */
  delivered?: Moment;
  printedOn?: Day;
  talkOn?: Day;
  /** When the course began. */
  caseStart?: Day;
  /** What the deadline is counted from instead of what is seeded. */
  counts?: readonly Counted[];
  /** The agreed inner deadline of the policy; none is seeded. */
  inner?: readonly Counted[];
  later?: readonly Happening[];
  /** What the explanation of the deadline in force says, line by line. */
  reckoning: readonly string[];
  /** What the preview says when a consultation moves nothing: it counts both legs, while the deadline stays as it was set. */
  previewed?: readonly string[];
  /** The day before rolling, or before an extension, when it is another one. */
  original?: Day;
  due: Day;
  /** The agreed inner deadline in force. */
  innerOn?: Day;
  /** The due date as previewed at sending, when questions or new dates moved it afterwards. */
  first?: Day;
  /** The agreed day the last question moved, when an earlier one had moved it already. */
  agreedOn?: Day;
  /** The last instant of the due day. */
  endsAt?: string;
  /** When each rung of the ladder is taken: at nine o'clock. */
  rungs?: readonly Day[];
  /** It cannot be sent like this: the earliest day that leaves the notice the law asks for. */
  tooShort?: Day;
  why: string;
};

const plain =
  (what: Plain) =>
  (at: Moment): Happening => ({ what, at });
const dated =
  (what: Dated) =>
  (at: Moment, on: Day): Happening => ({ what, at, on });

export const asked = plain('asked');
export const replied = plain('replied');
export const withdrew = plain('withdrew');
export const answered = plain('answered');
export const returned = plain('returned');
export const moreAsked = plain('moreAsked');
export const recalled = plain('recalled');
export const extended = dated('extended');
export const restFollows = dated('restFollows');
/** The clock comes by. */
export const passed = plain('passed');
export const resumed = plain('resumed');
export const waitsForCitizen = (at: Moment, until: Day): Happening => ({ what: 'paused', reason: 'awaitingCitizen', at, until });
export const inHospital = (at: Moment, until: Day): Happening => ({ what: 'paused', reason: 'hospitalStay', at, until });
/** Recorded at a moment; brought on that day unless another is given. */
export const brought = (at: Moment, on: Day = at.slice(0, 14) as Day): Happening => ({ what: 'brought', at, on });
/** Reported at a moment; held on that day unless another is given. */
export const held = (at: Moment, on: Day = at.slice(0, 14) as Day): Happening => ({ what: 'held', at, on });
