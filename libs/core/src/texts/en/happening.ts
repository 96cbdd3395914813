import type { HappeningTexts } from '../happening.js';

export const happeningEn: HappeningTexts = {
  on: (day) => `On ${day}.`,
  by: (day) => `At the latest ${day}.`,
  expectedBy: (day) => `The answer is expected by ${day}.`,
  wasExpectedBy: (day) => `The other authority is late. The answer was expected by ${day}.`,
  mayAnswer: (day) => `You may write to us by ${day}.`,
  answerOver: (day) => `You could write to us by ${day}. We are looking at it now.`,
  late: (day) => `We are late. It should have been done by ${day}.`,
  wasPlanned: (day) => `It was planned for ${day}.`,
  toldLater: 'We will write in My case what came of it.',
  moved: (day) => `We lack an answer. So it will be at the earliest ${day}.`,
  mayMove: (day) => `We lack an answer. Perhaps it will not be until ${day}. Come as agreed unless we write to you.`,
  otherRules: 'Other rules hold in your case now. So it is not to happen any more.',
  madeFirst: 'We get this ready first:',
  ready: (paper) => `${paper}: it is ready.`,
  notReady: (paper) => `${paper}: it is not ready yet.`,
  received: (day) => `We received your answer on ${day}.`,
};
