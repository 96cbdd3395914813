import { OrganisationOf } from '../service-requests/view/names.dto.js';
import { ListedRequest } from '../service-requests/view/listed.dto.js';
import { ConsentView } from '../service-requests/view/service-request.dto.js';
import { WholeList } from '../web/list.dto.js';

/** Whom to turn to. */
export class ContactView {
  organisation!: string;
  phone!: string | null;
  /** Who leads the course, or asked; null when nobody is named. */
  caseworker!: string | null;
}

/** A consent that was asked for, and what became of it. */
export class OwnConsent {
  request!: ListedRequest;
  consent!: ConsentView;
  /** The last day of a consent that grows old, `YYYY-MM-DD`. */
  until!: string | null;
  /** Whether it holds, and how long, in the language of `Accept-Language`. */
  text!: string;
  /** Who is sent the answer by it; null of a consent to the question itself. */
  sharedWith!: OrganisationOf | null;
  /** Nothing is asked, or read, by it any more. */
  over!: boolean;
}

export class OwnConsentsView extends WholeList {
  items!: OwnConsent[];
}

/** What a citizen is entitled to, in the language of `Accept-Language`. */
export class RightView {
  code!: string;
  name!: string;
  text!: string;
  source!: string;
}

export class RightsView extends WholeList {
  items!: RightView[];
}

export class ContactsView extends WholeList {
  items!: ContactView[];
}
