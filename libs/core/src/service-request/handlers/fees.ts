import type { FeeLine } from '../fees.js';
import { feesOf } from '../fees.js';
import { type Handlers, refuse, type Refusal } from '../handler.js';
import type { ServiceRequest } from '../state.js';

const found = (state: ServiceRequest, line: number, ...statuses: readonly FeeLine['status'][]): FeeLine | Refusal =>
  feesOf(state).find((each) => each.line === line && statuses.includes(each.status)) ?? refuse('FeeNotDue');

/** What was earned is approved or disputed line by line. That an answer was returned stands in the way of neither. */
export const fees: Handlers<'approveFee' | 'disputeFee'> = {
  approveFee: (state, { line }) => {
    const fee = found(state, line, 'due', 'disputed');
    return 'refused' in fee ? fee : [{ type: 'feeApproved', line, occasion: fee.occasion, amount: fee.amount }];
  },
  disputeFee: (state, { line, contentId }) => {
    const fee = found(state, line, 'due');
    return 'refused' in fee ? fee : [{ type: 'feeDisputed', line, occasion: fee.occasion, amount: fee.amount, contentId }];
  },
};
