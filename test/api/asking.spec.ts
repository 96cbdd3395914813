import { describe, expect, it } from '@jest/globals';
import type { RuleBook } from '#core';
import { seedRuleBook } from '#persistence';
import type { FormTypesView } from '../../apps/api/src/form-types/form-types.dto.js';
import { organisations } from '../kit/rules.js';
import { citizens, courses } from '../kit/world.js';
import { bookNow, publish } from './rule-kit.js';
import { create, draftBody, give, people, setUp, stage } from './kit.js';

/** In the course of the test's citizen an assessment is the clinical function's alone. */
const book: RuleBook = {
  ...seedRuleBook,
  asking: [
    {
      id: 'assessments',
      version: 1,
      validFrom: '2026-01-01',
      asksFor: 'assessment',
      regimes: ['from2026-07'],
      courseKinds: ['clarification'],
      recipientKinds: ['clinicalFunction'],
      source: { text: 'demo § 15', confidence: 'low' },
    },
  ],
};

const app = setUp(() => stage({}, book));
const caseworker = app.session(people.caseworker);
const stranger = app.session(people.strangeCaseworker);
const author = app.session(people.administrator);
const approver = app.session(people.otherAdministrator);

const assessment = { ...draftBody, formCode: 'LÆ 135' };

const formNow = async (code: string, query: string) => {
  const { items } = (await caseworker.get(`/api/form-types${query}`).expect(200)).body as FormTypesView;
  return items.find((form) => form.code === code);
};

describe('who may be asked in a course', () => {
  it('is told with the forms before anything is written, with what to ask for instead', async () => {
    expect((await formNow('LÆ 135', ''))?.barred).toEqual([]);
    const inCourse = await formNow('LÆ 135', `?courseId=${courses.citizen}`);
    expect(inCourse?.barred.map(({ recipientKind }) => recipientKind)).toEqual(['gpPractice', 'specialistPractice', 'hospitalDepartment']);
    expect(inCourse?.barred[0]?.reason).toMatch(/klinisk funktion \(demo § 15\).*LÆ 125/);
    expect((await formNow('LÆ 125', `?courseId=${courses.citizen}`))?.barred).toEqual([]);
  });

  it('of somebody else’s course is not told', async () => {
    const { body } = await stranger.get(`/api/form-types?courseId=${courses.citizen}`).expect(400);
    expect(body).toMatchObject({ code: 'ValidationFailed', errors: [{ field: 'courseId' }] });
  });

  it('holds when it is sent, when consent is asked for, and when it is passed on', async () => {
    const draft = await create(caseworker, { ...assessment, legalBasis: 'consent' });
    for (const [command, body] of [
      ['send', {}],
      ['request-consent', { thenSend: true }],
    ] as const) {
      const refused = await caseworker.command(`/api/service-requests/${draft.id}/${command}`, body);
      expect(refused).toMatchObject({ status: 422, body: { code: 'RecipientNotForCourse' } });
      expect(refused.body.detail).toContain('LÆ 125');
    }
    const sent = await give(caseworker, (await create(caseworker)).id, 'send');
    const redirected = await caseworker.command(`/api/service-requests/${sent.id}/redirect`, {
      recipientOrganisationId: organisations.otherPractice,
      formCode: 'LÆ 135',
    });
    expect(redirected).toMatchObject({ status: 422, body: { code: 'RecipientNotForCourse' } });
  });

  it('is changed by one administrator and approved by another, and then the draft can be sent', async () => {
    const draft = await create(caseworker, assessment);
    const { today, asking } = await bookNow(author);
    await publish(author, approver, { asking: { ...asking[0]?.rule, validFrom: today, recipientKinds: ['clinicalFunction', 'gpPractice'] } });
    expect((await bookNow(author)).asking.map(({ version, standing }) => [version, standing])).toEqual([
      [1, 'replaced'],
      [2, 'inForce'],
    ]);
    expect((await give(caseworker, draft.id, 'send')).status).toBe('sent');
  });
});

describe('the kinds of course and their regimes', () => {
  it('are data: a kind is added, and a course of it begins under the regime of its day', async () => {
    const { regimes, courseKinds, legalBases } = (await bookNow(author)).courses;
    const body = { citizenId: citizens.citizen, kind: 'seniorPension', startedOn: '2026-03-01' };
    const refused = await caseworker.command('/api/courses', body).expect(422);
    expect(refused.body).toMatchObject({ code: 'CourseKindUnknown' });
    await publish(author, approver, {
      courses: { regimes, legalBases, courseKinds: [...courseKinds, { code: 'seniorPension', name: { da: 'Seniorpensionssag', en: 'Senior pension case' } }] },
    });
    const kinds = (await caseworker.get('/api/courses/kinds').expect(200)).body.items;
    expect(kinds).toContainEqual({ code: 'seniorPension', name: 'Seniorpensionssag', lastBegunOn: null, byCitizen: false, renewable: false });
    const made = (await caseworker.command('/api/courses', body).expect(201)).body;
    expect(made).toMatchObject({ title: expect.stringContaining('Seniorpensionssag'), regime: { code: 'from2026-02' } });
  });

  it('are never taken away, and the refusal says which list lacks something', async () => {
    const { regimes, courseKinds, legalBases } = (await bookNow(author)).courses;
    const added = (
      await author.post('/api/rule-changes', { reason: 'Oprydning.', courses: { regimes: regimes.slice(1), courseKinds, legalBases } }).expect(201)
    ).body;
    const refused = await author.post(`/api/rule-changes/${added.id}/propose`, { revision: added.revision }).expect(400);
    expect(refused.body.errors).toContainEqual(expect.objectContaining({ field: 'courses.regimes', code: 'mustStay' }));
  });
});
