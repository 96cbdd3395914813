import { describe, expect, it } from '@jest/globals';
import type { RightsView } from '../../apps/api/src/own-case/own-case.dto.js';
import type { CoursesBody } from '../../apps/api/src/rules/asking.dto.js';
import { publish } from './rule-kit.js';
import { createSent, people, setUp, stage } from './kit.js';

describe('what a citizen is entitled to', () => {
  const app = setUp(() => stage());
  const author = app.session(people.administrator);
  const approver = app.session(people.otherAdministrator);
  const citizen = app.session(people.citizen);

  const listsNow = async (): Promise<CoursesBody> => (await author.get('/api/rule-book').expect(200)).body.courses;
  const rightsNow = async (language = 'da'): Promise<RightsView> =>
    (await citizen.get('/api/own-case/rights').set('accept-language', language).expect(200)).body;

  it('is read from the rule book, in the reader’s language', async () => {
    expect((await rightsNow()).items).toEqual([
      { code: 'documents', name: 'Se papirerne i din sag', text: 'Bed om at se dem. Det kaldes aktindsigt.', source: 'demo § 9' },
    ]);
    expect((await rightsNow('en')).items[0]?.text).toBe('Ask to see them.');
  });

  it('changes when an administrator changes it and another approves, and stands in what is compared', async () => {
    const lists = await listsNow();
    const right = {
      code: 'complaint',
      name: { da: 'Klag', en: 'Complain' },
      text: { da: 'Du har 4 uger.', en: 'You have 4 weeks.' },
      source: 'demo § 67 (skal bekræftes)',
    };
    await publish(author, approver, { courses: { ...lists, rights: [...(lists.rights ?? []), right] } });
    expect((await rightsNow()).items.map(({ code, source }) => [code, source])).toEqual([
      ['documents', 'demo § 9'],
      ['complaint', 'demo § 67'],
    ]);
    expect((await listsNow()).rights?.at(-1)?.source).toBe('demo § 67 (skal bekræftes)');
  });

  it('stays as it is when a change of the other lists leaves it out', async () => {
    const { regimes, courseKinds, legalBases } = await listsNow();
    await publish(author, approver, { courses: { regimes, courseKinds, legalBases } });
    expect((await rightsNow()).items).toHaveLength(2);
  });

  it('names each right once', async () => {
    const lists = await listsNow();
    const { id, revision } = (
      await author
        .post('/api/rule-changes', { reason: 'To ens.', courses: { ...lists, rights: [...(lists.rights ?? []), ...(lists.rights ?? [])] } })
        .expect(201)
    ).body;
    const { body } = await author.post(`/api/rule-changes/${id}/propose`, { revision }).expect(400);
    expect(body.errors).toContainEqual(expect.objectContaining({ field: 'courses.rights[2].code', code: 'duplicate' }));
  });

  it('stands beside the ways to take part, none of which is ever taken away, and each for organisations or for a person', async () => {
    const lists = await listsNow();
    const kind = {
      ...{ code: 'powerOfAttorney', name: { da: 'Fuldmagt', en: 'Power' }, means: { da: 'En handler for dig.', en: 'Somebody acts for you.' } },
      ...{ represents: 'byPower', organisationKinds: [], sees: ['plan'], maySee: ['plan'], longest: { amount: 6, unit: 'months' }, source: 'demo § 8' },
    };
    await publish(author, approver, { courses: { ...lists, grantKinds: [kind] } });
    expect((await listsNow()).grantKinds).toEqual([kind]);
    await publish(author, approver, { courses: { ...lists, grantKinds: [{ ...kind, untilAge: 20 }] } });
    expect((await listsNow()).grantKinds?.[0]?.untilAge).toBe(20);
    await publish(author, approver, { courses: { ...lists, grantKinds: [kind] } });
    expect((await citizen.get('/api/own-case/representatives').expect(200)).body.kinds).toMatchObject([{ code: 'powerOfAttorney', name: 'Fuldmagt' }]);
    const faults = async (grantKinds: object[]): Promise<[string, string][]> => {
      const { id, revision } = (await author.post('/api/rule-changes', { reason: 'Forkert.', courses: { ...lists, grantKinds } }).expect(201)).body;
      const { errors } = (await author.post(`/api/rule-changes/${id}/propose`, { revision }).expect(400)).body as { errors: { field: string; code: string }[] };
      return errors.map(({ field, code }) => [field, code]);
    };
    expect(await faults([])).toEqual([['courses.grantKinds', 'mustStay']]);
    expect(await faults([{ ...kind, organisationKinds: ['gpPractice'] }])).toEqual([['courses.grantKinds[0].organisationKinds', 'onlyForPersons']]);
    expect(await faults([{ ...kind, represents: undefined, sees: ['letters'] }])).toEqual([
      ['courses.grantKinds[0].organisationKinds', 'tooFew'],
      ['courses.grantKinds[0].sees[0]', 'unknownCode'],
    ]);
    expect(await faults([{ ...kind, represents: undefined, organisationKinds: ['interestOrganisation'], untilAge: 18 }])).toEqual([
      ['courses.grantKinds[0].untilAge', 'onlyWhereActed'],
    ]);
    expect(await faults([{ ...kind, longest: { amount: 0, unit: 'months' } }])).toEqual([['courses.grantKinds[0].longest.amount', 'noTerm']]);
  });

  it('comes with whom to call: whoever asked, or the organisation that leads the course', async () => {
    await app.foundation.database.engine.query(`UPDATE organisation SET phone = '00 00 10 00' WHERE name = 'Demo Kommune'`);
    const contacts = async (): Promise<object[]> => (await citizen.get('/api/own-case/contacts').expect(200)).body.items;
    expect(await contacts()).toEqual([{ organisation: 'Demo Kommune', phone: '00 00 10 00', caseworker: null }]);
    await createSent(await app.signIn(people.caseworker));
    expect(await contacts()).toEqual([{ organisation: 'Demo Kommune', phone: '00 00 10 00', caseworker: 'Demo Mette Holm' }]);
  });
});
