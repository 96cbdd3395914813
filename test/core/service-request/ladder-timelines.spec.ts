import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Command, decide, type Event, type EventOf, evolve, type Instant, type RuleBook, serviceRequestWorkflow, type ServiceRequest } from '#core';
import { addCalendarDays, addWorkingDays, atLocalTime, type Calendar, localDateOf, nationalCalendar, startOfDay } from '#sla';
import { organisations, rules as national } from '../../kit/rules.js';
import { law } from './kit/laws.js';
import { deliveries, moves } from './kit/moves.js';
import { people, type Who } from './kit/people.js';
import { draft, monday } from './kit/requests.js';
import { at } from './kit/story.js';

const runs = process.env.NIGHTLY ? 100_000 : 10_000;
const minute = 60_000;
const day = 24 * 60;

const office = { from: '08:00', to: '16:00' };
const closedFridays: Calendar = {
  ...nationalCalendar,
  id: 'closedFridays',
  weekly: { monday: office, tuesday: office, wednesday: office, thursday: office },
};
const books = [
  { rules: national, calendar: nationalCalendar },
  { rules: { ...national, calendars: { [organisations.practice]: closedFridays } }, calendar: closedFridays },
] as const satisfies readonly { rules: RuleBook; calendar: Calendar }[];
type Book = (typeof books)[number];

const ladder = national.policies[0]?.ladder ?? [];
const ms = (instant: Instant): number => Date.parse(instant);
const iso = (time: number): Instant => new Date(time).toISOString();

const known = new Map<string, number>();
/** So many working days after a day, at a time of the recipient's day. */
const workingTime = (calendar: Calendar, on: string, days: number, time: string): number => {
  const key = `${calendar.id} ${on} ${days} ${time}`;
  const found = known.get(key) ?? ms(atLocalTime(addWorkingDays(calendar, on, days), time));
  known.set(key, found);
  return found;
};

/** What the test itself knows of a request, told by what people did: never by its state, its timers or whose turn it is. */
type Model = {
  version: number;
  rungs: readonly number[];
  taken: number;
  owed: boolean;
  restOnly: boolean;
  question: boolean;
  /** The first instant after the last day of a pause; 0 when there is none. */
  pausedUntil: number;
  consultation: 'none' | 'citizen' | 'recipient' | 'noAppointment' | 'booked' | 'held' | 'missed';
  bookedUntil: number;
  quietUntil: number;
  arrived: boolean;
  lost: boolean;
  /** When a letter that nobody acknowledged counts as lost. */
  lostFrom: number;
};

const bookers = { 'LÆ 125': 'none', 'LÆ 135': 'citizen', 'LÆ 265': 'recipient' } as const;
type FormCode = keyof typeof bookers;

const heldBecause = ({ owed, restOnly, question, pausedUntil, lost, consultation }: Model): string | undefined => {
  if (!owed) return 'answered';
  if (question) return 'question';
  if (pausedUntil > 0) return 'paused';
  if (restOnly) return undefined;
  if (lost) return 'lost';
  return consultation === 'citizen' || consultation === 'missed' || consultation === 'noAppointment' ? 'notBooked' : undefined;
};

const quietUntil = (model: Model): number => Math.max(model.quietUntil, model.consultation === 'booked' ? model.bookedUntil : 0);

/** The rungs that are to be taken when the clock comes by now: all whose time is over, unless something holds them. */
const dueRungs = (model: Model, now: number): number[] => {
  if (heldBecause(model) !== undefined) return [];
  const quiet = quietUntil(model);
  const come = (rung: number): boolean => Math.max(rung, quiet) <= now && Math.max(rung, quiet) < model.lostFrom;
  return model.rungs.flatMap((rung, place) => (place >= model.taken && come(rung) ? [place + 1] : []));
};

const consulted: Partial<Record<Command['type'], Model['consultation']>> = {
  bookConsultation: 'booked',
  reportNoAppointment: 'noAppointment',
  consultationHeld: 'held',
  consultationMissed: 'missed',
};

const afterAnswer = { question: false, pausedUntil: 0, quietUntil: 0, bookedUntil: 0, arrived: true, lost: false, lostFrom: Infinity } as const;

const backToRecipient = ({ consultation }: Model): Partial<Model> => ({
  owed: true,
  restOnly: false,
  ...(consultation === 'citizen' || consultation === 'missed' || consultation === 'noAppointment' ? { consultation: 'recipient' } : {}),
});

