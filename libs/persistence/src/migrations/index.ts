import { engineMigrations } from '#workflow';
import { referenceTables } from './0101-reference.js';
import { citizenTables } from './0102-citizen.js';
import { serviceRequestTable } from './0103-service-request.js';
import { personalTables } from './0104-personal.js';
import { walls } from './0105-walls.js';
import { ruleChanges } from './0106-rule-changes.js';
import { savedViews } from './0107-saved-views.js';
import { outgoing } from './0109-outgoing.js';
import { directoryChanges } from './0110-directory-changes.js';
import { requestCourse } from './0111-request-course.js';
import { deceased } from './0112-deceased.js';
import { caseStart } from './0115-case-start.js';
import { gpSince } from './0120-gp-since.js';
import { initiatedBy } from './0121-initiated-by.js';
import { readers } from './0125-readers.js';
import { predecessors } from './0126-predecessors.js';
import { locum } from './0129-locum.js';
import { units } from './0130-units.js';
import { requestFrom } from './0135-request-from.js';
import { moved } from './0136-moved.js';
import { attachments } from './0140-attachments.js';
import { courseWorkflow } from './0141-course-workflow.js';
import { priority } from './0142-priority.js';
import { ownDoctor } from './0143-own-doctor.js';
import { coursePlan } from './0144-course-plan.js';
import { released } from './0150-released.js';
import { accessesToCitizen } from './0151-accesses-to-citizen.js';
import { ledCourses } from './0153-led-courses.js';
import { grants } from './0154-grants.js';
import { specialities } from './0155-specialities.js';
import { followUp } from './0156-follow-up.js';
import { ownWords } from './0165-own-words.js';
import { representation } from './0160-representation.js';
import { letters } from './0168-letters.js';
import { noticesOfACitizen } from './0174-notices-of-a-citizen.js';

export type Migration = { name: string; sql: string };

/** In the order they run. Applied ones are never edited: the runner compares their checksums. */
export const migrations: readonly Migration[] = [
  ...engineMigrations,
  { name: '0101-reference', sql: referenceTables },
  { name: '0102-citizen', sql: citizenTables },
  { name: '0103-service-request', sql: serviceRequestTable },
  { name: '0104-personal', sql: personalTables },
  { name: '0105-walls', sql: walls },
  { name: '0106-rule-changes', sql: ruleChanges },
  { name: '0107-saved-views', sql: savedViews },
  { name: '0109-outgoing', sql: outgoing },
  { name: '0110-directory-changes', sql: directoryChanges },
  { name: '0111-request-course', sql: requestCourse },
  { name: '0112-deceased', sql: deceased },
  { name: '0115-case-start', sql: caseStart },
  { name: '0120-gp-since', sql: gpSince },
  { name: '0121-initiated-by', sql: initiatedBy },
  { name: '0125-readers', sql: readers },
  { name: '0126-predecessors', sql: predecessors },
  { name: '0129-locum', sql: locum },
  { name: '0130-units', sql: units },
  { name: '0135-request-from', sql: requestFrom },
  { name: '0136-moved', sql: moved },
  { name: '0140-attachments', sql: attachments },
  { name: '0141-course-workflow', sql: courseWorkflow },
  { name: '0142-priority', sql: priority },
  { name: '0143-own-doctor', sql: ownDoctor },
  { name: '0144-course-plan', sql: coursePlan },
  { name: '0150-released', sql: released },
  { name: '0151-accesses-to-citizen', sql: accessesToCitizen },
  { name: '0153-led-courses', sql: ledCourses },
  { name: '0154-grants', sql: grants },
  { name: '0155-specialities', sql: specialities },
  { name: '0156-follow-up', sql: followUp },
  { name: '0160-representation', sql: representation },
  { name: '0165-own-words', sql: ownWords },
  { name: '0168-letters', sql: letters },
  { name: '0174-notices-of-a-citizen', sql: noticesOfACitizen },
];
