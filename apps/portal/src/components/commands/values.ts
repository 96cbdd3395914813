import { isDay } from '../day.js';
import { clockOf } from '../clock.js';
import type { AnyField, When } from './fields.js';

/** What is written in the fields, by their names. */
export type Value = string | boolean | readonly string[];
export type Values = Readonly<Record<string, Value>>;

export type FaultCode =
  | 'missing'
  | 'notADay'
  | 'tooShort'
  | 'tooLong'
  | 'tooEarly'
  | 'tooLate'
  | 'beforeFirst'
  | 'afterLast'
  | 'notThere'
  | 'notATime'
  | 'wrong';
export type Fault<F extends AnyField = AnyField> = { field: F; code: FaultCode };

const isEmpty = (value: Value | undefined): boolean =>
  value === undefined || (Array.isArray(value) ? value.length === 0 : typeof value === 'string' && value.trim() === '');

/** A field that depends on another one is asked only when that one holds what it waits for. */
export const isAsked = ({ when = [] }: AnyField, values: Values): boolean => {
  const holds = (one: When): boolean => {
    const value = values[one.name];
    if ('is' in one) return [one.is].flat().some((each) => each === value);
    if ('before' in one) return typeof value === 'string' && isDay(value) && value < one.before;
    return !isEmpty(value) && value !== one.isNot;
  };
  return [when].flat().every(holds);
};

/** Reports begin with today; a box is ticked until somebody takes the tick away. */
export const firstValues = (fields: readonly AnyField[], today: string): Values =>
  Object.fromEntries(
    fields.map(({ name, kind, time, unticked, blank }): [string, Value] => {
      if (kind === 'check') return [name, unticked !== true];
      if (kind === 'questions' || kind === 'contents' || kind === 'papers' || kind === 'files' || kind === 'handover') return [name, []];
      return [name, time === 'report' && blank !== true ? today : ''];
    }),
  );

const dayFault = (day: string, time: AnyField['time'], today: string): FaultCode | null => {
  if (!isDay(day)) return 'notADay';
  if (today === '') return null;
  if (time === 'report' && day > today) return 'tooLate';
  return time === 'plan' && day < today ? 'tooEarly' : null;
};

const faultOf = (
  { kind, required, least, most, time, notBefore = '', notAfter }: AnyField,
  values: Values,
  value: Value | undefined,
  today: string,
): FaultCode | null => {
  if (isEmpty(value)) return required ? 'missing' : null;
  if (kind === 'files' && Array.isArray(value) && value.includes('')) return 'notThere';
  if (typeof value !== 'string') return null;
  if (kind === 'day') {
    const outside = value < String(values[notBefore] ?? '') ? 'beforeFirst' : notAfter !== undefined && value > notAfter ? 'afterLast' : null;
    return dayFault(value, time, today) ?? outside;
  }
  if (kind === 'clock') return clockOf(value) === null ? 'notATime' : null;
  const { length } = value.trim();
  if (least !== undefined && length < least) return 'tooShort';
  return most !== undefined && length > most ? 'tooLong' : null;
};

/** What must be mended before the api is asked. `today`: `YYYY-MM-DD`, or empty while it is not known. */
export const faultsIn = <F extends AnyField>(fields: readonly F[], values: Values, today: string): Fault<F>[] =>
  fields
    .filter((field) => isAsked(field, values))
    .flatMap((field) => {
      const spared = field.unless !== undefined && !isEmpty(values[field.unless]);
      const code = faultOf(spared ? { ...field, required: undefined } : field, values, values[field.name], today);
      return code === null ? [] : [{ field, code }];
    });

/** The body of the command: what is asked and was filled in. `stood`: what is changed part by part, where null takes away what was emptied. */
export const bodyOf = (fields: readonly AnyField[], values: Values, stood: Values = {}): Record<string, Value | number | null> =>
  Object.fromEntries(
    fields.flatMap((field): [string, Value | number | null][] => {
      const value = values[field.name];
      if (!isAsked(field, values)) return [];
      if (value === undefined || isEmpty(value)) return isEmpty(stood[field.name]) ? [] : [[field.name, null]];
      if (field.kind === 'feeLine' || field.kind === 'number') return [[field.name, Number(value)]];
      if (field.kind === 'clock') return [[field.name, clockOf(String(value)) ?? String(value)]];
      return [[field.name, typeof value === 'string' ? value.trim() : value]];
    }),
  );
