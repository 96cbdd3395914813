import { describe, expect, it } from '@jest/globals';
import type { FormType, ServiceRequestView } from '../../apps/portal/src/api/client.js';
import { daysOf, canBeAsked } from '../../apps/portal/src/pages/new-request/days.js';
import { newRequestSearch } from '../../apps/portal/src/pages/new-request/search.js';
import { bodyOf, faultsOf, nothing, writtenIn, type Ground, type Written } from '../../apps/portal/src/pages/new-request/written.js';

const ground: Ground = { today: '2026-11-23', days: [], mustName: [], needsNotice: false, mostFiles: undefined };
const whole: Written = {
  ...nothing,
  courseId: 'c',
  recipientId: 'r',
  formCode: 'LÆ 125',
  purpose: 'Vi vil vide, hvad du kan.',
  questions: ['Hvad kan borgeren?'],
  legalBasis: 'rsl11c',
};
const faults = (written: Written, special: Partial<Ground> = {}): string[] =>
  faultsOf(written, { ...ground, ...special }, 'Alt').map(({ field, code }) => `${field} ${code}`);

describe('a request being written', () => {
  it('is told everything that is missing, in the order of the page', () =>
    expect(faults(nothing)).toEqual([
      'courseId missing',
      'recipientOrganisationId missing',
      'formCode missing',
      'purpose missing',
      'questions[0] missing',
      'legalBasis missing',
    ]));
  it('is whole without consent when the law allows it', () => expect(faults(whole)).toEqual([]));
  it('names the day on which the citizen was told in writing, when the law demands it', () => {
    const demanding = { needsNotice: true };
    expect(faults(whole, demanding)).toEqual(['noticeOn missing']);
    expect(faults({ ...whole, noticeOn: '24.11' }, demanding)).toEqual(['noticeOn notADay']);
    expect(faults({ ...whole, noticeOn: '2026-11-24' }, demanding)).toEqual(['noticeOn tooLate']);
    expect(faults({ ...whole, noticeOn: '2026-11-23' }, demanding)).toEqual([]);
  });
  it('needs a purpose of ten to four hundred characters', () => {
    expect(faults({ ...whole, purpose: 'For kort ' })).toEqual(['purpose tooShort']);
    expect(faults({ ...whole, purpose: 'x'.repeat(401) })).toEqual(['purpose tooLong']);
  });
  it('needs each question to be written', () => expect(faults({ ...whole, questions: ['Et', ' '] })).toEqual(['questions[1] missing']));
  it('waits for its files, takes no more than the form does, and asks for none where it takes none', () => {
    const there = { id: 'one', name: 'a.pdf', mediaType: 'application/pdf', bytes: 1 } as const;
    expect(faults({ ...whole, attachments: [{ ...there, id: '' }] }, { mostFiles: 2 })).toEqual(['attachments notThere']);
    expect(faults({ ...whole, attachments: [there, there, there] }, { mostFiles: 2 })).toEqual(['attachments tooMany']);
    const without = { ...whole, attachments: [there, { ...there, id: '' }] };
    expect(faults(without)).toEqual([]);
    expect(bodyOf(without, 'Alt').attachments).toEqual([]);
    expect(bodyOf(without, 'Alt', { questions: [], attachments: { request: 2 } }).attachments).toEqual(['one']);
  });
  it('that rests on consent needs the consent in full, or the citizen to be asked', () => {
    const onConsent: Written = { ...whole, legalBasis: 'consent' };
    expect(faults(onConsent)).toEqual(['consent missing']);
    expect(faults({ ...onConsent, consent: 'ask' })).toEqual([]);
    expect(faults({ ...onConsent, consent: 'given', consentText: '' })).toEqual(['consent.form missing', 'consent.on missing', 'consent.text missing']);
    expect(faults({ ...onConsent, consent: 'given', consentForm: 'oral', consentOn: '2026-11-24' })).toEqual(['consent.on tooLate']);
    expect(faults({ ...onConsent, consent: 'given', consentForm: 'oral', consentOn: '2026-11-23' })).toEqual([]);
  });
  it('tells the api of consent only when it was given', () => {
    expect(bodyOf({ ...whole, legalBasis: 'consent', consent: 'ask', consentForm: 'oral' }, 'Alt').consent).toBeUndefined();
    expect(bodyOf({ ...whole, legalBasis: 'consent', consent: 'given', consentForm: 'oral', consentOn: '2026-11-20' }, 'Alt').consent).toEqual({
      form: 'oral',
      on: '2026-11-20',
      text: 'Alt',
    });
    expect(bodyOf({ ...whole, consent: 'given', consentForm: 'oral', consentOn: '2026-11-20' }, 'Alt').consent).toBeUndefined();
  });
  it('needs the days that its deadline has nothing else to count from', () => {
    const named = { days: ['printedOn'], mustName: ['printedOn'] } as const;
    expect(faults(whole, named)).toEqual(['printedOn missing']);
    expect(faults({ ...whole, printedOn: '2026-11-22' }, named)).toEqual(['printedOn tooEarly']);
    expect(faults({ ...whole, printedOn: 'i morgen' }, named)).toEqual(['printedOn notADay']);
    expect(faults(whole, { days: ['printedOn'] })).toEqual([]);
  });
  it('goes on from a draft as it was saved', () => {
    const draft = {
      course: { id: 'c' },
      neededFor: [{ no: 3 }],
      recipient: { id: 'r' },
      form: { code: 'LÆ 135' },
      purpose: 'Formålet står her',
      questions: ['Et', 'To'],
      legalBasis: 'consent',
      consent: { status: 'given', form: 'paper', on: '2026-11-01', text: 'Det hele' },
    };
    expect(writtenIn(draft as ServiceRequestView)).toMatchObject({
      courseId: 'c',
      stepNo: '3',
      recipientId: 'r',
      formCode: 'LÆ 135',
      questions: ['Et', 'To'],
      consent: 'given',
      consentForm: 'paper',
      consentOn: '2026-11-01',
      consentText: 'Det hele',
    });
  });
});

