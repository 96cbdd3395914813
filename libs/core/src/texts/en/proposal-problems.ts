import type { ProblemCode } from '../../glossary/problems.js';
import type { ProblemText } from '../problem.js';

type AboutProposals = Extract<
  ProblemCode,
  'FormNotAskedFor' | 'FormNotProposed' | 'NotForProposal' | 'ReplyMissing' | 'NoCaseThere' | 'NotTakingPart' | 'StatementNotGranted'
>;

/** What can be wrong about a proposal that nobody asked for. */
export const proposalProblemsEn = {
  FormNotAskedFor: {
    what: (p) => `${p.raw('formCode')} cannot be asked for: it is sent unasked.`,
    doInstead: () => 'Choose another form, or telephone and ask whether they will send it.',
  },
  FormNotProposed: {
    what: (p) => `${p.raw('formCode')} is sent only in answer to a request.`,
    doInstead: () => 'Choose a form that is sent unasked, for example LÆ 165.',
  },
  NotForProposal: {
    what: (p) => `You cannot choose “${p.word('command')}”, because nobody asked for what was sent.`,
    doInstead: () => 'Reply to the sender. To know more, send them a request.',
  },
  ReplyMissing: { what: () => 'The sender is not told what happens now.', doInstead: () => 'Write the reply to the sender.' },
  NotTakingPart: {
    what: () => 'You no longer take part in the course, so the statement cannot be sent.',
    doInstead: () => 'Ask the citizen whether you are to take part again. Once the citizen has agreed in the case, you can send the statement.',
  },
  StatementNotGranted: {
    what: () => 'The way in which you take part covers no statement.',
    doInstead: () => 'Ask the citizen whether you may take part in another way, for example as a hearing party. Then you can send the statement.',
  },
  NoCaseThere: {
    what: () => 'The citizen’s municipality has no case about the citizen here.',
    doInstead: () => 'Telephone the municipality, and send the proposal once there is a case.',
  },
} satisfies Record<AboutProposals, ProblemText>;
