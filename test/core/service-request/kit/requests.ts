import type { Command, CommandOf } from '#core';
import { organisations } from '../../../kit/rules.js';
import { citizenId } from './people.js';
import { type Act, on } from './story.js';

type Create = Extract<Command, { type: 'create' }>;

export const draft = (special: Partial<Create> = {}): Create => ({
  type: 'create',
  number: '2026-000417',
  citizenId,
  courseId: '0193a000-0000-7000-8000-00000000f001',
  requesterId: organisations.municipality,
  ownerId: '0193a000-0000-7000-8000-00000000e001',
  recipientId: organisations.practice,
  recipientKind: 'gpPractice',
  formCode: 'LÆ 125',
  legalBasis: 'rsl11c',
  noticeOn: '2015-01-01',
  purposeId: '0193a000-0000-7000-8000-00000000d001',
  questionsId: '0193a000-0000-7000-8000-00000000d002',
  ...special,
});

/** What the doctor sends unasked. */
export const proposal = (special: Partial<CommandOf<'submit'>> = {}): CommandOf<'submit'> => ({
  type: 'submit',
  number: '2026-000417',
  citizenId,
  courseId: '0193a000-0000-7000-8000-00000000f001',
  requesterId: organisations.municipality,
  ownerId: '0193a000-0000-7000-8000-00000000e001',
  recipientId: organisations.practice,
  recipientKind: 'gpPractice',
  handlerId: 'person clinician 2',
  formCode: 'LÆ 165',
  legalBasis: 'sul43',
  consent: { form: 'paper', on: '2026-11-20' },
  contentId: '0193a000-0000-7000-8000-00000000d003',
  ...special,
});

/** What an organisation that takes part in the course writes unasked. */
export const statement = (special: Partial<CommandOf<'submit'>> = {}): CommandOf<'submit'> =>
  proposal({
    ...{ recipientId: organisations.association, recipientKind: 'interestOrganisation', handlerId: 'person adviser 4' },
    ...{ formCode: 'UDTALELSE', legalBasis: 'takesPart', ...special },
  });

/** Monday 23 November 2026, nine o'clock. */
export const monday = '2026-11-23 09:00';

export const submitted = (special?: Partial<CommandOf<'submit'>>): Act => on(monday, 'doctor', proposal(special));
export const drafted = (special?: Partial<Create>): Act => on(monday, 'caseworker', draft(special));
export const withConsent = { legalBasis: 'consent', consent: { form: 'oral', on: '2026-11-20', contentId: 'consent' } } as const satisfies Partial<Create>;

export const send: Act = on(monday, 'caseworker', { type: 'send' });
export const delivered: Act = on('2026-11-23 09:00', 'clock', { type: 'recordDelivery', outcome: 'acknowledged', at: send.now });
export const received: Act = on('2026-11-23 14:00', 'doctor', { type: 'receive' });
export const accepted: Act = on('2026-11-23 14:05', 'doctor', { type: 'accept' });

/** Sent and delivered; due Monday 7 December. */
export const sent = (special?: Partial<Create>): Act[] => [drafted(special), send, delivered];
/** On the doctor's desk. */
export const inProgress = (special?: Partial<Create>): Act[] => [...sent(special), received, accepted];
export const asked = (moment = '2026-11-25 10:00'): Act => on(moment, 'doctor', { type: 'ask', contentId: 'question' });
export const answered = (moment = '2026-11-30 10:00'): Act => on(moment, 'doctor', { type: 'answer', answerType: 'full', contentId: 'answer' });
