import { beforeAll, describe, expect, it } from '@jest/globals';
import { seedRuleBook } from '#persistence';
import { inDays } from '../kit/clock.js';
import { actOn, beginCourse, courseOf } from './course-kit.js';
import { allTold, people, setUp, stageWithWorker } from './kit.js';

type Told = { title: string; body: string };

describe('what begins in a course, falls away and goes on again', () => {
  const app = setUp(() => stageWithWorker(seedRuleBook));
  const caseworker = app.session(people.caseworker);
  const citizen = app.session(people.citizen);
  let id: string;

  beforeAll(async () => {
    id = await beginCourse(caseworker, 'clarification', inDays(0));
  });

  /** The newest notice, once everything that happened was told. */
  const lastTold = async (language = 'da'): Promise<Told> => {
    await allTold(app);
    return (await citizen.get('/api/notifications').set('accept-language', language).expect(200)).body.items[0];
  };

  it('is told to its citizen: that somebody began one for them, and what it is', async () => {
    expect(await lastTold()).toMatchObject({
      title: 'Vi har begyndt et forløb for dig',
      body: 'Det hedder: Afklaringsforløb. Vi laver en plan sammen med dig. Du kan se på din side, hvem der er din sagsbehandler. Ring til os, hvis du har spørgsmål.',
    });
    expect((await lastTold('en')).title).toBe('We have begun a course for you');
  });

  it.each([
    [
      'promise',
      { dueOn: inDays(5), text: 'Vi ringer til din læge' },
      'Det har vi lovet dig. Vi lovede dig: »Vi ringer til din læge«. Vi gør ikke mere ved det.',
    ],
    ['access', {}, 'Du får dine papirer. Vi gør ikke mere ved det.'],
    ['complaintTerm', {}, 'Du kan klage. Du behøver ikke skrive til os om det.'],
  ])('is told with the reason, and read with it among what is over: %s', async (kind, more, said) => {
    const no = (await actOn(caseworker, id, 'steps', { kind, ...more })).steps.at(-1)?.no ?? 0;
    await actOn(caseworker, id, `steps/${no}/drop`, { text: 'Det var en fejl' });
    const body = `${said} Din sagsbehandler skriver: »Det var en fejl«. Ring til os, hvis du er i tvivl.`;
    expect(await lastTold()).toMatchObject({ title: 'Det bliver ikke til noget', body });
    const own = await courseOf(citizen, id);
    expect(own.steps.find((step) => step.no === no)?.closed).toMatchObject({ byHand: true, outcome: { code: 'dropped' }, text: 'Det var en fejl' });
    expect(own.notes.filter((note) => note.said === 'Det var en fejl')).toEqual([]);
  });

  it('is told when a course that was over goes on', async () => {
    await actOn(caseworker, id, 'end', { on: inDays(0) });
    await actOn(caseworker, id, 'reopen', { text: 'Ved en fejl.' });
    expect(await lastTold()).toMatchObject({
      title: 'Dit forløb er genåbnet',
      body: 'Vi går videre med din sag. Du kan se på din side, hvem der er din sagsbehandler. Ring til os, hvis du har spørgsmål.',
    });
  });
});
