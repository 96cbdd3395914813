import type { WorkflowEvent } from '../workflow.js';
import type { CourseEvent } from './event.js';

/** That the day which the citizen was told instead passed too was once written as one more missed last day. */
export const upcastCourse = (stored: WorkflowEvent): CourseEvent => {
  const event = stored as CourseEvent & { again?: true };
  if (event.type !== 'stepMissed' || !event.again) return event;
  const { v, effectiveAt, no, dueOn: on } = event;
  return { type: 'dayPassed', v, effectiveAt, no, on };
};
