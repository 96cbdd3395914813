import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Session } from '../kit/app.js';
import { inDays } from '../kit/clock.js';
import { readPdf, type PdfRead } from '../kit/pdf.js';
import { citizens, courses } from '../kit/world.js';
import { rules } from '../kit/rules.js';
import { seedRuleBook } from '#persistence';
import { create, createSent, draftBody, give, people, purpose, stage, type Staged } from './kit.js';

/** What happens in courses, and no terms that begin with one. */
const withSteps = { ...rules, stepKinds: seedRuleBook.stepKinds, activityKinds: seedRuleBook.activityKinds };

describe('my case as a PDF', () => {
  let app: Staged;
  let caseworker: Session;
  let doctor: Session;
  let citizen: Session;

  beforeAll(async () => {
    app = await stage({}, withSteps);
    [caseworker, doctor, citizen] = await Promise.all([app.signIn(people.caseworker), app.signIn(people.doctor), app.signIn(people.citizen)]);
    await app.foundation.database.engine.query(`UPDATE organisation SET phone = '00 00 10 00' WHERE name = 'Demo Kommune'`);
  });
  afterAll(() => app?.end());

  const paper = async (session = citizen, language = 'da'): Promise<PdfRead> => {
    const { body, headers } = await session.get('/api/own-case/paper').set('accept-language', language).responseType('blob').expect(200);
    expect(headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': 'attachment; filename="min-sag.pdf"',
      'cache-control': 'no-store',
    });
    const read = readPdf(body as Buffer);
    return { ...read, text: read.text.replaceAll(/(Side|Page) \d+ (af|of) \d+ /g, '') };
  };

  it('says so when nothing is asked', async () => {
    expect((await paper()).text).toContain('Lige nu Vi finder en sagsbehandler til dig. Vi skriver til dig, når du har fået en. Du skal ikke gøre noget.');
  });

  it('says just the sentences that the api says, what the citizen must do first', async () => {
    await createSent(caseworker);
    await createSent(caseworker, { ...draftBody, formCode: 'LÆ 135' });
    const { id } = await createSent(caseworker);
    await give(caseworker, id, 'cancel', { text: 'Ikke længere nødvendigt.' });
    const { text } = await paper();
    const { body } = await citizen.get('/api/service-requests').expect(200);
    for (const { holder, citizenText } of body.items as { holder: object | null; citizenText: string }[])
      expect([citizenText, text.includes(citizenText)]).toEqual([citizenText, holder !== null]);
    expect(text.indexOf('Det er dig, der skal gøre noget')).toBeLessThan(text.indexOf('Lige nu venter vi på din læge'));
    expect(text).toContain(`Derfor spørger vi: ${purpose}`);
    expect(text).toContain('Det er slut.');
    expect(text).toContain('Din sagsbehandler er Demo Mette Holm hos Demo Kommune. Ring til Demo Kommune på 00 00 10 00.');
  });

  it('says what was done about a delay', async () => {
    const { id } = await createSent(caseworker);
    await give(caseworker, id, 'remind', {});
    await give(doctor, id, 'announce-delay', { until: inDays(20), text: 'Travlt.' });
    const { text } = await paper();
    expect(text).toMatch(/Når svar er forsinket .*Vi mindede din læge om det \S+ \d+\. \S+ \d{4}\. Din læge har sagt, at svaret kommer \S+ \d+\. \S+ \d{4}\./);
    expect(text).not.toContain('Travlt.');
  });

  it('says the plan with the purpose of what is in it, and what happens when', async () => {
    const address = `/api/courses/${courses.citizen}`;
    await caseworker.command(`${address}/goals`, { term: 'long', text: 'Et job på få timer.' }).expect(200);
    await caseworker.command(`${address}/activities`, { kind: 'practice', goal: 1, from: inDays(3), text: 'Et bageri.', purpose }).expect(200);
    await caseworker.command(`${address}/steps`, { kind: 'meeting', plannedOn: inDays(9), text: 'Vi taler om praktikken.' }).expect(200);
    const { text } = await paper();
    expect(text).toContain(`Din plan På lang sigt: Et job på få timer. Virksomhedspraktik. Et bageri. Derfor: ${purpose}`);
    expect(text).toMatch(/Det sker der Møde \S+ \d+\. \S+ \d{4}\. Vi taler om praktikken\./);
    const { steps } = (await citizen.get(address).expect(200)).body;
    const { no } = steps.find(({ kind }: { kind: { code: string } }) => kind.code === 'meeting');
    const { id } = await createSent(caseworker);
    await caseworker.command(`${address}/steps/${no}/need`, { requestId: id }).expect(200);
    await caseworker.command(`${address}/steps/${no}/settle-delay`, { choice: 'withoutStatement', text: 'Vi ved nok.' }).expect(200);
    expect((await paper()).text).toContain('Vi taler om praktikken. Vi manglede et svar. Vi besluttede at gå videre uden det. Vi ved nok.');
  });

  it('says what a meeting rests on, and what of it is ready', async () => {
    const address = `/api/courses/${courses.citizen}`;
    const { steps } = (await caseworker.command(`${address}/steps`, { kind: 'teamMeeting', plannedOn: inDays(20) }).expect(200)).body;
    const meeting = `${address}/steps/${steps.at(-1).no}`;
    await caseworker.command(`${meeting}/papers`, { paper: 'description', standing: 'ready' }).expect(200);
    expect((await paper()).text).toContain(
      'Det gør vi klar inden: En samlet beskrivelse af, hvad du kan: det er klar. Råd om dit helbred fra regionen: det er ikke klar endnu.',
    );
    expect((await paper(citizen, 'en')).text).toContain('We get this ready first: One description of what you can do: it is ready.');
    await caseworker.command(`${meeting}/drop`, { text: 'Mødet bliver ikke til noget.' }).expect(200);
  });

  it('says what took place, what it came to and when; and of a course that is over what was decided and what became of the plan', async () => {
    const begun = await caseworker.command('/api/courses', { citizenId: citizens.citizen, kind: 'resourceCourse', startedOn: inDays(-30) }).expect(201);
    const address = `/api/courses/${begun.body.id}`;
    const give = async (path: string, body: object) => (await caseworker.command(`${address}/${path}`, body).expect(200)).body;
    const no = (await give('steps', { kind: 'meeting', plannedOn: inDays(0) })).steps.at(-1).no;
    await give(`steps/${no}/close`, { on: inDays(0), outcome: 'held', text: 'Vi blev enige om en praktik.' });
    expect((await paper()).text).toMatch(/Sådan gik det Møde: Holdt, \S+ \d+\. \S+ \d{4} Vi blev enige om en praktik\./);
    await give('goals', { term: 'short', text: 'Ro på hverdagen.' });
    await give('activities', { kind: 'practice', goal: 1, from: inDays(0), text: 'Et bageri.', purpose });
    const decision = (await give('steps', { kind: 'decision' })).steps.at(-1).no;
    await give(`steps/${decision}/close`, { on: inDays(0), outcome: 'refused', text: 'Du kan arbejde.' });
    const { title, steps } = await give('end', { on: inDays(0), text: 'Afgørelsen er truffet.' });
    const { text } = await paper();
    expect(text).toMatch(/^[^§]*Lige nu .*Du kan klage: Du kan skrive til os senest .* Din plan/);
    expect(text).not.toContain('Sådan gik det Møde: Holdt');
    const day = '\\S+ \\d+\\. \\S+ \\d{4}';
    const over = [
      `Slut: ${title} Fra ${day} til ${day}\\. Afgørelsen er truffet\\. Vi afgør din sag: Afslag, ${day} Du kan arbejde\\.`,
      `Møde: Holdt, ${day} Vi blev enige om en praktik\\. På kort sigt: Ro på hverdagen\\. – Ikke nået, da det sluttede`,
      `Virksomhedspraktik\\. Et bageri\\. Derfor: .* Stoppede, da forløbet sluttede\\.`,
    ];
    expect(text).toMatch(new RegExp(over.join(' '), 'u'));
    await give(`steps/${steps.at(-1).no}/drop`, { text: 'Borgeren klager ikke.' });
    const after = (await paper()).text;
    expect(after).toMatch(/Du kan klage: Bortfaldet, \S+ \d+\. \S+ \d{4} Borgeren klager ikke\./);
    expect(after).not.toContain('Du kan klage: Du kan skrive til os');
  });

  it('says what was consented to, as the consents say it', async () => {
    const { id } = await create(caseworker, { ...draftBody, legalBasis: 'consent' });
    await give(caseworker, id, 'request-consent', { thenSend: true });
    await give(citizen, id, 'give-consent', { form: 'digital', on: '2026-11-20' });
    const { body } = await citizen.get('/api/own-case/consents').expect(200);
    expect((await paper()).text).toContain(body.items[0].text);
  });

  it('can be read aloud: title, language, headings in order, and letters from everywhere', async () => {
    const { title, language, tags } = await paper();
    expect({ title, language }).toEqual({ title: 'Min sag: Demo Anna Jensen', language: 'da-DK' });
    expect(tags.slice(0, 4)).toEqual(['H1', 'P', 'H2', 'H3']);
    expect(new Set(tags)).toEqual(new Set(['H1', 'P', 'H2', 'H3', 'Artifact']));
    expect(await paper(citizen, 'en')).toMatchObject({ title: 'My case: Demo Anna Jensen', language: 'en-GB', text: expect.stringContaining('Right now') });
  });

  it('is of the citizen alone, and its reading is written down', async () => {
    const other = await paper(await app.signIn(people.otherCitizen));
    expect(other).toMatchObject({ title: 'Min sag: Demo Bo Åberg', text: expect.not.stringContaining('Lægehuset') });
    await caseworker.get('/api/own-case/paper').expect(403);
    const { rows } = await app.foundation.database.engine.query(`SELECT count(*)::int AS n FROM access_log WHERE action = 'ownCase.print'`);
    expect((rows as { n: number }[])[0]?.n).toBeGreaterThan(5);
  });
});
