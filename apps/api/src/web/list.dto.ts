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
