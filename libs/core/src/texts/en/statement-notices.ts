import type { citizenStatementNoticesDa, statementNoticesDa } from '../da/statement-notices.js';

const nothingToDo = 'You need not do anything.';

/** What an organisation that takes part in the course wrote unasked. */
export const statementNoticesEn: typeof statementNoticesDa = (notice) => ({
  statementReceived: notice(
    'Statement from an organisation',
    (p) =>
      `An organisation that takes part in the citizen's course has sent a statement.${p.when('until', ` Reply by ${p.date('until')}.`)} Open it and say what you will do.`,
  ),
  statementOverdue: notice(
    'Reply to the organisation is missing',
    (p) =>
      `The organisation waits for a reply to its statement${p.when('until', `; it should have been given by ${p.date('until')}`)}. Open it and say what you will do.`,
  ),
  statementReplied: notice('Reply to your statement', () => 'The municipality has replied to your statement. Open it to read what happens now.'),
  statementCorrected: notice('The statement is corrected', () => 'The organisation has corrected its statement. The earlier version can still be seen.'),
  statementRecalled: notice(
    'The statement is recalled',
    () => 'The statement belonged to another citizen and is sealed. Do not use it. The organisation can write a new one about the right citizen.',
  ),
  statementReleased: notice('The citizen can read the statement', () => 'The citizen can read the statement now.'),
  statementHeldBack: notice(
    'The citizen cannot read the statement yet',
    (p) => `The citizen can read the statement${p.when('until', ` from ${p.date('until')}`)}.`,
  ),
});

export const citizenStatementNoticesEn: typeof citizenStatementNoticesDa = {
  statementReleased: {
    title: (p) => p.onScreen('You can now read a statement', 'You can now get to see a statement'),
    body: (p, who) =>
      `We have read the statement from ${who} and replied. ${p.onScreen('Open your case if you want to read it.', 'Call us if you want to read it.')} ${nothingToDo}`,
  },
  statementHeldBack: {
    title: 'We have got a statement',
    body: (p, who) => `We have read the statement from ${who}.${p.when('until', ` You can read it from ${p.long('until')}.`)} ${nothingToDo}`,
  },
  statementCorrected: {
    title: 'The statement is corrected',
    body: (p, who) =>
      `The statement from ${who} is corrected. ${p.onScreen('Open your case to read the new one.', 'Call us if you want to read the new one.')} ${nothingToDo}`,
  },
  statementRecalled: {
    title: 'The statement is taken back',
    body: (_, who) => `The statement from ${who} is taken back. It was not about you. ${nothingToDo}`,
  },
};
