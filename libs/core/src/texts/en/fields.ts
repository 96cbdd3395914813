import { directoryFieldsEn } from './directory-fields.js';
import { mostTemplate } from '../../rules/text-template.js';
import type { Text } from '../params.js';
import type { FieldCode } from '../problem.js';

/** What is wrong with one field. */
export const fieldsEn = {
  ...directoryFieldsEn,
  required: (p) => `Fill in the field ${p.raw('field')}.`,
  unknown: (p) => `The field ${p.raw('field')} is not known. Remove it.`,
  text: (p) => `Write a text in the field ${p.raw('field')}.`,
  number: (p) => `Write a number in the field ${p.raw('field')}.`,
  wholeNumber: (p) => `Write a whole number in the field ${p.raw('field')}.`,
  boolean: (p) => `Write true or false in the field ${p.raw('field')}.`,
  list: (p) => `The field ${p.raw('field')} must be a list.`,
  object: (p) => `The field ${p.raw('field')} must be an object.`,
  id: (p) => `Write a valid id (UUID) in the field ${p.raw('field')}.`,
  date: (p) => `Write the date in the field ${p.raw('field')} as yyyy-mm-dd, for example 2026-12-23.`,
  instant: (p) => `Write the time in the field ${p.raw('field')} in UTC, for example 2026-12-23T09:05:00Z.`,
  oneOf: (p) => `Choose one of the permitted values in the field ${p.raw('field')}${p.when('allowed', `: ${p.raw('allowed')}`)}.`,
  tooLong: (p) => `The text in the field ${p.raw('field')} is too long. It may be at most ${p.raw('max')} characters.`,
  tooShort: (p) => `The text in the field ${p.raw('field')} is too short. It must be at least ${p.raw('min')} characters.`,
  tooHigh: (p) => `The number in the field ${p.raw('field')} may be at most ${p.raw('max')}.`,
  tooLow: (p) => `The number in the field ${p.raw('field')} must be at least ${p.raw('min')}.`,
  tooMany: (p) => `The list in the field ${p.raw('field')} may have at most ${p.raw('max')} lines.`,
  tooFew: (p) => `The list in the field ${p.raw('field')} must have at least ${p.raw('min')} lines.`,
  pattern: (p) => `The field ${p.raw('field')} does not have the right form. Mend it.`,
  invalid: (p) => `The field ${p.raw('field')} is not filled in correctly. Mend it.`,
  beforeToday: () => 'Choose today or a later day.',
  notRepresented: () => 'You do not act for that person today. Choose another one.',
  codeNotOpen: () => 'The code does not fit, or it has been used. Check that it is written correctly, or ask for a new one.',
  tooFarAhead: (p) => `Choose a day that is at most ${p.raw('max')} days ahead.`,
  afterLast: (p) => `Choose a day in the field ${p.raw('field')}, ${p.date('latestOn')} at the latest.`,
  past: (p) => `Choose a day of today or later in the field ${p.raw('field')}. A rule cannot hold backwards.`,
  beforeStart: (p) => `Choose a day in the field ${p.raw('field')} that is not before the first day.`,
  unknownForm: (p) => `The form in the field ${p.raw('field')} does not exist. Choose one of the catalogue, or make it first.`,
  notAscending: (p) => `The steps must come one after the other. Move the step in the field ${p.raw('field')}, or mend its days.`,
  onlyFromSending: (p) => `The field ${p.raw('field')} must count from sending: a new deadline has nothing else to count from.`,
  duplicate: (p) => `What the field ${p.raw('field')} says is there already. Use something else.`,
  optionsMissing: (p) => `The question in the field ${p.raw('field')} has no answers to choose from. Write at least one.`,
  refersToNothing: (p) =>
    `The condition in the field ${p.raw('field')} refers to an answer that cannot be given before the question. Choose an earlier question and one of its answers.`,
  unknownCode: (p) => `The code in the field ${p.raw('field')} is not in the list. Choose one that is, or add it first.`,
  mustStay: (p) =>
    p.has('several')
      ? `“${p.raw('en')}” are missing, and courses refer to them. Put them back with their short names: ${p.raw('codes')}. They may be renamed.`
      : `“${p.raw('en')}” is missing, and courses refer to it. Put it back with the short name ${p.raw('codes')}; it may be renamed.`,
  neverOpen: (p) => `Choose at least one working day in the field ${p.raw('field')}.`,
  alwaysQuiet: (p) => `The quiet hours begin and end at the same time. Mend the time in the field ${p.raw('field')}, or take the quiet hours away.`,
  unknownPlaceholder: (p) =>
    `The text in the field ${p.raw('field')} has a placeholder that is not known. Use only those that the buttons insert: {number}, {form}, {dueOn}, {recipient} and {workingDaysOver}.`,
  templateTooLong: (p) => `The text in the field ${p.raw('field')} is too long. Write at most ${mostTemplate} characters.`,
  onlyInAgreement: () => 'An agreed number can only stand in an agreement between two organisations. Choose the two, or take the number away.',
  onlyForOneForm: () => 'An agreed number counts one form. Choose the form, or take the number away.',
  paidByPolicy: () => 'A call or a meeting is paid by the policy. Take the fee away here, and agree on it there.',
  asksThemself: () => 'The own doctor can be asked by the form. Take the copy away, or take doctors from those who can be asked.',
  onlyWhereActed: () => 'An age can only stand where a person acts for the citizen. Remove the age.',
  onlyForPersons: () => 'What a person holds no organisation can hold. Remove the organisations, or choose that an organisation holds it.',
  mustAsk: (p) => `Whether a case is obvious can only be asked. Write the text in the field ${p.raw('field')} so that it ends with a question mark.`,
  onlyAsTask: (p) =>
    `Whoever takes no part in the request must not be told of the citizen. Choose "gives a task" in the field ${p.raw('field')}: the caseworker gets the task.`,
  noTerm: (p) => `Write at least 1 in the field ${p.raw('field')}. A span of nothing is no span.`,
  neverEnds: (p) => `Add at least one outcome in the field ${p.raw('field')}, or choose what ends the step. Otherwise it is never done.`,
  asksNoAnswer: (p) => `Choose also that the citizen may answer, or empty the field ${p.raw('field')}. Otherwise there is no answer to name.`,
  neverRecurs: (p) => `Choose that the step recurs too, or empty the field ${p.raw('field')}. Otherwise no other ever follows.`,
  neverLapses: (p) => `Choose that the step ends with its last day too, or empty the field ${p.raw('field')}. Otherwise it never happens.`,
  hearsNothing: (p) => `A hearing says what speaks against the citizen, so that none opens by itself. Choose something else in the field ${p.raw('field')}.`,
  lastDayUnsaid: (p) => `The step would be opened without a last day. Give it a term, or choose something else in the field ${p.raw('field')}.`,
  notStatutory: (p) =>
    `Only a last day that the law sets needs a rule to be postponed. Empty the field ${p.raw('field')}, or choose that the law sets the day.`,
  endsByItself: (p) =>
    `Clear the field ${p.raw('field')}, or choose that a person ends the step. A step that ends by itself has no outcomes and does not recur.`,
  overlaps: (p) =>
    `The term in the field ${p.raw('field')} holds for the same courses as another term for the same step. Mend law or days, or take one of them away.`,
} satisfies Record<FieldCode, Text>;
