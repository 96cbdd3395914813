import { OwnCoursesView } from '../courses/courses.dto.js';
import { OwnWaitingView } from '../courses/waiting.dto.js';
import { RepresentativesView } from '../representatives/representatives.dto.js';
import { InboxPageView } from '../service-requests/view/listed.dto.js';
import { ContactsView } from './own-case.dto.js';

/** Min sag as its citizen reads it, with nothing to do: each part is what the citizen's page asks for. */
export class AsCitizenView {
  requests!: InboxPageView;
  courses!: OwnCoursesView;
  representatives!: RepresentativesView;
  contacts!: ContactsView;
  waiting!: OwnWaitingView;
}
