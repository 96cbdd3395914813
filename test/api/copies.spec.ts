import { describe, expect, it } from '@jest/globals';
import type { RuleBook } from '#core';
import type { Session } from '../kit/app.js';
import { organisations, rules } from '../kit/rules.js';
import { createSent, draftBody, give, people, purpose, setUp, stage, viewIn } from './kit.js';

const app = setUp(() => stage({}, book));
const caseworker = app.session(people.caseworker);
const adviser = app.session(people.adviser);
const doctor = app.session(people.doctor);

const copy = { to: 'gp', source: 'demo' } as const;
const book: RuleBook = {
  ...rules,
  forms: rules.forms.map((form) => (form.code === 'Forespørgsel' ? { ...form, recipientKinds: ['interestOrganisation'], copy } : form)),
};

const body = { ...draftBody, formCode: 'Forespørgsel', recipientOrganisationId: organisations.association };

/** Sent to the association, with a copy to the practice, as the worker sends it. */
const copied = async (): Promise<string> => {
  const { id } = await createSent(caseworker, body);
  const command = { type: 'sendCopy', organisationId: organisations.practice } as const;
  const outcome = await app.foundation.engine.run({ kind: 'serviceRequest', id, command, actor: { kind: 'clock' }, key: '', bodyHash: '' });
  expect(outcome).toMatchObject({ ok: true });
  return id;
};

const read = async (by: Session, id: string) => viewIn(await by.get(`/api/service-requests/${id}`));

describe('a doctor who got a copy', () => {
  it('reads what is asked, why and by when, and is offered nothing to do', async () => {
    const id = await copied();
    const whole = await read(caseworker, id);
    const seen = await read(doctor, id);
    expect(seen).toMatchObject({ copy: true, purpose, questions: draftBody.questions, status: 'sent', dueOn: whole.dueOn, allowed: [], obstacles: [] });
    expect(whole).toMatchObject({ copy: false, copies: [{ name: 'Demo Lægehuset' }], others: [] });
    expect(await read(adviser, id)).toMatchObject({ copy: false });
  });

  it('sees that it was answered, and nothing of what passes between the two', async () => {
    const id = await copied();
    await give(adviser, id, 'ask', { text: 'Hvad mener I?' });
    expect(await read(doctor, id)).toMatchObject({ status: 'sent', conversation: [] });
    await give(caseworker, id, 'answer-question', { text: 'Det sidste år.' });
    await give(adviser, id, 'answer', { answerType: 'noKnowledge', text: 'Vi kender ikke til noget hemmeligt.' });
    const seen = await read(doctor, id);
    expect(seen).toMatchObject({ status: 'answered', answer: null, answerType: null, conversation: [], fees: [], steps: [], handler: null });
    expect(seen.answeredAt).not.toBeNull();
    const everything = await Promise.all(
      ['', '/events', '/explanation', '/effects', '/reminder'].map((path) => doctor.get(`/api/service-requests/${id}${path}`)),
    );
    for (const { status, text } of everything) {
      expect(status).toBe(200);
      expect(text).not.toMatch(/hemmeligt|Hvad mener I|sidste år|noKnowledge/);
    }
    expect((await doctor.get(`/api/service-requests/${id}/ledger`)).status).toBe(403);
    expect((await doctor.get(`/api/service-requests/${id}/draft`)).status).toBe(403);
  });

  it('gives no command, and finds it in a list of its own', async () => {
    const id = await copied();
    for (const command of ['receive', 'accept', 'ask', 'redact']) {
      const refused = await doctor.command(`/api/service-requests/${id}/${command}`, command === 'ask' ? { text: 'Må jeg spørge?' } : {});
      expect([command, refused.status >= 400]).toEqual([command, true]);
    }
    expect((await doctor.command(`/api/service-requests/${id}/accept`)).body.code).toBe('NotYours');
    const numbers = async (tab: string): Promise<string[]> =>
      (await doctor.get(`/api/service-requests?tab=${tab}`).expect(200)).body.items.map((item: { id: string }) => item.id);
    expect(await numbers('copies')).toContain(id);
    expect(await numbers('all')).not.toContain(id);
    expect((await doctor.get('/api/service-requests')).body.counts).toMatchObject({ all: 0, needsAction: 0, overdue: 0 });
  });

  it('has it no more when it is recalled', async () => {
    const id = await copied();
    await give(caseworker, id, 'recall', { text: 'Sendt ved en fejl.' });
    expect((await doctor.get(`/api/service-requests/${id}`)).status).toBe(404);
  });

  it('takes over like anybody else when the recipient ends, on both walls', async () => {
    const id = await copied();
    const { association, practice } = organisations;
    const command = { type: 'succeedRecipient', fromId: association, recipientId: practice, recipientKind: 'gpPractice' } as const;
    expect(await app.foundation.engine.run({ kind: 'serviceRequest', id, command, actor: { kind: 'clock' }, key: '', bodyHash: '' })).toMatchObject({
      ok: true,
    });
    expect(await give(doctor, id, 'accept')).toMatchObject({ copy: false, status: 'inProgress' });
    expect(await give(doctor, id, 'answer', { answerType: 'noKnowledge', text: 'Ikke hos os.' })).toMatchObject({ answer: { text: 'Ikke hos os.' } });
  });

  it('is a party with a purpose and a basis, whose reading is logged', async () => {
    const id = await copied();
    await read(doctor, id);
    const { rows: parties } = await app.foundation.database.engine.query(
      `SELECT role, reads_only, purpose, legal_basis FROM party WHERE instance_id = $1 AND reads_only`,
      [id],
    );
    expect(parties).toEqual([{ role: 'copy', reads_only: true, purpose: 'copy', legal_basis: 'rsl11c' }]);
    const { rows } = await app.foundation.database.engine.query(
      `SELECT outcome FROM access_log WHERE instance_id = $1 AND person_id = $2 AND action = 'requests.read'`,
      [id, people.doctor],
    );
    expect(rows).toEqual([{ outcome: 'done' }]);
  });
});

describe('a citizen whose address is protected', () => {
  it('is no stranger to the own doctor: the copy asks for no word beside that for the recipient', async () => {
    await app.foundation.database.engine.query('UPDATE citizen SET protected_address = true');
    const draft = viewIn(await caseworker.command('/api/service-requests', { ...body, formCode: 'LÆ 125', recipientOrganisationId: organisations.practice }));
    expect((await give(caseworker, draft.id, 'send')).status).toBe('sent');
    await app.foundation.database.engine.query('UPDATE citizen SET protected_address = false');
  });
});
