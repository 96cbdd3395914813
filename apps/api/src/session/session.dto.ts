import type { ReadAction } from '#core';

export class OrganisationName {
  id!: string;
  name!: string;
  kind!: string;
}

export class Me {
  id!: string;
  name!: string;
  /** `citizen`, or a role in an organisation. */
  role!: string;
  /** May sign answers as an authorised doctor. */
  authorised!: boolean;
  unit!: string | null;
  /** Null for a citizen. */
  organisation!: OrganisationName | null;
  /** What core's access table lets this person do outside a single request. */
  may!: ReadAction[];
  /** The demo's banner and clock are shown. */
  demo!: boolean;
}

export class SessionView {
  /** Null when nobody is signed in. */
  me!: Me | null;
}
