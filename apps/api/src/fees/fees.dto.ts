import { feeStatuses, type FeeStatus } from '#core';
import { IntersectionType } from '@nestjs/swagger';
import { FeeLineView } from '../service-requests/view/fee.dto.js';
import { FormName, OrganisationOf } from '../service-requests/view/names.dto.js';
import { PageQuery } from '../web/list.dto.js';
import { IsListOf, IsLocalDate, MayBeLeftOut } from '../web/validators.js';

/** Which lines: those asked for or earned on these days, the first and the last among them. */
export class FeeFilter {
  @MayBeLeftOut()
  @IsLocalDate()
  from?: string;

  @MayBeLeftOut()
  @IsLocalDate()
  to?: string;

  /** One or several, with commas between. */
  @MayBeLeftOut()
  @IsListOf(feeStatuses)
  status?: FeeStatus[];
}

export class FeesQuery extends IntersectionType(FeeFilter, PageQuery) {}

export class PaidOrganisation extends OrganisationOf {
  /** Ydernummer; null when the register has none. */
  providerNumber!: string | null;
}

/** A fee line as finance needs it: it says nothing of the citizen. */
export class FeeItem extends FeeLineView {
  requestId!: string;
  /** As in 2026-000417. */
  number!: string;
  /** The request's, to name in `If-Match`. */
  version!: number;
  form!: FormName;
  recipient!: PaidOrganisation;
  unit!: string | null;
  withInterpreter!: boolean;
  sentAt!: string | null;
  answeredAt!: string | null;
}

/** So many lines, and what they come to. */
export class FeeTotalView {
  count!: number;
  /** Danish kroner. */
  amount!: number;
}

/** By how a line stands, over all days that were asked for. */
export class FeeCounts {
  expected!: FeeTotalView;
  due!: FeeTotalView;
  disputed!: FeeTotalView;
  approved!: FeeTotalView;
  annulled!: FeeTotalView;
}

export class FeesView {
  items!: FeeItem[];
  /** Hand back as `cursor`; null on the last page. */
  nextCursor!: string | null;
  counts!: FeeCounts;
}
