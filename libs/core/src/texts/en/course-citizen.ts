import type { CourseLines, SettledLines } from '../course-citizen.js';

const nothingToDo = 'You need not do anything.';

export const courseCitizenEn: CourseLines = {
  mayAnswer: ({ what, on }) => `${what}: You may write to us by ${on}. It is up to you.`,
  comeTo: ({ what, on }) => `It is your turn: Come on ${on}. It is about: ${what}. Call us if you cannot come.`,
  comeUnlessMoved: ({ what, on }) =>
    `It is your turn: Come on ${on} unless we write to you. It is about: ${what}. We wait for an answer, so it may be moved. Call us if you cannot come.`,
  held: ({ what, on, wasOn }) =>
    `${what}: It was to be ${wasOn}. We wait for an answer, so it will be ${on} at the earliest. We will write to you. ${nothingToDo}`,
  weHold: ({ what, on }) => `Next is: ${what}. It takes place ${on}. We see to it. ${nothingToDo}`,
  weDecide: ({ what, on }) => `Next is: ${what}. We will be done by ${on}. ${nothingToDo}`,
  late: ({ what, on }) => `We are late: ${what}. It should have been done by ${on}. We are following it up. ${nothingToDo}`,
  expectedAnew: ({ what, on }) => `We are late: ${what}. We now expect it by ${on}. ${nothingToDo}`,
  elsewhere: ({ what, on }) => `${what}. The answer is expected by ${on}. ${nothingToDo}`,
  elsewhereLate: ({ what, on }) => `${what}. It takes longer than expected. The answer was expected by ${on}. We keep an eye on it. ${nothingToDo}`,
  dayPassed: ({ what, on }) => `${what}: It was planned for ${on}. We will write in My case what came of it. ${nothingToDo}`,
  planning: () => `We are making a plan together with you. Your caseworker will write to you. ${nothingToDo}`,
  goalsReached: () => `What your plan was for is reached. Your caseworker decides what comes next and writes to you. ${nothingToDo}`,
  noCoordinator: () => `We are finding a caseworker for you. We will write to you when you have one. ${nothingToDo}`,
  nothingPlanned: () => `Nothing is planned right now. Call us if you have any questions. ${nothingToDo}`,
  over: ({ on }) => `Your course ended on ${on}. ${nothingToDo}`,
};

export const settledEn: SettledLines = {
  withoutStatement: () => 'We lacked an answer. We decided to go on without it.',
  otherSource: () => 'We lacked an answer. We decided to get the information elsewhere.',
  postpone: (on) => `We decided to wait until ${on}.`,
  expectedAnew: (on) => `We are late. We now expect it by ${on}.`,
};
