import { Citizen, CourseRow } from './citizen.entities.js';
import { Organisation, Person } from './directory.entities.js';
import { ContentRow, EventRow, Party } from './instance.entities.js';
import { DraftRow, Notification } from './personal.entities.js';
import { ServiceRequestRow, stateOf } from './service-request.entity.js';

export { Citizen, ContentRow, CourseRow, DraftRow, EventRow, Notification, Organisation, Party, Person, ServiceRequestRow, stateOf };

/** Flat tables for reads: ids for links, no relations. */
export const entities = [Organisation, Person, Citizen, CourseRow, ServiceRequestRow, Party, EventRow, ContentRow, Notification, DraftRow] as const;