describe('the days of a form', () => {
  const leg = (anchor: string) => ({ anchor, amount: 0, unit: 'calendarDays' }) as FormType['deadlines'][number]['legs'][number];
  it('may be named when it counts from the sending too, and must be when it does not', () => {
    expect(daysOf([leg('received'), leg('consultationHeld')])).toEqual({ days: [], mustName: [] });
    expect(daysOf([leg('sent'), leg('printedOn'), leg('followUpTalk')])).toEqual({ days: ['printedOn', 'followUpTalkOn'], mustName: [] });
    expect(daysOf([leg('printedOn')])).toEqual({ days: ['printedOn'], mustName: ['printedOn'] });
  });
  it('are no use without a rule: such a form cannot be sent', () => {
    const form = { recipientKinds: ['gpPractice'], barred: [], deadlines: [{ recipientKind: 'gpPractice', legs: [] }] } as unknown as FormType;
    expect(canBeAsked(form, 'gpPractice')).toBe(false);
    expect(canBeAsked({ ...form, deadlines: [{ recipientKind: 'gpPractice', legs: [leg('sent')] }] }, 'gpPractice')).toBe(true);
    const ruled = { ...form, deadlines: [{ recipientKind: 'gpPractice', legs: [leg('sent')] }] };
    expect(canBeAsked(ruled, 'psychologist')).toBe(false);
    expect(canBeAsked({ ...ruled, barred: [{ recipientKind: 'gpPractice', reason: 'the course' }] }, 'gpPractice')).toBe(false);
  });
});

describe('the address of a new request', () => {
  it('keeps what it understands and nothing else', () => {
    expect(newRequestSearch({ citizenId: 'a', draftId: '', check: true, other: 1 })).toEqual({ citizenId: 'a', check: true });
    expect(newRequestSearch({ check: 'ja', courseId: 3 })).toEqual({});
  });
});
