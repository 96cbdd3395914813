export class FieldProblem {
  /** Path of the field as sent, e.g. `consent.on`. */
  field!: string;
  code!: string;
  /** What to mend, in the language of `Accept-Language`. */
  detail!: string;
}

/** RFC 9457. */
export class ProblemDetails {
  type!: string;
  title!: string;
  status!: number;
  detail!: string;
  code!: string;
  errors?: FieldProblem[];
  traceId!: string;
}
