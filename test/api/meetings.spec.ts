import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { capitalised, formatDate } from '#core';
import { inDays } from '../kit/clock.js';
import { readPdf } from '../kit/pdf.js';
import { organisations } from '../kit/rules.js';
import { beginCourse, onCourse } from './course-kit.js';
import { allTold, byPost, people, setUp, stageWithWorker, withPostage } from './kit.js';

const place = 'Rådhuset, lokale 2';
const long = (on: string, language: 'da' | 'en' = 'da') => formatDate(on, language, 'long');

type Step = { no: number; kind: { code: string }; plannedOn: string; plannedAt: string | null; place: string | null };
type Told = { title: string; body: string };

describe('a meeting that the citizen is asked to come to', () => {
  const app = setUp(() => stageWithWorker(withPostage(3)));
  const caseworker = app.session(people.caseworker);
  const citizen = app.session(people.citizen);
  const adviser = app.session(people.adviser);

  const query = (sql: string, values: unknown[] = []) => app.foundation.database.engine.query<Record<string, unknown>>(sql, values);
  const meetingIn = (body: { steps: Step[] }): Step => body.steps.findLast(({ kind }) => kind.code === 'meeting') as Step;
  const planned = async (id: string, more: object = {}): Promise<Step> => {
    const meeting = { kind: 'meeting', plannedOn: inDays(10), plannedAt: '10:00', place, ...more };
    return meetingIn((await onCourse(caseworker, id, 'steps', meeting).expect(200)).body);
  };
  /** The newest notice, once everything that happened was told. */
  const lastTold = async (language = 'da'): Promise<Told> => {
    await allTold(app);
    return ((await citizen.get('/api/notifications').set('accept-language', language).expect(200)).body.items as Told[])[0] as Told;
  };

  it('has a time and a place, which the citizen reads first, in the plan, in the notice and in the file to keep', async () => {
    const id = await beginCourse(caseworker);
    expect(await planned(id)).toMatchObject({ plannedOn: inDays(10), plannedAt: '10:00', place });
    const { body } = await citizen.get(`/api/courses/${id}`).set('accept-language', 'da').expect(200);
    const said = `${long(inDays(10))} kl. 10.00, ${place}`;
    expect(body.now.text).toContain(`Kom ${said}. Det drejer sig om: Møde.`);
    expect(meetingIn(body)).toMatchObject({ plannedAt: '10:00', place });
    expect(await lastTold()).toEqual(expect.objectContaining({ title: 'Kom og tal med os', body: expect.stringContaining(`Møde. Kom ${said}.`) }));
    expect((await lastTold('en')).body).toContain(`Meeting. Come on ${long(inDays(10), 'en')} at 10:00, ${place}.`);
    const { text } = readPdf((await citizen.get('/api/own-case/paper').set('accept-language', 'da').responseType('blob').expect(200)).body as Buffer);
    expect(text).toContain(`Møde ${capitalised(said)}`);
  });

  it('says where it is in sealed words alone: what happened and what is told hold only their id', async () => {
    const id = await beginCourse(caseworker);
    await planned(id);
    await lastTold();
    for (const table of ['event', 'notification', 'outbox', 'letter', 'course'])
      expect([table, (await query(`SELECT FROM ${table} t WHERE t::text LIKE '%Rådhuset%'`)).rows.length]).toEqual([table, 0]);
    expect((await query(`SELECT body FROM event WHERE instance_id = $1 AND type = 'stepOpened' AND body ->> 'placeId' IS NOT NULL`, [id])).rows).toHaveLength(
      1,
    );
  });

  it('is planned anew with what is said of it: the same place is no change, and what is left out is said no more', async () => {
    const id = await beginCourse(caseworker);
    const { no } = await planned(id);
    await onCourse(caseworker, id, `steps/${no}/plan`, { on: inDays(10), at: '10:00', place }).expect(409);
    expect(meetingIn((await onCourse(caseworker, id, `steps/${no}/plan`, { on: inDays(10), at: '13:30', place }).expect(200)).body)).toMatchObject({
      plannedAt: '13:30',
      place,
    });
    expect((await lastTold()).body).toContain(`kl. 13.30, ${place}. Det er i stedet for ${long(inDays(10))} kl. 10.00.`);
    expect(meetingIn((await onCourse(caseworker, id, `steps/${no}/plan`, { on: inDays(11) }).expect(200)).body)).toMatchObject({
      plannedAt: null,
      place: null,
    });
  });

  it('is postponed by one notice that says both why and when', async () => {
    const id = await beginCourse(caseworker);
    const { no } = await planned(id);
    await lastTold();
    const count = async () => Number((await query('SELECT count(*) AS n FROM notification')).rows[0]?.['n']);
    const before = await count();
    await onCourse(caseworker, id, `steps/${no}/settle-delay`, { choice: 'postpone', on: inDays(20), at: '09:00', place, text: 'Lægen er syg.' }).expect(200);
    const { title, body } = await lastTold();
    expect([await count(), title]).toEqual([before + 1, 'Sådan går det videre']);
    expect(body).toContain(`Kom ${long(inDays(20))} kl. 09.00, ${place}. Det er i stedet for ${long(inDays(10))} kl. 10.00.`);
  });

  it('tells the citizen when it is called off, and why', async () => {
    const id = await beginCourse(caseworker);
    const { no } = await planned(id);
    await onCourse(caseworker, id, `steps/${no}/drop`, { text: 'Lægen er syg' }).expect(200);
    expect(await lastTold()).toMatchObject({
      title: 'Mødet er aflyst',
      body: `Møde. Du skal ikke komme ${long(inDays(10))} kl. 10.00. Det er aflyst. Din sagsbehandler skriver: »Lægen er syg«. Ring til os, hvis du er i tvivl.`,
    });
  });

  it('is found by an organisation that was let in to the meetings, and its place by no other', async () => {
    const id = await beginCourse(caseworker);
    await planned(id);
    const grant = { as: 'companion', organisationId: organisations.association, until: inDays(60), purpose: 'De går med mig til mødet.' };
    const { participants } = (await citizen.command(`/api/courses/${id}/grants`, { ...grant, as: 'otherActor', scope: ['plan'] }).expect(200)).body;
    expect((await adviser.get(`/api/courses/${id}`).expect(200)).text).not.toContain('Rådhuset');
    await citizen.command(`/api/courses/${id}/grants/${participants.at(-1).no}/end`, {}).expect(200);
    await citizen.command(`/api/courses/${id}/grants`, { ...grant, scope: ['meetings'] }).expect(200);
    const { body } = await adviser.get(`/api/courses/${id}`).set('accept-language', 'da').expect(200);
    expect(meetingIn(body)).toMatchObject({ plannedAt: '10:00', place, text: null });
    expect(body.now.text).toContain(`kl. 10.00, ${place}`);
  });

  it('says which field is wrong', async () => {
    const id = await beginCourse(caseworker);
    const { no } = await planned(id);
    const wrong = async (command: string, body: object) => {
      const answer = await onCourse(caseworker, id, command, body).expect(400);
      return (answer.body.errors as { field: string }[]).map(({ field }) => field);
    };
    expect(await wrong('steps', { kind: 'meeting', plannedOn: inDays(4), plannedAt: '25:00', place: 'x'.repeat(201), toldBy: 'letter' })).toEqual([
      'plannedAt',
      'place',
      'toldBy',
    ]);
    expect(await wrong(`steps/${no}/plan`, { on: inDays(4), at: 'kl. 10', place: '' })).toEqual(['at', 'place']);
    expect(await wrong(`steps/${no}/close`, { on: inDays(0), outcome: 'held', nextAt: '9' })).toEqual(['nextAt']);
    expect((await onCourse(caseworker, id, 'steps', { kind: 'meeting', dueOn: inDays(9), plannedAt: '10:00' })).body.code).toBe('StepDayMissing');
  });

  describe('where the citizen is told by letters', () => {
    beforeAll(() => byPost(caseworker, true));
    afterAll(() => byPost(caseworker, false));

    it('is not asked to come by one that is too late: whoever plans it is told when a letter is there, and says how the citizen was told', async () => {
      const id = await beginCourse(caseworker);
      const { body: course } = await caseworker.get(`/api/courses/${id}`).expect(200);
      expect([course.letterArrivesOn, (await citizen.get(`/api/courses/${id}`).expect(200)).body.letterArrivesOn]).toEqual([inDays(3), null]);
      const soon = { kind: 'meeting', plannedOn: inDays(2), plannedAt: '10:00', place };
      const { body } = await onCourse(caseworker, id, 'steps', soon);
      expect(body).toMatchObject({ code: 'LetterTooLate', status: 422 });
      expect(body.detail).toMatch(/^Borgeren får brev, .* Ring til borgeren, og vælg, hvordan borgeren fik det at vide\./);
      const { events, steps } = (await onCourse(caseworker, id, 'steps', { ...soon, toldBy: 'phone' }).expect(200)).body;
      expect(events.at(-1).text).toMatch(/Borgeren fik det at vide i telefonen$/);
      const { no } = meetingIn({ steps });
      expect((await onCourse(caseworker, id, `steps/${no}/drop`, { text: 'Aflyst.' })).body.code).toBe('LetterTooLate');
      await onCourse(caseworker, id, `steps/${no}/drop`, { text: 'Aflyst.', toldBy: 'phone' }).expect(200);
    });

    it('is told with its place in the letter, and what may be answered by what it is', async () => {
      const id = await beginCourse(caseworker);
      await planned(id);
      await onCourse(caseworker, id, 'steps', { kind: 'complaintTerm' }).expect(200);
      await lastTold();
      const { items } = (await caseworker.get('/api/letters?limit=100').expect(200)).body as { items: { id: string; title: string }[] };
      expect(items.slice(-2).map(({ title }) => title)).toEqual(['Kom og tal med os', 'Du kan klage']);
      const ids = items.slice(-2).map((letter) => letter.id);
      const { text } = readPdf((await caseworker.post('/api/letters/paper', { ids }).responseType('blob').expect(200)).body as Buffer);
      expect(text).toContain(`Møde. Kom ${long(inDays(10))} kl. 10.00, ${place}.`);
    });
  });
});
