import type { Actor } from '../workflow.js';
import type { Role } from './access.js';

/** What a route outside the requests does. */
export type ReadAction =
  | 'organisations.read'
  | 'people.read'
  | 'citizens.read'
  | 'courses.read'
  | 'courses.lead'
  | 'courses.write'
  | 'courses.takePart'
  | 'formTypes.read'
  | 'requests.read'
  | 'requests.create'
  | 'requests.submit'
  | 'breaches.read'
  | 'followUp.read'
  | 'outgoing.read'
  | 'fees.read'
  | 'quotas.read'
  | 'citizens.change'
  | 'letters.send'
  | 'notifications.read'
  | 'ownCase.read'
  | 'ownCase.empower'
  | 'surveys.answer'
  | 'deadlinePreview'
  | 'rules.read'
  | 'rules.change'
  | 'directory.change';

/** `inPerson`: nobody else does it for the citizen. */
type Permit = { roles: readonly Role[]; citizen?: true | 'inPerson' };

const staff: readonly Role[] = ['caseworker', 'manager', 'clinician', 'secretary', 'adviser'];
const everybody: readonly Role[] = [...staff, 'administrator'];
const requesters: readonly Role[] = ['caseworker', 'manager'];

const permits: Readonly<Record<ReadAction, Permit>> = {
  'organisations.read': { roles: everybody, citizen: true },
  'people.read': { roles: everybody },
  'citizens.read': { roles: staff },
  'courses.read': { roles: staff, citizen: true },
  'courses.lead': { roles: requesters },
  'courses.write': { roles: requesters, citizen: true },
  'courses.takePart': { roles: ['adviser'] },
  'formTypes.read': { roles: everybody, citizen: true },
  'requests.read': { roles: staff, citizen: true },
  'requests.create': { roles: requesters },
  'requests.submit': { roles: ['clinician', 'adviser'] },
  'breaches.read': { roles: staff },
  'followUp.read': { roles: requesters },
  'outgoing.read': { roles: requesters },
  'fees.read': { roles: requesters },
  'quotas.read': { roles: requesters },
  'citizens.change': { roles: requesters },
  'letters.send': { roles: requesters },
  'notifications.read': { roles: everybody, citizen: true },
  'ownCase.read': { roles: [], citizen: true },
  'ownCase.empower': { roles: [], citizen: 'inPerson' },
  'surveys.answer': { roles: [], citizen: 'inPerson' },
  deadlinePreview: { roles: everybody },
  'rules.read': { roles: everybody },
  'rules.change': { roles: ['administrator'] },
  'directory.change': { roles: ['administrator'] },
};

/** What somebody sees of it is decided by the row policies; this says whether the route answers at all. */
export const mayDo = (actor: Actor, action: ReadAction): boolean => {
  const { roles, citizen } = permits[action];
  if (actor.kind === 'citizen') return citizen === true || (citizen === 'inPerson' && actor.represents === undefined);
  return actor.kind === 'person' && (roles as readonly string[]).includes(actor.role);
};