/** What a command changes of what the test knows. */
const changeOf = (model: Model, command: Command, { calendar }: Book, form: FormCode): Partial<Model> => {
  switch (command.type) {
    case 'accept':
      return { arrived: true, lost: false, lostFrom: Infinity };
    case 'recordDelivery':
      if (command.outcome === 'retrying') return {};
      return command.outcome === 'rejected' ? { lost: true, lostFrom: Infinity } : { arrived: true, lost: false, lostFrom: Infinity };
    case 'ask':
      return { question: true, arrived: true, lost: false, lostFrom: Infinity };
    case 'answerQuestion':
    case 'withdrawQuestion':
      return { question: false };
    case 'pause':
      return { pausedUntil: ms(startOfDay(addCalendarDays(command.until, 1))), arrived: true, lost: false, lostFrom: Infinity };
    case 'resume':
      return { pausedUntil: 0 };
    case 'consultationCancelled':
      return { consultation: bookers[form] };
    case 'bookConsultation':
      return { consultation: 'booked', bookedUntil: workingTime(calendar, command.on, 1, '08:00') };
    case 'announceDelay':
      return { quietUntil: workingTime(calendar, command.until, 1, '08:00') };
    case 'logContact':
      return command.agreedOn === undefined ? {} : { quietUntil: workingTime(calendar, command.agreedOn, 1, '08:00') };
    case 'answer':
      return { ...afterAnswer, restOnly: command.answerType === 'partialRestFollows', owed: command.answerType === 'partialRestFollows' };
    case 'returnAnswer':
    case 'askMore':
      return backToRecipient(model);
    default:
      return consulted[command.type] === undefined ? {} : { consultation: consulted[command.type] };
  }
};

/** A new deadline has its own ladder; a reminder before it whose time is over when it is set is never sent. */
const newLadder = ({ version, dueOn, effectiveAt }: EventOf<'deadlineSet'>, { calendar }: Book): Partial<Model> => {
  const rungs = ladder.map(({ workingDays, time }) => workingTime(calendar, dueOn, workingDays, time));
  const dueDayOver = ms(startOfDay(addCalendarDays(dueOn, 1)));
  return { version, rungs, taken: rungs.filter((rung) => rung < dueDayOver && rung <= ms(effectiveAt)).length };
};

const withLadders = (model: Model, events: readonly Event[], book: Book): Model =>
  events.reduce<Model>((changed, event) => (event.type === 'deadlineSet' ? { ...changed, ...newLadder(event, book) } : changed), model);

const told = (model: Model, { command, events }: { command: Command; events: readonly Event[] }, book: Book, form: FormCode): Model =>
  withLadders(
    {
      ...model,
      ...(events.length > 0 && changeOf(model, command, book, form)),
    },
    events,
    book,
  );

/** How the clock keeps time until the next move: to the minute, too early as well, a while late, all at once, or not at all. */
const clocks = ['punctual', 'eager', 'late', 'together', 'down'] as const;
type Step = { minutes: number; clock: (typeof clocks)[number]; pick: number; inDays: number };
const steps = fc.array(
  fc.record({
    minutes: fc.oneof(fc.integer({ min: 0, max: day }), fc.integer({ min: day, max: 12 * day })),
    clock: fc.constantFrom(...clocks),
    pick: fc.nat({ max: 3 * moves.length }),
    inDays: fc.integer({ min: 0, max: 25 }),
  }),
  { minLength: 5, maxLength: 25 },
);

type Line = { state: ServiceRequest; model: Model; now: number };
type Played = Line & { book: Book; form: FormCode };
const seen = { rungs: new Map<number, number>(), held: new Map<string, number>(), together: 0, versions: 0 };
const count = <K>(of: Map<K, number>, key: K): Map<K, number> => of.set(key, (of.get(key) ?? 0) + 1);

const eventsOf = (state: ServiceRequest | null, who: Who, command: Command, now: number, { rules }: Book): readonly Event[] => {
  const decision = decide(state, command, { now: iso(now), actor: people[who], rules });
  return 'refused' in decision ? [] : decision.events;
};

const isStep = (event: Event): event is EventOf<'stepTaken'> => event.type === 'stepTaken';

/** Of rungs taken together each receiver hears the last that speaks to it, and nothing else. */
const wordsOf = (rungs: readonly number[]): string[] => {
  const last = new Map(rungs.flatMap((rung) => (ladder[rung - 1]?.effects ?? []).map(({ action, to }) => [to, `${rung} ${action} ${to}`] as const)));
  return [...last.values()].toSorted();
};

const note = ({ model }: Played, rungs: readonly number[], now: number): void => {
  for (const rung of rungs) count(seen.rungs, rung);
  if (rungs.length > 1) seen.together += 1;
  const overdue = model.rungs.some((rung, place) => place >= model.taken && rung <= now);
  if (overdue && rungs.length === 0) count(seen.held, heldBecause(model) ?? (model.lostFrom <= now ? 'lost' : 'quiet'));
};

