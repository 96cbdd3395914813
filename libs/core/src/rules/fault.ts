import type { RuleFault, RuleFaultCode } from './faults.js';

export type Faults = readonly RuleFault[];

export const unless = (fits: boolean, field: string, code: RuleFaultCode): Faults => (fits ? [] : [{ field, code }]);

export const duplicates = (codes: readonly string[], fieldOf: (place: number) => string): Faults =>
  codes.flatMap((code, place) => unless(codes.indexOf(code) === place, fieldOf(place), 'duplicate'));

export type Coded = readonly { code: string }[];

/** Codes that stand in a list of their own. */
export const known = (codes: readonly string[], all: Coded, field: string): Faults =>
  codes.flatMap((code, place) =>
    unless(
      all.some((each) => each.code === code),
      `${field}[${place}]`,
      'unknownCode',
    ),
  );

/** A code names one entry of its list. */
export const codesTwice = (listed: Coded, field: string): Faults =>
  duplicates(
    listed.map(({ code }) => code),
    (place) => `${field}[${place}].code`,
  );
