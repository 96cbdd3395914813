import type { ExplainedLine } from '#core';
import type { Instant, LocalDate } from '#sla';
import type { Day, Example, Happening } from './example.js';

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;
const local = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen', dateStyle: 'short', timeStyle: 'short' });

/** `2026-11-23` → `Mon 2026-11-23` */
export const named = (date: LocalDate): string => `${weekdays[new Date(`${date}T00:00:00Z`).getUTCDay()]} ${date}`;
/** `Mon 2026-11-23` → `2026-11-23`, and a moment likewise. */
export const bare = (day: string): string => day.slice(4);
/** An instant as `Mon 2026-11-23 09:00` in Copenhagen. */
export const moment = (instant: Instant): string => named(local.format(new Date(instant)).slice(0, 10)) + local.format(new Date(instant)).slice(10);

/** Every date of an example with the weekday that is said of it. */
export const saidDates = (example: Example): string[] => [...JSON.stringify(example).matchAll(/(?:\w{3} )?\d{4}-\d\d-\d\d(?!T)/g)].map(([said]) => said);

/** The lines that a calendar gives; versions are not repeated in every example. */
const sayings: Readonly<Partial<Record<ExplainedLine['code'], (params: ExplainedLine['params']) => string>>> = {
  leg: ({ anchor, from, amount, unit, on }) => `${anchor} ${named(String(from))} + ${amount} ${unit} = ${named(String(on))}`,
  pause: ({ from, to, days, on }) => `pause ${named(String(from))} to ${named(String(to))}: ${days} days = ${named(String(on))}`,
  roll: ({ from, to, because }) => `${named(String(from))} rolls to ${named(String(to))} (${because})`,
  rollBefore: ({ from, to, because }) => `${named(String(from))} rolls back to ${named(String(to))} (${because})`,
  chosen: ({ anchor, on }) => `chosen: ${anchor}, ${named(String(on))}`,
  inner: ({ on }) => `inner: ${named(String(on))}`,
  innerMoved: ({ from, to, days }) => `inner moves ${days} working days: ${named(String(from))} to ${named(String(to))}`,
  minimumNotice: ({ dueOn, earliestOn }) => `too short: ${named(String(dueOn))}, at the earliest ${named(String(earliestOn))}`,
};

/** An explanation as the examples write it. */
export const said = (explanation: readonly ExplainedLine[]): string[] => explanation.map(({ code, params }) => sayings[code]?.(params) ?? code);

type Known = { inputs: Record<string, string>; pauses: readonly string[]; asked?: Instant; since?: Instant; pausedUntil?: Day | undefined; question?: boolean };
type Told = { at: Instant; happening: Happening };

const anew = (inputs: Record<string, string>, since: Instant, { asked }: Known): Known => ({ inputs, pauses: [], since, ...(asked && { asked }) });

const settled = (known: Known, at: Instant): Known => {
  const { asked = at, since = asked } = known;
  const from = since > asked ? since : asked;
  return { ...known, pauses: [...known.pauses, `${from}/${at}`] };
};

const next = (known: Known, { at, happening }: Told): Known => {
  switch (happening.what) {
    case 'delivered':
      return known.since === undefined ? { ...known, inputs: { ...known.inputs, received: at } } : known;
    case 'held':
      return known.since === undefined ? { ...known, inputs: { ...known.inputs, consultationHeld: bare(happening.on) } } : known;
    case 'brought':
      return known.since === undefined ? { ...known, inputs: { ...known.inputs, citizenBroughtIt: bare(happening.on) } } : known;
    case 'paused':
      return { ...known, asked: at, pausedUntil: happening.until };
    case 'resumed':
    case 'passed':
      return known.pausedUntil === undefined ? known : { ...settled(known, at), pausedUntil: undefined, ...(known.question && { asked: at }) };
    case 'asked':
      return { ...known, question: true, ...(known.pausedUntil === undefined && { asked: at }) };
    case 'replied':
    case 'withdrew':
      return { ...(known.pausedUntil === undefined ? settled(known, at) : known), question: false };
    case 'extended':
    case 'restFollows':
      return anew({ printedOn: bare(happening.on) }, at, known);
    case 'returned':
    case 'recalled':
    case 'moreAsked':
      return anew({ sent: at }, at, known);
    default:
      return known;
  }
};

const days = (entries: Record<string, Day | undefined>): Record<string, string> =>
  Object.fromEntries(Object.entries(entries).flatMap(([name, day]) => (day === undefined ? [] : [[name, bare(day)]])));

/** What a deadline set after these happenings must name as its inputs: told from the example, not from the code. */
export const inputsOf = ({ printedOn, talkOn, caseStart, agreedOn }: Example, sentAt: Instant, told: readonly Told[]): Record<string, string> => {
  const start: Known = { inputs: { sent: sentAt, received: sentAt, ...days({ printedOn, followUpTalk: talkOn, caseStart }) }, pauses: [] };
  const { inputs, pauses } = told.reduce(next, start);
  if (agreedOn !== undefined) return { printedOn: bare(agreedOn), pauses: pauses.at(-1) ?? '' };
  return pauses.length === 0 ? inputs : { ...inputs, pauses: pauses.join(' ') };
};
