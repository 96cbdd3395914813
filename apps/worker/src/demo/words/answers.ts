import type { Form, FormItem } from '#core';
import { addCalendarDays, type LocalDate } from '#sla';
import type { Ailment } from '../data/ailment.js';

type Value = string | number | boolean;
export type Items = Record<string, Value>;

/** What a written answer is made of. */
export type Facts = { ailment: Ailment; on: LocalDate; consultationOn: LocalDate; interpreter: boolean };

type Written = (facts: Facts) => Value | undefined;

const aboutHealth: Readonly<Record<string, Written>> = {
  diagnoses: ({ ailment }) => ailment.diagnoses,
  history: ({ ailment }) => ailment.history,
  findings: ({ ailment }) => ailment.findings,
  treatment: ({ ailment }) => ailment.treatment,
  function: ({ ailment }) => ailment.function,
  considerations: ({ ailment }) => ailment.considerations,
  ownView: ({ ailment }) => ailment.ownView,
  overallHealth: ({ ailment }) => `${ailment.history} Ellers uden væsentlige lidelser.`,
  healthFacts: ({ ailment }) => `${ailment.diagnoses} ${ailment.history} ${ailment.treatment}`,
  illness: ({ ailment }) => ailment.diagnoses,
  workAbility: ({ ailment }) => ailment.function,
  expectedReturn: ({ ailment }) => ailment.prognosis,
  assessment: ({ ailment }) => `${ailment.diagnoses} ${ailment.prognosis}`,
  development: ({ ailment }) => `${ailment.prognosis} ${ailment.considerations}`,
  extract: ({ ailment }) => `${ailment.history} ${ailment.findings} ${ailment.treatment}`,
  questions: ({ ailment }) => `${ailment.function} ${ailment.prognosis}`,
  otherMatters: () => 'Ingen andre forhold af betydning.',
  citizenAndEmployer: () => 'Svarene stemmer med det, der er drøftet i konsultationen.',
  whichExamination: ({ ailment }) => ailment.examination,
};

const aboutWork: Readonly<Record<string, Written>> = {
  ability: () => 'partly',
  increasedRisk: () => true,
  absenceDays: ({ ailment }) => (ailment.outlook === 'worsening' ? 25 : 14),
  reason: ({ ailment }) => ailment.prognosis,
  answer: () => 'Vi har plads på et hold, der begynder om tre uger. Borgeren kan ringe til os uden at aftale det først.',
  contact: ({ ailment }) => `Vi har talt sammen tre gange om hverdagen. ${ailment.ownView}`,
  wishes: ({ ailment }) => ailment.ownView,
  recommendation: ({ ailment }) => `Vi anbefaler en mentor og et tilbud på få timer. ${ailment.considerations}`,
  canHelp: () => true,
  howHelp: () => 'Med et hold om mestring i hverdagen og en frivillig, der følger med i begyndelsen.',
};

const aboutTalking: Readonly<Record<string, Written>> = {
  matter: () => 'nextStep',
  tried: () => 'En praktik på få timer og samtaler hver fjortende dag.',
  advice: ({ ailment }) => `Begynd med få timer, og sæt dem op langsomt. ${ailment.considerations}`,
  next: () => 'none',
  talkedOn: ({ on }) => on,
  times: () => 'Alle hverdage mellem klokken 8 og 9.',
  phone: () => '00 00 10 00',
  place: () => 'Hos lægen',
  participants: () => 'Sagsbehandleren og lægen',
  citizenPresent: () => true,
  outcome: () => 'held',
  heldOn: ({ on }) => on,
  summary: ({ ailment }) => `Vi talte om hensyn i den næste tid. ${ailment.considerations}`,
};

const aboutTheAnswer: Readonly<Record<string, Written>> = {
  consultationOn: ({ consultationOn }) => consultationOn,
  interpreter: ({ interpreter }) => interpreter,
  lastSeenOn: ({ on }) => addCalendarDays(on, -20),
  from: ({ on }) => addCalendarDays(on, -365),
  to: ({ on }) => on,
  referred: ({ ailment }) => (ailment.examination === undefined ? 'completed' : 'yes'),
  referredTo: () => 'Sygehusets ambulatorium',
  moreNeeded: ({ ailment }) => ailment.examination !== undefined,
  course: ({ ailment }) => ailment.outlook,
  prognosis: ({ ailment }) => ailment.prognosis,
};

/** What the municipality says with its request. */
const aboutTheRequest: Readonly<Record<string, Written>> = {
  recommendedBy: () => 'healthCoordinator',
  recommendedOn: ({ on }) => addCalendarDays(on, -9),
  occasion: () => 'sicknessBenefit',
  use: () => 'Oplysningerne bruges til at vurdere, om det tilbudte arbejde kan passe.',
  complaints: ({ ailment }) => ailment.ownView,
  alreadyHeld: ({ ailment }) => `Kommunen kender til ${ailment.theirs}, og har ingen nyere lægelige oplysninger.`,
  citizenWorkAbility: ({ ailment }) => ailment.ownView,
  citizenConsiderations: () => 'Korte dage og mulighed for pauser.',
  citizenReturn: () => 'Gradvist, med få timer om dagen i begyndelsen.',
  citizenHealth: ({ ailment }) => ailment.ownView,
  citizenWork: () => 'Jeg kan klare lette opgaver et par timer ad gangen.',
  citizenElse: () => 'Jeg sover dårligt og bliver hurtigt træt.',
  employed: () => true,
  employerWorkAbility: () => 'Opgaverne kan ikke løses i fuldt omfang i øjeblikket.',
  employerConsiderations: () => 'Vi kan tilbyde kortere dage og andre opgaver i en periode.',
  employerReturn: () => 'Vi kan tage imod på nedsat tid, når lægen er enig.',
};

/** What a doctor says unasked. */
const aboutTheProposal: Readonly<Record<string, Written>> = {
  proposed: () => 'Hold en tidlig samtale om en praktik på få timer, og tag mig gerne med på telefon.',
  why: ({ ailment }) => `${ailment.prognosis} Det er lettere at vende tilbage nu end om et halvt år.`,
  urgency: () => 'weeks',
  meaning: ({ ailment }) => ailment.function,
  citizenWants: ({ ailment }) => ailment.ownView,
};

const written: Readonly<Record<string, Written>> = {
  ...aboutHealth,
  ...aboutWork,
  ...aboutTalking,
  ...aboutTheAnswer,
  ...aboutTheRequest,
  ...aboutTheProposal,
};

const valueFor = ({ linkId, type, answerOption }: FormItem, facts: Facts): Value | undefined => {
  const value = written[linkId]?.(facts);
  if (type !== 'choice') return value;
  const codes = (answerOption ?? []).map(({ code }) => code);
  return codes.find((code) => code === value || code === facts.ailment.outlook);
};

const isEnabled = ({ enableWhen }: FormItem, items: Items): boolean => enableWhen === undefined || items[enableWhen.linkId] === enableWhen.equals;

const fill = (form: readonly FormItem[], facts: Facts, items: Items): Items => {
  for (const item of form) {
    if (!isEnabled(item, items)) continue;
    const value = item.item === undefined ? valueFor(item, facts) : undefined;
    if (value !== undefined) items[item.linkId] = value;
    fill(item.item ?? [], facts, items);
  }
  return items;
};

/** A whole answer by the form's items, in the order in which they are asked. */
export const answerItems = ({ items }: Form, facts: Facts): Items => fill(items, facts, {});

/** What the form asks of the requester. */
export const detailItems = ({ questions = [] }: Form, facts: Facts): Items => fill(questions, facts, {});
