import type { Actor, LegalBasis, RuleBook } from '#core';
import type { Instant, LocalDate } from '#sla';
import type { DemoCitizen } from './data/citizens.js';
import type { DemoCourse } from './data/courses.js';
import { municipality, type DemoOrganisation } from './data/organisations.js';
import { actorOf, peopleIn, type DemoPerson } from './data/people.js';
import { mind } from './data/units.js';
import { idAt, type Random } from './random.js';
import type { Items } from './words/answers.js';
import { sayings, type Saying } from './words/sayings.js';

export type ContentKind = 'purpose' | 'consent' | 'question' | 'answer' | 'reason' | 'thirdParty' | 'ownWords';

/** What is sealed: text, a list of questions, or a written answer. */
export type Words = string | readonly string[] | { items: Items; text: string | null };

/** `audience`: the organisation that alone may read it. */
export type Said = { id: string; kind: ContentKind; words: Words; audience?: string };

/** One request while its story is told. */
export type Scene = {
  readonly random: Random;
  readonly rules: RuleBook;
  /** The day on which the world ends; nothing is done on it or later. */
  readonly today: LocalDate;
  readonly citizen: DemoCitizen;
  readonly course: DemoCourse;
  readonly owner: DemoPerson;
  readonly legalBasis: LegalBasis;
  nextNumber(): Promise<string>;

  /** The request, or the one it became. */
  id: string;
  formCode: string;
  recipient: DemoOrganisation;
  /** When the last act took place; before the first, when the story begins. */
  now: Instant;
  on: LocalDate;
  dueOn: LocalDate | null;
  consultationOn: LocalDate | null;
  /** What the act being performed says. */
  said: Said[];
};

/** Who acts. The last four are on the recipient's side. */
export type By = 'owner' | 'teamLeader' | 'citizen' | 'doctor' | 'doctorOfUnit' | 'secretary' | 'theirLeader';

/** Says something; the command carries only the id. */
export const say = (scene: Scene, kind: ContentKind, words: Words, audience?: string): string => {
  const id = idAt(scene.now, scene.random);
  scene.said.push({ id, kind, words, ...(audience && { audience }) });
  return id;
};

export const sayOneOf = (scene: Scene, kind: ContentKind, saying: Saying): string => say(scene, kind, scene.random.pick(sayings[saying]));

const firstOf = (found: readonly DemoPerson[], by: By, { recipient }: Scene): DemoPerson => {
  const [first] = found;
  if (first === undefined) throw new Error(`${recipient.name} has nobody who acts as ${by}.`);
  return first;
};

/** Whoever answers: one of its doctors, each in turn, or an adviser. */
const answererIn = (scene: Scene): DemoPerson => {
  const found = peopleIn(scene.recipient.id, 'clinician', 'adviser');
  return found.length < 2 ? firstOf(found, 'doctor', scene) : scene.random.pick([firstOf(found, 'doctor', scene), ...found.slice(1)]);
};

const personBy = (by: Exclude<By, 'citizen'>, scene: Scene): DemoPerson => {
  switch (by) {
    case 'owner':
      return scene.owner;
    case 'teamLeader':
      return firstOf(peopleIn(municipality.id, 'manager'), by, scene);
    case 'doctor':
      return answererIn(scene);
    case 'doctorOfUnit':
      return firstOf(
        peopleIn(scene.recipient.id, 'clinician').filter(({ unit }) => unit === mind.name),
        by,
        scene,
      );
    case 'secretary':
      return peopleIn(scene.recipient.id, 'secretary')[0] ?? answererIn(scene);
    case 'theirLeader':
      return firstOf(peopleIn(scene.recipient.id, 'manager'), by, scene);
  }
};

/** The actor, as if signed in. A citizen must be one who can sign in. */
export const actorBy = (by: By, scene: Scene): Actor => {
  if (by !== 'citizen') return actorOf(personBy(by, scene));
  const { id, name, personId } = scene.citizen;
  if (personId === undefined) throw new Error(`${name} cannot sign in.`);
  return { kind: 'citizen', personId, citizenId: id };
};

/** Whose working calendar the actor keeps; a citizen keeps the nation's. */
export const organisationBy = (by: By, { recipient }: Scene): string | undefined => {
  if (by === 'citizen') return undefined;
  return by === 'owner' || by === 'teamLeader' ? municipality.id : recipient.id;
};
