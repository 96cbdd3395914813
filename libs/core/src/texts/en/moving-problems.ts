import type { ProblemCode } from '../../glossary/problems.js';
import type { ProblemText } from '../problem.js';

type AboutMoves = Extract<ProblemCode, 'LivesElsewhere' | 'NotMoved' | 'MunicipalityWithheld' | 'MovedAgain' | 'NotShared'>;

/** What can be wrong about an answer that is to be shared with another municipality. */
export const movingProblemsEn = {
  LivesElsewhere: {
    what: () => 'The citizen lives in another municipality.',
    doInstead: () => 'Discard the draft if the case is no longer yours. If you need the answer, confirm that it is to be sent all the same.',
  },
  NotMoved: {
    what: () => 'The citizen is not registered as having moved to another municipality.',
    doInstead: () => 'Record the move first. Then the answer can be sent to the new municipality.',
  },
  MunicipalityWithheld: {
    what: () => 'The citizen has moved on and has a protected address. So you are not told the new municipality.',
    doInstead: () => 'Do not send the answer from here. The new municipality can ask by itself.',
  },
  MovedAgain: {
    what: () => 'The citizen lives elsewhere by now than the page says.',
    doInstead: () => 'Load the page again and see where the citizen lives. Then choose whether to send the answer.',
  },
  NotShared: { what: () => 'No other municipality has access to the answer.', doInstead: () => 'You need not do anything.' },
} satisfies Record<AboutMoves, ProblemText>;
