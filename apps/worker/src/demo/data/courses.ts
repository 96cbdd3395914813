import { regimeOn, type RuleBook } from '#core';
import { addCalendarDays, type LocalDate } from '#sla';
import { recordId } from '../random.js';
import { citizens, type DemoCitizen } from './citizens.js';
import { municipality } from './organisations.js';
import { peopleIn, type DemoPerson } from './people.js';

export type CourseKind = 'sicknessBenefit' | 'jobClarification' | 'resourceCourse' | 'clarification' | 'flexJob';

export type DemoCourse = { id: string; citizenId: string; kind: CourseKind; owner: DemoPerson; startedOn: LocalDate; regime: string };

const kinds: readonly CourseKind[] = ['sicknessBenefit', 'jobClarification', 'sicknessBenefit', 'resourceCourse', 'clarification'];

/** Each kind is somebody's: sickness benefit is a unit of its own. */
const ownerOf = (kind: CourseKind): DemoPerson => {
  const unit = kind === 'sicknessBenefit' ? 'Sygedagpenge' : 'Jobafklaring';
  const owner = peopleIn(municipality.id, 'caseworker').find((person) => person.unit === unit);
  if (owner === undefined) throw new Error(`Nobody works in the unit ${unit}.`);
  return owner;
};

export const courseBegunOn = ({ id }: DemoCitizen, kind: CourseKind, startedOn: LocalDate, rules: RuleBook): DemoCourse => ({
  ...{ id: recordId(`course of ${id}`), citizenId: id, kind, owner: ownerOf(kind), startedOn, regime: regimeOn(rules, startedOn)?.code ?? '' },
});

/** Begun five months to two years before the world's end: before the first request of any of them. */
const courseOf = (citizen: DemoCitizen, place: number, rules: RuleBook, today: LocalDate): DemoCourse => {
  const kind = kinds[place % kinds.length] ?? 'clarification';
  const wanted = addCalendarDays(today, -(150 + ((place * 53) % 580)));
  const last = rules.courseKinds.find(({ code }) => code === kind)?.lastBegun?.on;
  return courseBegunOn(citizen, kind, last !== undefined && last < wanted ? last : wanted, rules);
};

export const coursesUntil = (rules: RuleBook, today: LocalDate): DemoCourse[] => citizens.map((citizen, place) => courseOf(citizen, place, rules, today));
