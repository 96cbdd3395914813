import type { ProblemCode } from '../../glossary/problems.js';
import type { ProblemText } from '../problem.js';

type AboutProposals = Extract<ProblemCode, 'FormNotAskedFor' | 'FormNotProposed' | 'NotForProposal' | 'ReplyMissing' | 'NoCaseThere' | 'NotTakingPart'>;

/** What can be wrong about a proposal that nobody asked for. */
export const proposalProblemsEn = {
  FormNotAskedFor: {
    what: (p) => `${p.raw('formCode')} cannot be asked for: the doctor sends it unasked.`,
    doInstead: () => 'Choose another form in the field formCode, or telephone the doctor and ask for a proposal.',
  },
  FormNotProposed: {
    what: (p) => `${p.raw('formCode')} is sent only in answer to a request.`,
    doInstead: () => 'Choose a form that the doctor sends unasked in the field formCode, for example LÆ 165.',
  },
  NotForProposal: {
    what: (p) => `You cannot choose “${p.word('command')}”, because this is a proposal that nobody asked for.`,
    doInstead: () => 'Reply to the proposal. To know more, send the doctor a request.',
  },
  ReplyMissing: { what: () => 'The doctor is not told what happens now.', doInstead: () => 'Write the reply to the doctor in the field text.' },
  NotTakingPart: {
    what: () => 'The citizen does not let your organisation take part in the course.',
    doInstead: () => 'Ask the citizen whether you are to take part. Once the citizen has agreed in the case, you can write to the municipality.',
  },
  NoCaseThere: {
    what: () => 'The citizen’s municipality has no case about the citizen here.',
    doInstead: () => 'Telephone the municipality, and send the proposal once there is a case.',
  },
} satisfies Record<AboutProposals, ProblemText>;
