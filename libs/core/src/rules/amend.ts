import type { Calendar } from '#sla';
import type { AdviceRule } from './advice.js';
import type { AskingRule } from './asking.js';
import type { Form } from './form.js';
import { nextVersion } from './in-force.js';
import type { Policy } from './policy.js';
import type { RuleBook } from './rule-book.js';

/** Rights and ways to take part that are left out stay as they are. */
type Lists = Pick<RuleBook, 'regimes' | 'courseKinds' | 'legalBases'> & Partial<Pick<RuleBook, 'rights' | 'grantKinds'>>;

/** Postage, holding back, how many coordinators are many and when citizens are asked stay as they are where they are left out. */
type Steps = Pick<RuleBook, 'stepKinds' | 'activityKinds' | 'exemptions' | 'postage' | 'holdingBack' | 'manyCoordinators' | 'survey'>;

/**
 * One rule as it is to be from its first day on. A calendar holds for one organisation, or nationally, from the moment it
 * is published; so do the regimes, kinds of course, legal bases, rights and ways to take part, which stand as one list, and what happens in courses, which is another.
 */
export type Amendment =
  | { kind: 'form'; rule: Omit<Form, 'version'> }
  | { kind: 'policy'; rule: Omit<Policy, 'version'> }
  | { kind: 'asking'; rule: Omit<AskingRule, 'version'> }
  | { kind: 'advice'; rule: Omit<AdviceRule, 'version'> }
  | { kind: 'courses'; rule: Lists }
  | { kind: 'steps'; rule: Steps }
  | { kind: 'calendar'; rule: Omit<Calendar, 'version'>; organisationId?: string };

export type RuleKind = Amendment['kind'];

const codeOf = ({ code }: Pick<Form, 'code'>): string => code;
const idOf = ({ id }: Pick<Policy | AskingRule | AdviceRule, 'id'>): string => id;

const withCalendar = (book: RuleBook, rule: Omit<Calendar, 'version'>, organisationId?: string): Partial<RuleBook> => {
  if (organisationId === undefined) return { national: { ...rule, version: book.national.version + 1 } };
  const version = (book.calendars[organisationId]?.version ?? 0) + 1;
  return { calendars: { ...book.calendars, [organisationId]: { ...rule, version } } };
};

const amendedPart = (book: RuleBook, amendment: Amendment): Partial<RuleBook> => {
  switch (amendment.kind) {
    case 'form':
      return { forms: [...book.forms, { ...amendment.rule, version: nextVersion(book.forms, codeOf, amendment.rule.code) }] };
    case 'policy':
      return { policies: [...book.policies, { ...amendment.rule, version: nextVersion(book.policies, idOf, amendment.rule.id) }] };
    case 'asking':
      return { asking: [...book.asking, { ...amendment.rule, version: nextVersion(book.asking, idOf, amendment.rule.id) }] };
    case 'advice':
      return { advice: [...book.advice, { ...amendment.rule, version: nextVersion(book.advice, idOf, amendment.rule.id) }] };
    case 'courses':
    case 'steps':
      return amendment.rule;
    case 'calendar':
      return withCalendar(book, amendment.rule, amendment.organisationId);
  }
};

/** The next rule book: all of the former one, and the amended rule as its next version. Nothing that was in force is edited. */
export const amended = (book: RuleBook, amendment: Amendment): RuleBook => ({ ...book, ...amendedPart(book, amendment), version: book.version + 1 });
