import type { ListedRequest } from '../api/client.js';

/** When the answer can be there, where no other day beside it says so. */
export const answerExpectedOn = ({
  answerOn,
  dueOn,
  expectedOn,
  holder,
}: Pick<ListedRequest, 'answerOn' | 'dueOn' | 'expectedOn' | 'holder'>): string | null =>
  [dueOn, expectedOn, holder?.until].includes(answerOn) ? null : answerOn;
