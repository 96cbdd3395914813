import { addCalendarDays, addMonths, type LocalDate } from '#sla';
import { today } from './course/handler.js';
import { lastsTo } from './course/handlers/grants.js';
import { lastDayOf } from './course/terms.js';
import { refuse, type Asked, type Refusal } from './refusal.js';
import type { GrantKind } from './rules/grants.js';
import type { RuleBook } from './rules/rule-book.js';

/** Kinds of grant by which a person acts for a citizen. */
export const representationsIn = ({ grantKinds }: Pick<RuleBook, 'grantKinds'>): readonly GrantKind[] =>
  grantKinds.filter(({ represents }) => represents !== undefined);

/** The day before the citizen has the age that ends it; null where no age does, or nobody knows when the citizen was born. */
const lastDayByAge = ({ untilAge }: GrantKind, born: LocalDate | null): LocalDate | null =>
  untilAge === undefined || born === null ? null : addCalendarDays(addMonths(born, 12 * untilAge), -1);

/** The last day it can be given to today, and whether the citizen's age sets it; null when the citizen is too old for it. */
export const latestOf = (kind: GrantKind, born: LocalDate | null, asked: Asked): { on: LocalDate; byAge: boolean } | null => {
  const longest = lastDayOf(asked.rules, today(asked), kind.longest);
  const byAge = lastDayByAge(kind, born);
  if (byAge === null || byAge > longest) return { on: longest, byAge: false };
  return byAge < today(asked) ? null : { on: byAge, byAge: true };
};

export type Empowering = { as: string; until: LocalDate; evidence?: string };

/** Why somebody may not be let act for the citizen so: the citizen gives a power, whoever leads the case also writes down what the law gives. */
export const empowers = ({ as, until, evidence }: Empowering, born: LocalDate | null, asked: Asked): Refusal | null => {
  const byCitizen = asked.actor.kind === 'citizen';
  const kind = representationsIn(asked.rules).find(({ code }) => code === as);
  if (kind === undefined || (byCitizen && kind.represents === 'byLaw')) return refuse('CodeUnknown', { list: 'grantKinds', code: as });
  const latest = latestOf(kind, born, asked);
  if (latest === null) return refuse('CitizenTooOld', { years: kind.untilAge ?? 0 });
  return lastsTo({ until }, latest.on, asked) ?? (!byCitizen && evidence === undefined ? refuse('PowerMissing') : null);
};

/** Why it may not be ended: what the law gives is ended by whoever leads the case. */
export const mayEndRepresentation = (as: string, { actor, rules }: Asked): Refusal | null => {
  const byLaw = representationsIn(rules).some(({ code, represents }) => code === as && represents === 'byLaw');
  return actor.kind === 'citizen' && byLaw ? refuse('RepresentationByLaw') : null;
};
