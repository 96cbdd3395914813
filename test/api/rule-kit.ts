import type { Test } from 'supertest';
import type { RuleBookView } from '../../apps/api/src/rules/rule-book.dto.js';
import type { RuleChangeView } from '../../apps/api/src/rules/rule-changes.dto.js';
import type { Session } from '../kit/app.js';

export const bookNow = async (session: Session): Promise<RuleBookView> => (await session.get('/api/rule-book').expect(200)).body;

/** A change that an administrator begins. */
export const addChange = async (author: Session, body: object): Promise<RuleChangeView> =>
  (await author.post('/api/rule-changes', { reason: 'Ny lov.', ...body }).expect(201)).body;

/** Gives a change as it stands a command, whether it takes it or not. */
export const onChange = (session: Session, { id, revision }: RuleChangeView, act: string): Test => session.post(`/api/rule-changes/${id}/${act}`, { revision });

/** The change as it is after a command that it takes. */
export const taken = async (session: Session, change: RuleChangeView, act: string): Promise<RuleChangeView> =>
  (await onChange(session, change, act).expect(200)).body;

/** A change that one administrator wrote and another approved. */
export const publish = async (author: Session, approver: Session, body: object): Promise<RuleChangeView> =>
  taken(approver, await taken(author, await addChange(author, body), 'propose'), 'approve');

/** Publishes rules in which no kind of course opens such a step by itself. */
export const publishWithout = async (author: Session, approver: Session, stepKind: string): Promise<void> => {
  const { courses } = await bookNow(author);
  const courseKinds = courses.courseKinds.map((kind) => ({ ...kind, clocks: (kind.clocks ?? []).filter(({ step }) => step !== stepKind) }));
  await publish(author, approver, { courses: { ...courses, courseKinds } });
};
