import type { QuotaPeriod } from '#core';
import { FormName, OrganisationOf } from '../service-requests/view/names.dto.js';
import { WholeList } from '../web/list.dto.js';

/** How much of what two organisations agreed on has been used in the period that runs. */
export class QuotaView {
  recipient!: OrganisationOf;
  form!: FormName;
  count!: number;
  used!: number;
  per!: QuotaPeriod;
  /** In the language of `Accept-Language`, as in `2026`. */
  period!: string;
  /** The first and the last day of the period. */
  from!: string;
  to!: string;
  /** From which day there is room again; null as long as there is room. */
  roomOn!: string | null;
  /** Where the number was read. */
  source!: string;
}

export class QuotasView extends WholeList {
  items!: QuotaView[];
}
