import type { Policy } from '#core';
import type { DeadlineRule, Leg } from '#sla';

export type SeededDeadline = { deadline: DeadlineRule; source: NonNullable<Policy['source']> };

type Counted = readonly [anchor: Leg['anchor'], amount: number, unit: Leg['unit']];

/** Counted from each anchor, the earliest wins; questions move it and it rolls to the next working day. */
export const within = (...counted: readonly Counted[]): DeadlineRule => ({
  legs: counted.map(([anchor, amount, unit]) => ({ anchor, amount, unit, movedByPause: true, mayRollPast: true })),
  roll: 'nextWorkingDay',
});

const fromReceipt = (days: number): Counted => ['received', days, 'calendarDays'];
const fromConsultation = (days: number): Counted => ['consultationHeld', days, 'calendarDays'];

const fromTheCitizen = (days: number): Counted => ['citizenBroughtIt', days, 'calendarDays'];

/** A day printed on the request; it is not counted but stands. */
const printed: Leg = { anchor: 'printedOn', amount: 0, unit: 'calendarDays', movedByPause: true, mayRollPast: true };

/** A talk waits for no statement: nothing moves it, and rolling ends on the working day before. */
const talk: Leg = { anchor: 'followUpTalk', amount: 0, unit: 'calendarDays', movedByPause: false, mayRollPast: false };

/** No source sets a deadline for what is asked for without a form: to be confirmed. */
const unread = (workingDays: number): SeededDeadline => ({
  deadline: within(['received', workingDays, 'workingDays']),
  source: { text: 'Lokal standard, ingen kilde: skal bekræftes i samarbejdsaftalen', confidence: 'low' },
});

const journal: SeededDeadline = {
  deadline: within(fromReceipt(14)),
  source: { text: 'Attestnøglen 2013 og medicin.wiki: 14 dage', confidence: 'medium' },
};

const afterAttendance: SeededDeadline = {
  deadline: within(fromReceipt(30), fromConsultation(14)),
  source: { text: 'Lægehåndbogen (sundhed.dk): 14 dage efter konsultationen og senest 30 dage efter modtagelsen', confidence: 'high' },
};

/** By the form's answer code. Figures are data for an administrator to confirm, never constants in code. */
export const deadlines: Readonly<Record<string, SeededDeadline>> = {
  'LÆ 125': {
    deadline: within(fromReceipt(14)),
    source: { text: 'Lægehåndbogen (sundhed.dk): 14 dage efter modtagelsen', confidence: 'high' },
  },
  'LÆ 135': afterAttendance,
  'LÆ 145': afterAttendance,
  'LÆ 265': {
    deadline: within(fromReceipt(30), fromConsultation(14)),
    source: { text: 'HT Lægecenter, Næstved Lægehus og medicin.wiki: 14 dage efter konsultationen, 30 dage efter anmodningen', confidence: 'medium' },
  },
  'LÆ 275': {
    deadline: within(fromReceipt(30), fromConsultation(14)),
    source: { text: 'Fastsættes i samarbejdsaftalen; 14 og 30 dage nævnes i én sekundær kilde (medicin.wiki)', confidence: 'low' },
  },
  'LÆ 285': {
    deadline: {
      legs: [...within(['sent', 14, 'calendarDays']).legs, printed, talk],
      roll: 'nextWorkingDay',
      minimumNotice: { amount: 8, unit: 'calendarDays' },
    },
    source: {
      text: 'Bekendtgørelse om opfølgning i sygedagpengesager § 11: 14 dage fra afsendelsen, mindst 8, aldrig efter opfølgningssamtalen',
      confidence: 'high',
    },
  },
  'LÆ 225': {
    deadline: {
      legs: [
        ...within(fromReceipt(14)).legs.map((leg) => ({ ...leg, untilKnown: 'citizenBroughtIt' as const })),
        ...within(fromTheCitizen(14), fromConsultation(7)).legs,
      ],
      roll: 'nextWorkingDay',
    },
    source: { text: 'HT Lægecenter: 7 dage efter konsultationen, højst 14 dage efter at borgeren fik anmodningen', confidence: 'medium' },
  },
  // The citizen has at least 3 days to book and the doctor 2 weeks and 3 days after that.
  'LÆ 255': {
    deadline: { legs: [printed], roll: 'nextWorkingDay', minimumNotice: { amount: 20, unit: 'calendarDays' } },
    source: { text: 'Blanketten LÆ 251: fristen er den dato, der står på anmodningen', confidence: 'high' },
  },
  'LÆ 155': {
    deadline: within(['received', 2, 'months'], ['consultationHeld', 1, 'months']),
    source: { text: 'medicin.wiki: 1 måned efter undersøgelsen, 2 måneder efter anmodningen', confidence: 'medium' },
  },
  'LÆ 105': journal,
  'LÆ 115': journal,
  FRI: {
    deadline: within(['received', 10, 'workingDays']),
    source: { text: 'Lokal standard; ingen kilde fastsætter en frist', confidence: 'low' },
  },
  RÅDGIVNING: unread(5),
  SAMTALE: unread(5),
  MØDE: unread(10),
  'ANDEN AKTØR': {
    deadline: within(fromReceipt(30), fromConsultation(14)),
    source: { text: 'Lokal standard, til aftalen mellem kommune og organisation siger andet', confidence: 'low' },
  },
};
