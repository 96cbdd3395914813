import type { AdviceRule } from '#core';
import { agreedSince } from './forms/parts.js';

const rule = (id: string, parts: Omit<AdviceRule, 'id' | 'version' | 'validFrom'>): AdviceRule => ({ id, version: 1, validFrom: agreedSince, ...parts });

/** No source names the span or the number: each figure is for an administrator to confirm, and `low` says so wherever it is shown. */
const toBeConfirmed = (text: string): AdviceRule['source'] => ({ text: `${text}; tallet står i ingen kilde`, confidence: 'low' });

/**
 * Clarification that begins early, and cases that may be obvious (København 2018; the four organisations; KL 2020). Each
 * suggests something to a person, by what was asked in the course and when.
 */
export const adviceRules: readonly AdviceRule[] = [
  rule('early statement in sickness benefit', {
    name: { da: 'Spørg lægen tidligt i sygedagpenge', en: 'Ask the doctor early in sickness benefit' },
    regimes: ['*'],
    courseKinds: ['sicknessBenefit'],
    conditions: [
      { type: 'weeksSinceStart', atLeast: 6 },
      { type: 'notAskedFor', forms: ['LÆ 285', 'LÆ 125', 'LÆ 135', 'LÆ 145'] },
    ],
    says: {
      da: 'Ingen læge er spurgt endnu. Spørg nu, så svaret er her til opfølgningen.',
      en: 'No doctor has been asked yet. Ask now, so that the answer is here for the follow-up.',
    },
    suggests: { act: 'ask', formCode: 'LÆ 285' },
    source: toBeConfirmed('Sygedagpengeloven § 13 b: første opfølgning senest i uge 8. Københavns taskforce 2018: begynd tidligere'),
  }),
  rule('early statement in job clarification', {
    name: { da: 'Spørg lægen tidligt i jobafklaring', en: 'Ask the doctor early in job clarification' },
    regimes: ['before2026-02', 'from2026-02'],
    courseKinds: ['jobClarification'],
    conditions: [
      { type: 'weeksSinceStart', atLeast: 4 },
      { type: 'notAskedFor', forms: ['LÆ 265', 'LÆ 275'] },
    ],
    says: {
      da: 'Der er ikke bedt om en attest til rehabiliteringsteamet. Uden den kan sagen ikke komme på et møde.',
      en: 'No statement for the rehabilitation team has been asked for. Without it the case cannot come before the team.',
    },
    suggests: { act: 'ask', formCode: 'LÆ 265' },
    source: toBeConfirmed('De tidligere regler: rehabiliteringsteamet senest 4 uger efter visitationen'),
  }),
  rule('health coordinator in long courses', {
    name: { da: 'Få råd i et langt forløb', en: 'Get advice in a long course' },
    regimes: ['*'],
    courseKinds: ['jobClarification', 'resourceCourse'],
    conditions: [
      { type: 'weeksSinceStart', atLeast: 26 },
      { type: 'notAnswered', forms: ['LÆ 275', 'RÅDGIVNING'] },
    ],
    says: {
      da: 'Forløbet har varet længe uden råd fra klinisk funktion. Sundhedskoordinatoren kan sige, hvad næste skridt kan være.',
      en: 'The course has lasted long without advice from the clinical function. The health coordinator can say what the next step could be.',
    },
    suggests: { act: 'ask', formCode: 'RÅDGIVNING' },
    source: toBeConfirmed('KL, februar og december 2020: løbende evaluering af forløb og kortere ventetid'),
  }),
  rule('clinical function before a decision', {
    name: { da: 'Spørg klinisk funktion i sager om fleksjob og førtidspension', en: 'Ask the clinical function in cases of flex job and disability pension' },
    regimes: ['*'],
    courseKinds: ['flexJob', 'disabilityPension'],
    conditions: [
      { type: 'weeksSinceStart', atLeast: 2 },
      { type: 'notAskedFor', forms: ['LÆ 275', 'RÅDGIVNING'] },
    ],
    says: {
      da: 'Klinisk funktion er ikke spurgt. Kommunen skal have dens rådgivning, før sagen kan afgøres.',
      en: 'The clinical function has not been asked. The municipality must have its advice before the case can be decided.',
    },
    suggests: { act: 'ask', formCode: 'LÆ 275' },
    source: toBeConfirmed('Fremsættelsen af L 66: kommunen skal fortsat anmode om rådgivning fra klinisk funktion'),
  }),
  rule('another source after two', {
    name: { da: 'Find en anden vej, når svar udebliver', en: 'Find another way when answers stay away' },
    regimes: ['*'],
    courseKinds: ['*'],
    conditions: [{ type: 'declinedOrLate', atLeast: 2 }],
    says: {
      da: 'Flere svar i træk er udeblevet eller kommet for sent. Spørg sundhedskoordinatoren, hvem der ellers kan hjælpe.',
      en: 'Several answers in a row stayed away or came late. Ask the health coordinator who else can help.',
    },
    suggests: { act: 'ask', formCode: 'RÅDGIVNING' },
    source: toBeConfirmed('De fire organisationers anbefaling 7: samarbejdet er ofte omstændeligt og langsomt'),
  }),
  rule('talk when waiting is long', {
    name: { da: 'Tal om ventetiden', en: 'Talk about the waiting' },
    regimes: ['*'],
    courseKinds: ['*'],
    conditions: [{ type: 'daysWaited', atLeast: 90 }],
    says: {
      da: 'Borgeren har ventet længe. Tal om, hvad der kan ske imens, og om der er brug for en pause fra krav.',
      en: 'The citizen has waited long. Talk about what can happen meanwhile, and whether a break from demands is needed.',
    },
    suggests: { act: 'talk' },
    source: toBeConfirmed('KL, december 2020: ventetiden skal ned. De fire organisationer: midlertidig fritagelse for krav'),
  }),
  rule('obvious enough', {
    name: { da: 'Er sagen åbenbar?', en: 'Is the case obvious?' },
    regimes: ['*'],
    courseKinds: ['clarification', 'jobClarification', 'resourceCourse', 'flexJob'],
    conditions: [{ type: 'answered', forms: ['LÆ 275', 'LÆ 155'] }, { type: 'nothingPending' }],
    says: {
      da: 'Er sagen belyst godt nok til, at kommunen kan tage stilling til førtidspension uden flere undersøgelser?',
      en: 'Is enough known for the municipality to consider disability pension without further examinations?',
    },
    suggests: { act: 'considerPension' },
    source: { text: 'Pensionsloven § 18, stk. 2 (åbenbare sager), læst i uddrag', confidence: 'low' },
  }),
];
