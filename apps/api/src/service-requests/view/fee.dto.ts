import type { CommandType, FeeOccasion, FeeStatus } from '#core';

/** One thing that is paid for. */
export class FeeLineName {
  /** Counts from 1 within the request and never changes. */
  line!: number;
  occasion!: FeeOccasion;
  /** Danish kroner. */
  amount!: number;
  status!: FeeStatus;
  /** When it was asked for, or earned. */
  on!: string;
}

export class FeeLineView extends FeeLineName {
  /** What this person may decide about the line now. */
  allowed!: CommandType[];
}

/** Who pays, and what an invoice must name. */
export class PaymentView {
  /** Who asked, down to the unit. */
  payer!: string;
  /** The payer's EAN/GLN number; null when the register has none. */
  gln!: string | null;
  /** What the invoice must refer to. */
  reference!: string;
  withInterpreter!: boolean;
  /** Null where nothing is agreed. */
  interpreterBookedBy!: 'requester' | 'recipient' | null;
}
