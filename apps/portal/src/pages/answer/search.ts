export type AnswerSearch = { trin?: 'tjek' };

/** Writing, or reading through before it is sent. */
export const answerSearch = ({ trin }: Record<string, unknown>): AnswerSearch => (trin === 'tjek' ? { trin } : {});
