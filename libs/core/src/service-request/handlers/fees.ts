import { actsOnFee, type FeeLine, feesOf } from '../fees.js';
import { refuse, type Refusal } from '../../refusal.js';
import type { Handlers } from '../handler.js';
import type { CommandOf } from '../command.js';
import type { ServiceRequest } from '../state.js';

const found = (state: ServiceRequest, { type, line }: CommandOf<'approveFee' | 'disputeFee'>): FeeLine | Refusal =>
  feesOf(state).find((each) => each.line === line && actsOnFee[each.status].includes(type)) ?? refuse('FeeNotDue');

/** What was earned is approved or disputed line by line. That an answer was returned stands in the way of neither. */
export const fees: Handlers<'approveFee' | 'disputeFee'> = {
  approveFee: (state, command) => {
    const fee = found(state, command);
    return 'refused' in fee ? fee : [{ type: 'feeApproved', line: fee.line, occasion: fee.occasion, amount: fee.amount }];
  },
  disputeFee: (state, command) => {
    const fee = found(state, command);
    return 'refused' in fee ? fee : [{ type: 'feeDisputed', line: fee.line, occasion: fee.occasion, amount: fee.amount, contentId: command.contentId }];
  },
};
