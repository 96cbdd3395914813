import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { seedRuleBook } from '#persistence';
import type { Session } from '../kit/app.js';
import { organisations, rules } from '../kit/rules.js';
import { inDays } from '../kit/clock.js';
import { citizens, courses } from '../kit/world.js';
import { createSent, draftBody, give, people, stage, type Staged } from './kit.js';

const purpose = 'De skal kende forløbet og kunne vejlede.';
const stranger = { recipientOrganisationId: organisations.otherPractice };

const ways = {
  forward: { by: people.doctor, event: 'forwarded', said: stranger },
  redirect: { by: people.caseworker, event: 'redirected', said: stranger },
  join: { by: people.caseworker, event: 'joined', said: { organisationId: organisations.otherPractice, legalBasis: 'rsl11c', purpose } },
  'ask-third-party': { by: people.doctor, event: 'thirdPartyAsked', said: { ...stranger, formCode: 'LÆ 125', purpose, question: 'Hvad ved I?' } },
} as const;

describe('a citizen whose address is protected', () => {
  let app: Staged;
  let caseworker: Session;
  beforeEach(async () => {
    app = await stage({}, { ...rules, grantKinds: seedRuleBook.grantKinds });
    caseworker = await app.signIn(people.caseworker);
    await app.foundation.database.engine.query('UPDATE citizen SET protected_address = true WHERE id = $1', [citizens.citizen]);
  });
  afterEach(() => app?.end());

  const despiteOf = async (id: string, type: string): Promise<unknown> => {
    const { rows } = await app.foundation.database.engine.query(`SELECT body->'despite' AS despite FROM event WHERE instance_id = $1 AND type = $2`, [
      id,
      type,
    ]);
    return rows[0]?.despite;
  };

  it.each(Object.entries(ways))('is made known to somebody new by %s only knowingly, which is kept', async (command, way) => {
    const session = await app.signIn(way.by);
    const first = await createSent(caseworker, { ...draftBody, formCode: 'LÆ 135' });
    const refused = await session.command(`/api/service-requests/${first.id}/${command}`, way.said);
    expect(refused).toMatchObject({ status: 409, body: { code: 'ProtectedAddress', detail: expect.stringContaining('Demo Nabolægen') } });
    await give(session, first.id, command, { ...way.said, despite: ['ProtectedAddress'] });
    expect(await despiteOf(first.id, way.event)).toEqual(['ProtectedAddress']);
  });

  it('is made known to an organisation that is let in to the course only knowingly, unless the citizen lets it in', async () => {
    const grant = { as: 'companion', organisationId: organisations.association, scope: [], purpose: 'At være med til møder.', until: inDays(20) };
    const path = `/api/courses/${courses.citizen}/grants`;
    expect(await caseworker.command(path, { ...grant, saidBy: 'phone' })).toMatchObject({ status: 409, body: { code: 'ProtectedAddress' } });
    const { body } = await caseworker.command(path, { ...grant, saidBy: 'phone', despite: ['ProtectedAddress'] }).expect(200);
    expect(await despiteOf(courses.citizen, 'granted')).toEqual(['ProtectedAddress']);
    const citizen = await app.signIn(people.citizen);
    await citizen.command(`${path}/${body.participants.at(-1).no}/end`, {}).expect(200);
    await citizen.command(path, grant).expect(200);
  });

  it('is known already to whoever takes part in a request, and to a colleague who joins', async () => {
    const first = await createSent(caseworker);
    const join = { organisationId: organisations.otherPractice, legalBasis: 'rsl11c', purpose };
    await give(caseworker, first.id, 'join', { ...join, despite: ['ProtectedAddress'] });
    const second = await createSent(caseworker, { ...draftBody, formCode: 'LÆ 135' });
    await give(caseworker, second.id, 'redirect', stranger);
    expect(await despiteOf(second.id, 'redirected')).toBeNull();
    const colleague = await app.signIn(people.otherCaseworker);
    await give(colleague, first.id, 'join', { legalBasis: 'rsl11c', purpose });
  });

  it('is no reason to say anything before what the request itself forbids', async () => {
    const { id } = await createSent(caseworker);
    await give(caseworker, id, 'cancel', { text: 'Prøven er forbi.' });
    expect(await caseworker.command(`/api/service-requests/${id}/redirect`, stranger)).toMatchObject({ status: 409, body: { code: 'NotInThisState' } });
  });
});
