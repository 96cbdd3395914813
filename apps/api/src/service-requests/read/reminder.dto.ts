/** Why it would be refused, in the language of `Accept-Language`. */
export class RefusalView {
  code!: string;
  title!: string;
  detail!: string;
}

/** A reminder before it is sent. */
export class ReminderView {
  /** The version of the request it would go out on. */
  version!: number;
  /** Null when it can be sent. */
  refused!: RefusalView | null;
  /** Who would get it; null when it would be refused. */
  to!: string | null;
  /** What they would read. */
  title!: string | null;
  body!: string | null;
}
