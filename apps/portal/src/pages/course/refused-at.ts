import type { CourseAct } from '../../api/course-queries.js';

/** Which field of the act a refusal of the core is about. */
export const refusedAt: Readonly<Partial<Record<CourseAct, Readonly<Record<string, string>>>>> = {
  end: { LetterTooLate: 'toldBy' },
  reopen: { LetterTooLate: 'toldBy' },
  applyAnew: { LetterTooLate: 'toldBy' },
  changeKind: { CourseKindClosed: 'on', LetterTooLate: 'toldBy' },
  changeRegime: { RegimeNotInForce: 'on', LetterTooLate: 'toldBy' },
  appointCoordinator: { HandoverIncomplete: 'handedOver' },
  closeGoal: { GoalHasActivities: 'activitiesTo' },
  planActivity: { CarrierTakesNoPart: 'organisationId' },
  changeActivity: { CarrierTakesNoPart: 'organisationId' },
  openStep: { StepDayMissing: 'plannedOn', BeyondLastDay: 'plannedOn', LetterTooLate: 'plannedOn', LastDayMissing: 'dueOn', HearingSaysNothing: 'text' },
  planStep: { BeyondLastDay: 'on', PlannedThatDay: 'on', LetterTooLate: 'on', DelayUnexplained: 'text' },
  settleDelay: { NotPostponable: 'on', LetterTooLate: 'on' },
  write: { AnswerTooLate: 'step' },
  reply: { AlreadyDone: 'takenAs', PartClosed: 'takenAs', LetterTooLate: 'takenAs' },
  closeStep: {
    LetterTooLate: 'nextOn',
    NextDayMissing: 'nextOn',
    BeyondLastDay: 'nextOn',
    StepWaits: 'outcome',
    PapersMissing: 'outcome',
    CitizenNotHeard: 'outcome',
    CitizenMayAnswer: 'outcome',
    StepAnswered: 'outcome',
    HearingSaysNothing: 'text',
    LastDayMissing: 'opensDueOn',
  },
};
