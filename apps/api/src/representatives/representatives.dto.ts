import { limits } from '../service-requests/limits.js';
import { CodeView } from '../courses/codes.dto.js';
import { WholeList } from '../web/list.dto.js';
import { IsCode, IsLocalDate, IsText, MayBeLeftOut } from '../web/validators.js';

const standings = ['waiting', 'runs', 'over'] as const;

/** A person who acts for a citizen, may by a code, or did. */
export class RepresentativeView {
  id!: string;
  name!: string;
  as!: CodeView;
  /** `waiting`: the code is not redeemed yet. */
  standing!: (typeof standings)[number];
  since!: string;
  /** The last day, itself included. */
  until!: string;
  /** The last day on which the code can be redeemed; null when that was done. */
  codeUntil!: string | null;
  /** How it was given, where somebody at work wrote it down. */
  evidence!: string | null;
  /** Whoever asks may end it. */
  mayEnd!: boolean;
}

/** A way to act for a citizen that whoever asks may give today. */
export class RepresentationKindView extends CodeView {
  /** What it means, in words for the citizen. */
  means!: string;
  /** The last day it can be given to today. */
  latestOn!: string;
  /** That day is the one before the citizen has so many years; null where no age sets it. */
  untilAge!: number | null;
}

export class RepresentativesView extends WholeList {
  items!: RepresentativeView[];
  kinds!: RepresentationKindView[];
}

export class EmpowerBody {
  /** A code of the rule book. */
  @IsCode(60)
  as!: string;

  /** Whom the code is meant for; their own name takes its place once they redeem it. */
  @IsText(limits.unit)
  name!: string;

  /** The last day, itself included. */
  @IsLocalDate()
  until!: string;

  /** How it was given: whoever writes it down for the citizen must say so. */
  @MayBeLeftOut()
  @IsText(limits.reason)
  evidence?: string;
}

export class EmpoweredView {
  id!: string;
  /** To be handed over; it is shown this once. */
  code!: string;
  /** The last day on which it can be redeemed. */
  codeUntil!: string;
  /** The citizen is told by post, and so may the code be. */
  byPost!: boolean;
}

export class RedeemBody {
  @IsText(40)
  code!: string;
}
