import { IsCount, IsText, MayBeLeftOut } from './validators.js';

/** Which part of a list. */
export class PageQuery {
  /** `nextCursor` of the page before. */
  @MayBeLeftOut()
  @IsText(400)
  cursor?: string;

  @MayBeLeftOut()
  @IsCount(1, 100)
  limit?: number;
}

/** How many there are in all. */
export class Total {
  all!: number;
}

/** A list that is one page; every list has `items`, `nextCursor` and `counts`. */
export class WholeList {
  /** Null: there is no next page. */
  nextCursor!: string | null;
  counts!: Total;
}
