import type { ReadAction } from '#core';
import { IsId } from '../web/validators.js';

export class OrganisationName {
  id!: string;
  name!: string;
  kind!: string;
}

/** An organisation one acts for today, or of a citizen: they themselves and those they represent. */
export class PlaceView {
  id!: string;
  name!: string;
  kind!: string;
  role!: string;
  /** Not one's own: one is a locum (vikar) there, or the representative. */
  locum!: boolean;
  /** The last day as a locum or representative, `YYYY-MM-DD`. */
  lastOn!: string | null;
  /** Of a citizen: how many notices to them one has not read; null of an organisation. */
  unread!: number | null;
}

/** A citizen for whom one acts. */
export class RepresentedView {
  id!: string;
  name!: string;
}

export class RepresentBody {
  @IsId()
  citizenId!: string;
}

export class ActForBody {
  @IsId()
  organisationId!: string;
}

export class Me {
  id!: string;
  name!: string;
  /** `citizen`, or a role in the organisation one acts for. */
  role!: string;
  /** May sign answers as an authorised doctor. */
  authorised!: boolean;
  unit!: string | null;
  /** The unit of that name to which requests are given; null when there is none. */
  unitId!: string | null;
  /** For whom one acts; null for a citizen. */
  organisation!: OrganisationName | null;
  /** The citizen for whom one acts as their representative, when that is not oneself. */
  represents!: RepresentedView | null;
  /** One acts for it as a locum (vikar). */
  locum!: boolean;
  /** Whom one may choose to act for today; more than one for a locum. */
  places!: PlaceView[];
  /** Somebody with more than one place has chosen. */
  hasChosen!: boolean;
  /** Whom one chose and acts for no more; nothing else answers until another is chosen. */
  lapsed!: OrganisationName | null;
  /** What core's access table lets this person do outside a single request. */
  may!: ReadAction[];
  /** The demo's banner and clock are shown. */
  demo!: boolean;
}

export class SessionView {
  /** Null when nobody is signed in. */
  me!: Me | null;
}
