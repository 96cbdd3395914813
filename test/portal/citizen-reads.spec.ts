import { beforeAll, expect, it } from '@jest/globals';
import { seedRuleBook } from '#persistence';
import type { CourseAct, CourseDetail } from '../../apps/portal/src/api/course-queries.js';
import { actFields } from '../../apps/portal/src/pages/course/acts.js';
import { createSent, draftBody, people } from '../api/kit.js';
import { inDays } from '../kit/clock.js';
import { readPdf } from '../kit/pdf.js';
import { citizens } from '../kit/world.js';
import { axeFindings, overflow } from './kit/accessibility.js';
import { inBrowser, setUpPortal } from './kit/browser.js';

const wordsOf = (act: CourseAct): string => `Det siger vi om ${act}.`;
const today = inDays(0);

/** An act of a course as it stands, its address and what is said beside the words. */
type Given = (course: CourseDetail) => [act: CourseAct, address: string, body: object];

const lastStep = ({ steps }: CourseDetail, code: string): number => steps.findLast(({ kind }) => kind.code === code)?.no ?? 0;
const meeting = { kind: 'meeting', plannedOn: inDays(9) };

/** Each act of the page whose form says that the citizen can read what is written, once, with what must come before it. */
const story = (requestId: string): readonly Given[] => [
  () => ['changeKind', 'change-kind', { kind: 'jobClarification', on: today }],
  ({ regime }) => ['changeRegime', 'change-regime', { regime: regime.code === 'from2026-07' ? 'before2026-02' : 'from2026-07', on: today }],
  () => ['appointCoordinator', 'appoint-coordinator', { personId: people.otherCaseworker, handedOver: ['requests', 'steps'] }],
  () => ['setGoal', 'goals', { term: 'long', text: 'Et job på få timer.' }],
  () => ['planActivity', 'activities', { kind: 'practice', goal: 1, from: today, text: 'Et bageri.', purpose: 'At se, hvad du kan holde til.' }],
  () => ['endActivity', 'activities/1/end', { outcome: 'stopped', on: today }],
  () => ['closeGoal', 'goals/1/close', { outcome: 'dropped', on: today }],
  () => ['exempt', 'exemptions', { reason: 'treatment', from: today, until: inDays(30) }],
  () => ['endExemption', 'exemptions/1/end', { on: inDays(3) }],
  () => ['beginWait', 'waits', { what: 'treatment', from: today }],
  () => ['openStep', 'steps', { ...meeting }],
  (course) => ['planStep', `steps/${lastStep(course, 'meeting')}/plan`, { on: inDays(10) }],
  (course) => ['closeStep', `steps/${lastStep(course, 'meeting')}/close`, { outcome: 'held', on: today }],
  () => ['openStep', 'steps', { ...meeting, text: 'Et møde for meget.' }],
  (course) => ['dropStep', `steps/${lastStep(course, 'meeting')}/drop`, {}],
  () => ['openStep', 'steps', { kind: 'teamMeeting', plannedOn: inDays(20), text: 'Om din sag.' }],
  (course) => ['notePaper', `steps/${lastStep(course, 'teamMeeting')}/papers`, { paper: course.steps.at(-1)?.papers[0]?.code, standing: 'ready' }],
  (course) => ['need', `steps/${lastStep(course, 'teamMeeting')}/need`, { requestId }],
  (course) => ['settleDelay', `steps/${lastStep(course, 'teamMeeting')}/settle-delay`, { choice: 'withoutStatement' }],
  () => ['end', 'end', { on: today }],
  () => ['reopen', 'reopen', {}],
];

inBrowser('what the citizen is said to read', () => {
  const portal = setUpPortal(seedRuleBook);
  const caseworker = portal.session(people.caseworker);
  let courseId: string;

  beforeAll(async () => {
    const begun = { citizenId: citizens.citizen, kind: 'clarification', startedOn: inDays(-5) };
    courseId = (await caseworker.command('/api/courses', begun).expect(201)).body.id;
  });

  const saysSo = (act: CourseAct, course: CourseDetail, no = 0): boolean => actFields[act](course, no, today).some(({ hint }) => hint === 'citizenReads');
  const courseOf = async (): Promise<CourseDetail> => (await caseworker.get(`/api/courses/${courseId}`).expect(200)).body;

  const onPage = async (): Promise<string> => {
    const { page } = await portal.visit('/min-sag', { as: people.citizen, width: 360 });
    await page.getByRole('heading', { name: 'Det har vi skrevet til dig' }).first().waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    return (await page.getByRole('main').textContent()) ?? '';
  };
  const onPaper = async (): Promise<string> => {
    const citizen = await portal.signIn(people.citizen);
    return readPdf((await citizen.get('/api/own-case/paper').responseType('blob').expect(200)).body as Buffer).text;
  };

  it('stands on Min sag and on paper, for every field of every act that says so, when it was written and ever after', async () => {
    const request = await createSent(caseworker, { ...draftBody, courseId, formCode: 'FRI' });
    const written = new Set<CourseAct>();
    for (const given of story(request.id)) {
      const course = await courseOf();
      const [act, address, body] = given(course);
      const isSaid = saysSo(act, course, Number(/\d+/.exec(address)?.[0] ?? 0)) && !('text' in body);
      if (isSaid) written.add(act);
      const answer = await caseworker.command(`/api/courses/${courseId}/${address}`, { ...body, ...(isSaid && { text: wordsOf(act) }) });
      expect([act, answer.status, answer.body.code]).toEqual([act, 200, undefined]);
      if (act === 'end') expect(await onPage()).toContain(wordsOf('end'));
    }
    const course = await courseOf();
    const silent = (Object.keys(actFields) as CourseAct[]).filter((act) => saysSo(act, course) && !written.has(act));
    expect(silent).toEqual([]);
    const read = { page: await onPage(), paper: await onPaper() };
    const missing = Object.entries(read).flatMap(([where, text]) => [...written].filter((act) => !text.includes(wordsOf(act))).map((act) => [where, act]));
    expect([written.size, missing]).toEqual([16, []]);
  });
});
