import { ListedRequest } from '../service-requests/view/listed.dto.js';
import { OrganisationOf } from '../service-requests/view/names.dto.js';

/** The numbers on top; each of the open ones leads to a list with the same count. */
export class BreachCounts {
  open!: number;
  overdue!: number;
  soon!: number;
  paused!: number;
  /** Answers of the last 90 days. */
  answered!: number;
  answeredLate!: number;
  /** Of those, in time, in percent with one decimal; null when there were none. */
  onTimePercent!: number | null;
  /** The day the answers are counted from. */
  since!: string;
}

export class CounterpartOverdue {
  organisation!: OrganisationOf;
  overdue!: number;
}

/** So many requests ended so. */
export class EndingFigure {
  /** The kind of answer it had, or what became of it. */
  kind!: string;
  /** Why it was annulled, where that was for no reason in words alone. */
  because!: string | null;
  count!: number;
}

export class BreachesView {
  /** Overdue open requests, the longest overdue first. */
  items!: ListedRequest[];
  nextCursor!: string | null;
  counts!: BreachCounts;
  byCounterpart!: CounterpartOverdue[];
  /** What ended since `counts.since`, the most frequent first. */
  endings!: EndingFigure[];
}
