import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { RuleBook } from '#core';
import { seedRuleBook } from '#persistence';
import type { Session } from '../kit/app.js';
import { inDays } from '../kit/clock.js';
import { organisations } from '../kit/rules.js';
import { citizens } from '../kit/world.js';
import { createSent, draftBody, people, stage, viewIn, type Staged } from './kit.js';

const code = 'UDTALELSE';
const kind = 'interestOrganisation';

/** The seed, with a form that an organisation of the citizen's may begin, and what that rests on. */
const withStatement = (book: RuleBook): RuleBook => {
  const like = book.forms.find((form) => form.code === 'LÆ 165');
  const policy = book.policies.find(({ formCode }) => formCode === 'LÆ 165');
  const basis = book.legalBases.find((each) => each.code === 'sul43');
  if (like === undefined || policy === undefined || basis === undefined) throw new Error('The seed has no LÆ 165.');
  return {
    ...book,
    forms: [
      ...book.forms,
      {
        ...like,
        ...{ code, requestCode: code, initiatedBy: 'participant', recipientKinds: [kind], authorisedSigner: false },
        items: [{ linkId: 'knows', type: 'text', required: true, text: { da: 'Hvad ved I?', en: 'What do you know?' } }],
      },
    ],
    policies: [...book.policies, { ...policy, id: `${code} ${kind}`, formCode: code, recipientKind: kind }],
    legalBases: [...book.legalBases, { ...basis, code: 'statement', initiatedBy: 'participant' }],
  };
};

const path = '/api/service-requests/proposals';
const said = 'Anna har prøvet to butikker med os.';

describe('what an organisation that takes part in a course writes of its own accord', () => {
  let app: Staged;
  let caseworker: Session;
  let citizen: Session;
  let adviser: Session;

  beforeAll(async () => {
    app = await stage({}, withStatement(seedRuleBook));
    [caseworker, citizen, adviser] = await Promise.all([app.signIn(people.caseworker), app.signIn(people.citizen), app.signIn(people.adviser)]);
  });
  afterAll(() => app?.end());

  const statement = () => ({
    ...{ citizenId: citizens.citizen, formCode: code, legalBasis: 'statement' },
    ...{ consent: { form: 'oral', on: inDays(0) }, items: { knows: said } },
  });
  const submit = (change: object = {}, session = adviser) => session.command(path, { ...statement(), ...change });
  const begin = { citizenId: citizens.citizen, kind: 'resourceCourse', startedOn: '2025-10-01' } as const;
  const begun = async (): Promise<string> => (await caseworker.command('/api/courses', begin).expect(201)).body.id;
  const letIn = (id: string) =>
    citizen
      .command(`/api/courses/${id}/grants`, {
        ...{ as: 'hearingParty', organisationId: organisations.association, scope: [], until: inDays(90), purpose: 'De kender mig godt.' },
      })
      .expect(200);
  const end = (id: string) => citizen.command(`/api/courses/${id}/grants/1/end`, {}).expect(200);

  it('is nobody’s to write about a citizen who did not let it in: a foreign one and a missing one look alike', async () => {
    await begun();
    const foreign = await submit().expect(404);
    const missing = await submit({ citizenId: randomUUID() }).expect(404);
    const plain = ({ body: { traceId: _trace, ...rest } }: { body: { traceId?: string } }): object => rest;
    expect(plain(foreign)).toEqual(plain(missing));
  });

  it('goes to the coordinator of the course it takes part in, signed by no doctor', async () => {
    const id = await begun();
    await begun();
    await letIn(id);
    const sent = viewIn(await submit());
    expect(sent).toMatchObject({
      ...{ status: 'answered', initiatedBy: 'recipient', recipient: { id: organisations.association } },
      holder: { party: 'requester', until: expect.stringMatching(/^\d{4}-/) },
    });
    const read = (await caseworker.get(`/api/service-requests/${sent.id}`).expect(200)).body;
    expect(read).toMatchObject({ course: { id }, owner: { id: people.caseworker }, answer: { items: { knows: said } } });
    await end(id);
  });

  it('is refused from the instant the citizen stops it, also where the organisation knows the citizen by other ways', async () => {
    const id = await begun();
    await letIn(id);
    viewIn(await submit());
    await end(id);
    expect((await submit().expect(422)).body).toMatchObject({ code: 'NotTakingPart' });
  });

  it('rests on no ground of a doctor’s, and the doctor on none of its', async () => {
    const id = await begun();
    await letIn(id);
    expect((await submit({ legalBasis: 'sul43' }).expect(400)).body.errors).toMatchObject([{ field: 'legalBasis', code: 'unknownCode' }]);
    await createSent(caseworker, draftBody);
    const doctor = await app.signIn(people.doctor);
    const refused = await submit({ formCode: 'LÆ 165' }, doctor).expect(400);
    expect(refused.body.errors).toContainEqual(expect.objectContaining({ field: 'legalBasis', code: 'unknownCode' }));
    expect((await submit({}, doctor)).status).toBeGreaterThanOrEqual(400);
    await end(id);
  });

  it('is offered to whoever advises there, and signed by an authorised doctor where the form says so', async () => {
    expect((await adviser.get('/api/me').expect(200)).body.may).toContain('requests.submit');
    expect((await (await app.signIn(people.secretary)).get('/api/me').expect(200)).body.may).not.toContain('requests.submit');
  });
});
