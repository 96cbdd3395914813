export class Name {
  id!: string;
  name!: string;
}

export class OrganisationOf {
  id!: string;
  name!: string;
  kind!: string;
}

export class CitizenName {
  id!: string;
  name!: string;
  /** `010190-••••` */
  cprMasked!: string;
}

export class FormName {
  code!: string;
  /** In the language of `Accept-Language`. */
  name!: string;
}

export class CourseName {
  id!: string;
  number!: string;
  title!: string;
}

/** Who did it; `organisation` is null for a citizen and for the clock. */
export class Author {
  name!: string;
  organisation!: string | null;
  /** Did it as a locum (vikar) for the organisation, on the day it was done. */
  locum?: boolean;
  /** Did it as somebody who acts for the citizen. */
  representative?: boolean;
}
