import { describe, expect, it } from '@jest/globals';
import type { Policy, RuleBook } from '#core';
import { organisations, rules } from '../kit/rules.js';
import { create, createSent, draftBody, give, knowingly, people, setUp, stage } from './kit.js';

const app = setUp(() => stage({}, book));
const caseworker = app.session(people.caseworker);
const adviser = app.session(people.adviser);

const base = rules.policies.find(({ formCode }) => formCode === 'Forespørgsel') as Policy;
const agreement = { requesterId: organisations.municipality, recipientId: organisations.association };
const agreed: Policy = { ...base, id: 'agreed', agreement, quota: { count: 2, per: 'year', source: 'Samarbejdsaftalen § 4' } };
const book: RuleBook = { ...rules, policies: [...rules.policies, agreed] };

const body = { ...draftBody, formCode: 'Forespørgsel', recipientOrganisationId: organisations.association };
const quotas = async () => (await caseworker.get('/api/quotas').set('accept-language', 'da').expect(200)).body.items;
const used = async (): Promise<number> => (await quotas())[0].used;
const sendOf = (id: string, despite: readonly string[]) =>
  caseworker.command(`/api/service-requests/${id}/send`, { despite: [...knowingly.despite, ...despite] }).set('accept-language', 'da');
const year = new Date().getFullYear();

describe('what two organisations have agreed on', () => {
  it('is shown to whoever asks, with how much of it is used', async () => {
    expect(await quotas()).toEqual([
      {
        recipient: { id: organisations.association, name: 'Demo Foreningen', kind: 'interestOrganisation' },
        form: { code: 'Forespørgsel', name: 'Forespørgsel' },
        ...{ count: 2, used: 0, per: 'year', source: 'Samarbejdsaftalen § 4', roomOn: null },
        ...{ period: String(year), from: `${year}-01-01`, to: `${year}-12-31` },
      },
    ]);
    await adviser.get('/api/quotas').expect(403);
  });

  it('is used by what is sent, not by a draft, nor by what was called back or cancelled in time', async () => {
    const draft = await create(caseworker, body);
    expect(await used()).toBe(0);
    await give(caseworker, draft.id, 'send');
    expect(await used()).toBe(1);
    await give(caseworker, draft.id, 'cancel', { text: 'Prøven er forbi.' });
    expect(await used()).toBe(0);
    const wrong = await createSent(caseworker, body);
    await give(caseworker, wrong.id, 'recall', { text: 'Sendt til den forkerte.' });
    expect(await used()).toBe(0);
    const begun = await createSent(caseworker, body);
    await give(adviser, begun.id, 'accept');
    await give(caseworker, begun.id, 'cancel', { text: 'Prøven er forbi.' });
    expect(await used()).toBe(1);
  });

  it('is passed only by whoever names that it is used up, which is kept', async () => {
    await createSent(caseworker, body);
    expect(await quotas()).toMatchObject([{ used: 2, roomOn: `${year + 1}-01-01` }]);
    const draft = await create(caseworker, body);
    const refused = await sendOf(draft.id, []);
    expect(refused).toMatchObject({ status: 409, body: { code: 'QuotaUsedUp', detail: expect.stringContaining(`2 af 2 i ${year}`) } });
    expect(refused.body.detail).toContain(`01.01.${year + 1}`);
    expect((await sendOf(draft.id, ['QuotaUsedUp'])).status).toBe(200);
    const { rows } = await app.foundation.database.engine.query(`SELECT body->'despite' AS despite FROM event WHERE instance_id = $1 AND type = 'sent'`, [
      draft.id,
    ]);
    expect(rows).toEqual([{ despite: ['AskedAlready', 'QuotaUsedUp'] }]);
    expect(await used()).toBe(3);
  });

  it('stands in the way of nothing that was not agreed on', async () => {
    const toTheDoctor = await create(caseworker, { ...body, recipientOrganisationId: organisations.practice });
    expect((await sendOf(toTheDoctor.id, [])).status).toBe(200);
  });
});
