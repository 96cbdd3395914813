import { localDateOf, type Instant } from '#sla';
import type { Addressee } from '../service-request/message.js';
import { openGrants } from './admitted.js';
import type { CourseEventOf, CourseEventType } from './event.js';
import type { CourseMessage, CourseNoticeCode } from './message.js';
import type { Course, CourseStep, Grant } from './state.js';

export type Params = Record<string, string | number>;
export type Telling<T extends CourseEventType> = (state: Course, event: CourseEventOf<T>) => CourseMessage[];

export const citizen = ({ citizenId }: Course): Addressee => ({ citizenId });
/** Whoever coordinates; the managers where nobody does. */
export const coordinator = ({ organisationId }: Course): Addressee => ({ organisationId, people: 'owner' });
export const managers = ({ organisationId }: Course): Addressee => ({ organisationId, people: 'managers' });

/** Whoever takes on what comes to an organisation that takes part. */
export const invited = (organisationId: string): Addressee => ({ organisationId, people: 'handlers' });

/** By what organisations take part at that time, also where nobody has noted yet that the last day of one is over. */
export const grantsAt = (state: Course, at: Instant): readonly Grant[] => openGrants(state).filter(({ until }) => until >= localDateOf(at));

export const notice = ({ number }: Course, code: CourseNoticeCode, to: Addressee, params: Params = {}): CourseMessage => ({
  channel: 'notice',
  body: { code, to, params: { course: number, ...params } },
});

export const stepOf = ({ steps }: Course, no: number): CourseStep | undefined => steps.find((step) => step.no === no);

/** What was promised, or which kind of step it is. */
export const whatIs = ({ promise, contentId, kind }: CourseStep): Params =>
  promise ? { promise: 1, ...(contentId && { whatId: contentId }) } : { step: kind };
