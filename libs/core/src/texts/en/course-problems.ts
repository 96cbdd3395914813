import type { ProblemText } from '../problem.js';
import { handoverEn } from './handover.js';

/** Refusals of the course. */
export const courseProblemsEn = {
  CourseKindUnknown: {
    what: (p) => `There are no courses of the kind “${p.raw('kind')}”.`,
    doInstead: () => 'Choose one from the list, or ask an administrator to add it.',
  },
  CourseKindClosed: {
    what: (p) => `Courses of that kind began on ${p.date('latestOn')} at the latest. Those that run go on.`,
    doInstead: (p) => `Choose another kind of course, or ${p.date('latestOn')} or an earlier day if it began then.`,
  },
  KindNotByCitizen: {
    what: () => 'The municipality begins a course of that kind.',
    doInstead: () => 'Choose one of those shown, or call the municipality.',
  },
  CourseRuns: {
    what: (p) =>
      p.has('number') ? `The citizen has a course under way: ${p.raw('number')}, begun on ${p.date('on')}.` : 'You have a course that is under way.',
    doInstead: (p) =>
      p.has('number')
        ? 'Change the kind of the course that is under way, or confirm that the citizen is to have two courses.'
        : 'Write what you wish in that course, or call your caseworker.',
  },
  NobodyLeads: {
    what: () => 'Your municipality cannot take it here.',
    doInstead: () => 'Call the municipality and say what you want help with.',
  },
  RegimeNotInForce: {
    what: (p) => `The rules “${p.raw('regime')}” do not hold on ${p.date('on')}.`,
    doInstead: (p) => `Choose ${p.has('from') ? `${p.date('from')} or a later day` : 'other rules'}.`,
  },
  AdviceNotGiven: {
    what: () => 'The rule does not give that advice in the course as it stands now.',
    doInstead: () => 'Reload the page, and see which advice is given now.',
  },
  CourseEnded: {
    what: (p) => (p.has('on') ? `The course ended on ${p.date('on')}.` : 'The course is running.'),
    doInstead: (p) => (p.has('on') ? 'Reopen it first, or begin a new one.' : 'It need not be reopened. Go on with it.'),
  },
  CodeUnknown: {
    what: (p) => `The code “${p.raw('code')}” is not on the list.`,
    doInstead: () => 'Choose one from the list, or ask an administrator to add it.',
  },
  NoSuchPart: { what: (p) => `The course has no number ${p.raw('no')} of the kind.`, doInstead: () => 'Load the course again and choose one that is there.' },
  PartClosed: { what: (p) => `Number ${p.raw('no')} is closed.`, doInstead: () => 'Make a new one if there is more to do.' },
  BeyondLastDay: {
    what: (p) => `The last day is ${p.date('dueOn')}.`,
    doInstead: (p) => `Choose ${p.date('dueOn')} or an earlier day, or postpone the step with a reason where the rules allow it.`,
  },
  NothingTakesPlace: {
    what: () => 'The citizen may answer the step until its last day, and it has no other day.',
    doInstead: () => 'Leave the planned day out. Postpone the last day where the rules allow it.',
  },
  AsksNoAnswer: { what: () => 'The step asks the citizen for no answer.', doInstead: () => 'Write it as a message instead.' },
  AnswerTooLate: {
    what: (p) => (p.has('dueOn') ? `The last day to answer was ${p.date('dueOn')}.` : 'It is too late to answer this.'),
    doInstead: () => 'Write it as a message instead, and it will be read.',
  },
  StepAnswered: {
    what: () => 'The citizen has answered the step.',
    doInstead: () => 'Read the answer, and choose the outcome that fits it. If it is an ordinary message, reply to the citizen and say so there.',
  },
  GoalHasActivities: {
    what: (p) => `The goal has open activities: ${p.raw('en')}.`,
    doInstead: () => 'End them first, or choose the goal that they serve from now on.',
  },
  PlannedThatDay: {
    what: (p) => `The step is planned for ${p.date('on')} already.`,
    doInstead: () => 'Choose another day, or change the time or the place.',
  },
  LetterTooLate: {
    what: (p) => `The citizen is told by post, and a letter of today is there on ${p.date('earliestOn')}. That is too late for ${p.date('on')}.`,
    doInstead: (p) => (p.has('later') ? 'Choose a later day.' : 'Call the citizen, and choose how the citizen was told. Or choose a later day.'),
  },
  NothingChanged: { what: () => 'Nothing was changed, so nothing was saved.', doInstead: () => 'Change what is to be different, or cancel.' },
  StepDayMissing: { what: () => 'The step has no day.', doInstead: () => 'Choose when it is to be held, or its last day.' },
  LastDayMissing: {
    what: () => 'A last day is missing, and no rule gives it.',
    doInstead: () => 'Write the day that the law, or the authority that set it, says.',
  },
  LastDayGiven: {
    what: () => 'The last day follows from the rules, or nothing is opened that it could hold for.',
    doInstead: () => 'Leave the day out.',
  },
  DelayUnexplained: {
    what: () => 'The reason is missing, and the citizen is to be able to read why it is late.',
    doInstead: () => 'Write it, and send again.',
  },
  NotPostponable: {
    what: (p) => `The law sets the last day, ${p.date('dueOn')}, and no rule lets it be postponed.`,
    doInstead: (p) => {
      if (p.has('answers')) return 'Let the day stand, and close the step with what came of it.';
      return p.has('missed')
        ? 'Hold the step, or choose the day you expect it now, so that the citizen is told. The last day stays missed.'
        : `Hold the step without the statement, use another source, or choose ${p.date('dueOn')} or an earlier day.`;
    },
  },
  NextDayMissing: { what: () => 'A day for the next talk or evaluation is missing.', doInstead: () => 'Choose it together with the citizen before you save.' },
  HandoverIncomplete: {
    what: (p) => `Not gone through before it is handed over: ${handoverEn(p.raw('missing').split(','))}.`,
    doInstead: () => 'Go through it together, and tick it.',
  },
  WaitsForNothing: { what: () => 'The step waits for no answer.', doInstead: () => 'Plan another day, or postpone it with a reason.' },
  ClosesByItself: { what: () => 'The step closes by itself once it is met.', doInstead: () => 'Write what is missing in the plan.' },
  CitizenNotHeard: {
    what: () => 'The citizen was not heard about facts that speak against them.',
    doInstead: () => 'Hear the citizen and await their answer, or write why that is not needed. It stands under what the course lacks.',
  },
  NoHearingKind: {
    what: () => 'The citizen cannot be heard, for the rules do not say which kind of step hears the citizen.',
    doInstead: () => 'Ask an administrator to choose “The step hears the citizen” for a kind of step in “What happens in courses”. Then try again.',
  },
  HearingSaysNothing: {
    what: () => 'It does not say what speaks against the citizen.',
    doInstead: () => 'Write it in the remark. The citizen reads it word for word and can answer.',
  },
  CitizenMayAnswer: {
    what: (p) => `The citizen may answer until ${p.date('until')}, that day included.`,
    doInstead: () => 'Wait until the day has passed: the step ends by itself then. If the answer came, choose that.',
  },
  ApplicationAwaits: {
    what: () => 'The citizen waits for a decision in the course, which would fall away.',
    doInstead: () => 'Decide first, or write that the application was withdrawn. If it does not apply any more, take the step away with a reason.',
  },
  StepWaits: {
    what: (p) => `The step waits for ${p.raw('requests') === '1' ? '1 answer' : `${p.raw('requests')} answers`}.`,
    doInstead: () => 'Choose first to go on without the answer or by another source, so that the citizen is told.',
  },
  PapersMissing: {
    what: (p) => `The step rests on what is not ready: ${p.raw('en')}.`,
    doInstead: () => 'Note it on the step when it is ready, or close the step as cancelled.',
  },
  GrantTooLong: {
    what: (p) => `It can hold until ${p.date('latestOn')} at most.`,
    doInstead: () => 'Choose that day or an earlier one. It can be given again when it ends.',
  },
  CitizenTooOld: {
    what: (p) => `The citizen has turned ${p.raw('years')}, and then nobody can act for them in that way.`,
    doInstead: () => 'Choose another way, e.g. a power of attorney from the citizen themselves.',
  },
  AgreementMissing: { what: () => 'It does not say how the citizen agreed.', doInstead: () => 'Ask the citizen, and choose how the citizen agreed.' },
  PowerMissing: { what: () => 'It does not say how the power of attorney was given.', doInstead: () => 'Write where it lies, and when the citizen gave it.' },
  RepresentationByLaw: {
    what: () => 'It is decided by law that the person acts for you.',
    doInstead: () => 'Write or call your caseworker if it is not right.',
  },
  CarrierTakesNoPart: {
    what: () => 'The organisation does not take part in the course as a provider.',
    doInstead: () => 'Let it take part as an external provider first, or choose another.',
  },
  NotYourActivity: { what: () => 'You do not carry out that activity.', doInstead: () => 'Choose an activity that you carry out.' },
} as const satisfies Record<string, ProblemText>;
