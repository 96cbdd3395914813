import type { WorkflowEvent } from '../workflow.js';
import type { Event } from './event.js';

/** All events are of their first version yet; a type that changes its shape gets its lift here. */
export const upcast = (stored: WorkflowEvent): Event => {
  if (stored.v !== 1) throw new Error(`The event ${stored.type} has version ${stored.v}, which this program does not know.`);
  return (stored.type === 'created' ? withoutPost(stored) : stored) as Event;
};

/** How the citizen was told when it was drafted; each decision reads it anew by now. */
const withoutPost = ({ byPost: _byPost, ...created }: WorkflowEvent & { byPost?: true }): WorkflowEvent => created;
