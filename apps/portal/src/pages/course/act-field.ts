import type { CourseAct, CourseBody, CourseDetail } from '../../api/course-queries.js';
import type { AnyField } from '../../components/commands/fields.js';
import { limits } from '../../components/commands/limits.js';
import type { Values } from '../../components/commands/values.js';
import type { ActText } from './act-texts.js';

/** What a field of an act takes. `number`: chosen from a list, and a number in the body; `told`: how the citizen heard of it. */
type ActFieldKind = 'text' | 'line' | 'day' | 'clock' | 'told' | 'check' | 'one' | 'listed' | 'number' | 'handover';
export type ActOption = { value: string; text: string } | { value: string; label: ActText };

export type ActField<Name extends string = string> = AnyField<Name, ActFieldKind, ActText> & {
  options?: readonly ActOption[];
  /** Chosen from what the api lists. */
  source?: 'people' | 'requests';
  /** Goes on after the hint: what it is about, and the rule, as the rule book says it. */
  says?: string;
  rule?: string;
  /** What it means that nothing is chosen. */
  empty?: ActText;
};

/** `no`: which goal, step and the like it is about. `values`: what is chosen with it already. */
export type ChosenAct = { act: CourseAct; no?: number; values?: Values };

type FieldsOf<A extends CourseAct> = (course: CourseDetail, no: number, today: string) => readonly ActField<keyof CourseBody<A> & string>[];

/** What these acts ask for, in the order in which it is asked. */
export type FieldsOfActs<A extends CourseAct = CourseAct> = { readonly [K in A]: FieldsOf<K> };

export const coded = (codes: readonly { code: string; name: string }[], but?: string): ActOption[] =>
  codes.filter(({ code }) => code !== but).map(({ code, name }) => ({ value: code, text: name }));
export const worded = (...labels: readonly ActText[]): ActOption[] => labels.map((label) => ({ value: label, label }));

export const stepOf = ({ steps }: CourseDetail, no: number) => steps.find((step) => step.no === no);

export const why = { name: 'text', kind: 'text', label: 'reason', hint: 'citizenReads', required: true, most: limits.reason } as const;
export const note = { name: 'text', kind: 'text', label: 'note', hint: 'citizenReads', most: limits.reason } as const;
export const heardAbout = { ...why, label: 'hearAbout', hint: 'hearAboutHint' } as const;
export const since = { name: 'on', kind: 'day', label: 'fromOn', required: true, time: 'report' } as const;
export const day = { name: 'on', kind: 'day', label: 'on', required: true, time: 'report' } as const;
export const from = { name: 'from', kind: 'day', label: 'fromOn', required: true } as const;
export const until = { name: 'until', kind: 'day', label: 'until', notBefore: 'from' } as const;