/** The clock comes by: exactly the rungs that are due are taken, in their order, under the deadline in force. */
const wake = (played: Played, now: number): Played => {
  const { state, model: before, book } = played;
  const events = eventsOf(state, 'clock', { type: 'timerDue' }, now, book);
  const pauseOver = before.pausedUntil > 0 && before.pausedUntil <= now;
  law(events.some(({ type }) => type === 'resumed') === pauseOver, 'a pause ends by itself after its last day, and not before', { before, events });
  const model = pauseOver ? withLadders({ ...before, pausedUntil: 0 }, events, book) : before;
  const expected = dueRungs(model, now);
  const taken = events.filter(isStep);
  const wanted = expected.map((step) => `${step}/v${model.version}`).join();
  const got = taken.map(({ step, version }) => `${step}/v${version}`).join();
  law(got === wanted, 'the rungs taken are those that are due', { now: iso(now), got, wanted, model, state });
  const words = taken.flatMap(({ step, told: effects }) => effects.map(({ action, to }) => `${step} ${action} ${to}`)).toSorted();
  law(words.join() === wordsOf(expected).join(), 'each receiver is told once, by the last rung', { words, expected });
  note({ ...played, model }, expected, now);
  const lost = model.lostFrom <= now ? { lost: true, lostFrom: Infinity } : {};
  return { ...played, now, state: events.reduce<ServiceRequest>(evolve, state), model: { ...model, taken: expected.at(-1) ?? model.taken, ...lost } };
};

const nextTimer = ({ state }: Played): number => Math.min(...serviceRequestWorkflow.timersOf(state).map(({ dueAt }) => ms(dueAt)));

const wakeAtTimers = (start: Played, until: number, clock: 'punctual' | 'eager' | 'late'): Played => {
  let played = start;
  for (let timer = nextTimer(played); timer <= until; timer = nextTimer(played)) {
    const due = Math.max(timer, played.now);
    if (clock === 'eager' && due - minute >= played.now) played = wake(played, due - minute);
    const comes = clock === 'late' ? due + 37 * minute : due;
    if (comes > until) return played;
    played = wake(played, comes);
  }
  return played;
};

const passTime = (played: Played, { minutes, clock }: Step): Played => {
  const until = played.now + minutes * minute;
  if (clock === 'down') return { ...played, now: until };
  if (clock === 'together') return { ...wake(played, until), now: until };
  const passed = wakeAtTimers(played, until, clock);
  law(clock === 'late' || dueRungs(passed.model, until).length === 0, 'a clock that wakes at each timer leaves no rung behind', passed);
  return { ...passed, now: until };
};

const act = (played: Played, { pick, inDays }: Step): Played => {
  const { state, model, now, book, form } = played;
  const choices = model.arrived ? moves : [...deliveries, ...moves];
  const chosen = choices[pick % (2 * choices.length)];
  if (chosen === undefined) return played;
  const command = chosen.make(addCalendarDays(localDateOf(iso(now)), inDays), iso(now));
  const events = eventsOf(state, chosen.who, command, now, book);
  law(!events.some(isStep), 'only the clock takes rungs', { command, events });
  if (events.some(({ type }) => type === 'deadlineSet')) seen.versions += 1;
  return { ...played, state: events.reduce<ServiceRequest>(evolve, state), model: told(model, { command, events }, book, form) };
};

const start = (book: Book, form: FormCode): Played => {
  const now = ms(at(monday));
  const created = eventsOf(null, 'caseworker', draft({ formCode: form }), now, book).reduce<ServiceRequest | null>(evolve, null) as ServiceRequest;
  const events = eventsOf(created, 'caseworker', { type: 'send' }, now, book);
  const undelivered = { arrived: false, lost: false, lostFrom: ms(startOfDay('2026-11-25')) };
  const model: Model = {
    ...{ version: 0, rungs: [], taken: 0, owed: true, restOnly: false, question: false, pausedUntil: 0, bookedUntil: 0, quietUntil: 0, ...undelivered },
    consultation: bookers[form],
  };
  return { state: events.reduce<ServiceRequest>(evolve, created), now, book, form, model: told(model, { command: { type: 'send' }, events }, book, form) };
};

/** No law holds by never being tried: every rung, several together, moved deadlines, and each reason to hold. */
const expectSeen = (): void => {
  expect([...seen.rungs.keys()].toSorted()).toEqual([1, 2, 3, 4, 5]);
  expect([...seen.held.keys()].toSorted()).toEqual(['answered', 'lost', 'notBooked', 'paused', 'question', 'quiet']);
  for (const times of [...seen.rungs.values(), ...seen.held.values(), seen.together, seen.versions]) expect(times).toBeGreaterThan(runs / 100);
};

describe('the ladder, whatever people do and however late the clock is', () => {
  it(
    'takes each rung of each deadline once, in order, when its time has come and nothing holds it, and tells each receiver once',
    () => {
      fc.assert(
        fc.property(fc.constantFrom(...books), fc.constantFrom(...(Object.keys(bookers) as FormCode[])), steps, (book, form, plan) => {
          plan.reduce<Played>((played, step) => act(passTime(played, step), step), start(book, form));
        }),
        { numRuns: runs },
      );
      expectSeen();
    },
    process.env.NIGHTLY ? 3_600_000 : 120_000,
  );
});
