import { barrierTo, isOpen, previewDeadline, type RuleBook } from '#core';
import { addWorkingDays, atLocalTime, isWorkingDay, type LocalDate } from '#sla';
import { citizens, type DemoCitizen } from './data/citizens.js';
import type { DemoCourse } from './data/courses.js';
import type { DemoOrganisation } from './data/organisations.js';
import { randomOf, type Random } from './random.js';
import { recipientOf, type Start, type Story } from './stories/story.js';

/** One telling of a story: about whom, by which form, and from which day on. */
export type Cast = { story: Story; random: Random; formCode: string; citizen: DemoCitizen; recipient: DemoOrganisation; beginsOn: LocalDate };

type Asked = { formCode: string; recipient: DemoOrganisation };

/** As many working days back as a deadline is looked for: the longest is two months. */
const furthest = 70;

const dueWhenSentOn = (rules: RuleBook, { formCode, recipient }: Asked, day: LocalDate): LocalDate => {
  const preview = previewDeadline(rules, { formCode, recipientKind: recipient.kind, organisationId: recipient.id, sentAt: atLocalTime(day, '10:00') });
  if ('refused' in preview) throw new Error(`The deadline of ${formCode} cannot be previewed: ${preview.refused.code}.`);
  return preview.dueOn;
};

/** The last day of sending that makes it due on that day or, when none does, on the next possible one before it. */
const sentToBeDueOn = (rules: RuleBook, asked: Asked, target: LocalDate, today: LocalDate): LocalDate => {
  for (let back = 1; back < furthest; back += 1) {
    const day = addWorkingDays(rules.national, today, -back);
    if (dueWhenSentOn(rules, asked, day) <= target) return day;
  }
  throw new Error(`No day of sending makes ${asked.formCode} due on ${target}.`);
};

const beginning = (rules: RuleBook, start: Start, asked: Asked, today: LocalDate, random: Random): LocalDate => {
  if ('begunAgo' in start) return addWorkingDays(rules.national, today, -random.int(...start.begunAgo));
  const days = random.int(...start.dueIn);
  const target = days === 0 && !isWorkingDay(rules.national, today) ? addWorkingDays(rules.national, today, 1) : addWorkingDays(rules.national, today, days);
  return sentToBeDueOn(rules, asked, target, today);
};

/** How many requests somebody has: of each form, of each form that are open, and in all. */
type Told = Map<DemoCitizen, ReadonlyMap<string, number>>;

const everything = 'all';
const kindsOf = ({ ends }: Story, formCode: string): string[] => [everything, formCode, ...(isOpen(ends) ? [`open ${formCode}`] : [])];

/** Nobody is asked about twice at once by one form if it can be helped, nor again and again. */
const weights = [1, 100, 10_000] as const;

const leastTold = (fitting: readonly DemoCitizen[], kinds: readonly string[], told: Told): DemoCitizen | undefined => {
  const weightOf = (citizen: DemoCitizen): number => kinds.reduce((sum, kind, place) => sum + (told.get(citizen)?.get(kind) ?? 0) * (weights[place] ?? 0), 0);
  return fitting.reduce<DemoCitizen | undefined>((best, citizen) => (best === undefined || weightOf(citizen) < weightOf(best) ? citizen : best), undefined);
};

const note = (told: Told, citizen: DemoCitizen, kinds: readonly string[]): void => {
  const counts = new Map(told.get(citizen));
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  told.set(citizen, counts);
};

type World = { rules: RuleBook; courses: readonly DemoCourse[]; today: LocalDate; seed: string };

/** Whom the story's form may be asked about, of the one it is asked of. */
const isPermitted = (story: Story, formCode: string, citizen: DemoCitizen, { rules, courses, today }: World): boolean => {
  const recipient = recipientOf(story, formCode, citizen);
  const course = courses.find(({ citizenId }) => citizenId === citizen.id);
  if (recipient === null || course === undefined) return false;
  const { kind: courseKind, regime } = course;
  const asked = [
    { formCode, recipientKind: recipient.kind },
    ...(story.asksAlso ? [{ formCode: story.asksAlso.formCode, recipientKind: story.asksAlso.of.kind }] : []),
  ];
  return asked.every((each) => barrierTo(rules, { ...each, courseKind, regime }, today) === null);
};

/** Gives every telling of every story its citizen, recipient and first day. The same seed and day give the same. */
export const castStories = (stories: readonly Story[], world: World): Cast[] => {
  const { rules, today, seed } = world;
  const told: Told = new Map();
  const tellings = stories.flatMap((story) =>
    Object.entries(story.forms).flatMap(([formCode, count]) =>
      Array.from({ length: count }, (_, place) => ({ story, formCode, name: `${seed} ${story.name} ${formCode} ${place}` })),
    ),
  );
  return tellings.map(({ story, formCode, name }) => {
    const random = randomOf(name);
    const fitting = citizens.filter((each) => (story.only?.(each) ?? true) && isPermitted(story, formCode, each, world));
    const kinds = kindsOf(story, formCode);
    const citizen = leastTold(fitting, kinds, told);
    const recipient = citizen && recipientOf(story, formCode, citizen);
    if (citizen === undefined || recipient === undefined || recipient === null) throw new Error(`Nobody fits the story "${story.name}".`);
    note(told, citizen, kinds);
    return { story, random, formCode, citizen, recipient, beginsOn: beginning(rules, story.start, { formCode, recipient }, today, random) };
  });
};
