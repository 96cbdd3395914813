import { beforeAll, describe, expect, it } from '@jest/globals';
import { seedRuleBook } from '#persistence';
import type { Session } from '../kit/app.js';
import { monday, setClock } from '../kit/clock.js';
import { citizens } from '../kit/world.js';
import { actOn, beginCourse } from './course-kit.js';
import { create, createSent, draftBody, give, people, setUp, stage } from './kit.js';

const app = setUp(() => stage({}, seedRuleBook));
const caseworker = app.session(people.caseworker);
const citizen = app.session(people.citizen);
const doctor = app.session(people.doctor);
const stranger = app.session(people.strangeCaseworker);

const at = (instant: string): Promise<void> => setClock(app.databaseUrl, instant);
const waitingIn = async (session: Session, id: string) => (await session.get(`/api/courses/${id}/waiting`).expect(200)).body;
const shown = ({ days, parties }: { days: number; parties: { party: string; days: number }[] }) => [
  days,
  Object.fromEntries(parties.map((each) => [each.party, each.days])),
];

describe('the waiting of a citizen', () => {
  let id: string;

  beforeAll(async () => {
    await at(monday);
    id = await beginCourse(caseworker, 'sicknessBenefit', '2026-11-02');
    await actOn(caseworker, id, 'waits', { what: 'referral', from: '2026-11-20' });
    const sent = await createSent(caseworker, { ...draftBody, courseId: id, formCode: 'LÆ 125' });
    await give(doctor, sent.id, 'receive');
    await create(caseworker, { ...draftBody, courseId: id, formCode: 'LÆ 125' });
    await at('2026-12-03T08:00:00.000Z');
  });

  it('is told by party, and overlapping days once', async () => {
    // the doctor from 23 November to 2 December: 10; the treatment system from 20 November: 13
    expect(await waitingIn(caseworker, id)).toMatchObject({
      days: 13,
      parties: [
        { party: 'treatmentSystem', name: 'Behandlingssystemet', days: 13, goesOn: true },
        { party: 'gpPractice', name: 'Praktiserende læge', days: 10, goesOn: true },
      ],
    });
  });

  it('is the same to the citizen, in the citizen’s own words, and stands over all courses on Min sag', async () => {
    expect(shown(await waitingIn(citizen, id))).toEqual(shown(await waitingIn(caseworker, id)));
    const { body } = await citizen.get('/api/own-case/waiting').expect(200);
    expect(shown(body)).toEqual([13, { treatmentSystem: 13, gpPractice: 10 }]);
    expect(body.text).toContain('Du har ventet i alt 13 dage. Heraf 13 dage på behandling og 10 dage på din læge.');
  });

  it('goes on when the course is of another kind', async () => {
    await caseworker.command(`/api/courses/${id}/change-kind`, { kind: 'clarification', on: '2026-12-01', text: 'Andet forløb.' }).expect(200);
    expect(shown(await waitingIn(caseworker, id))).toEqual([13, { treatmentSystem: 13, gpPractice: 10 }]);
  });

  it('leaves out what was sent by mistake', async () => {
    const sent = await createSent(caseworker, { ...draftBody, courseId: id, formCode: 'LÆ 125' });
    await at('2026-12-04T08:00:00.000Z');
    expect(shown(await waitingIn(caseworker, id))).toEqual([14, { treatmentSystem: 14, gpPractice: 11, transport: 1 }]);
    await give(caseworker, sent.id, 'recall', { text: 'Sendt ved en fejl.' });
    expect(shown(await waitingIn(caseworker, id))).toEqual([14, { treatmentSystem: 14, gpPractice: 11 }]);
  });

  it('is nobody else’s to read, and every reading is written down', async () => {
    for (const other of [doctor, stranger]) await other.get(`/api/courses/${id}/waiting`).expect(404);
    await caseworker.get('/api/own-case/waiting').expect(403);
    const { rows } = await app.foundation.database.engine.query(
      `SELECT count(*) AS count FROM access_log WHERE instance_id = $1 AND action = 'courses.read' AND outcome = 'done' AND citizen_id = $2`,
      [id, citizens.citizen],
    );
    expect(rows[0].count).toBeGreaterThan(5);
  });
});
