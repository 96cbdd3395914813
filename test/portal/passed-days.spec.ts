import { beforeAll, expect, it } from '@jest/globals';
import { formatDate } from '#core';
import { seedRuleBook } from '#persistence';
import { createSent, draftBody, people } from '../api/kit.js';
import { inDays } from '../kit/clock.js';
import { citizens } from '../kit/world.js';
import { until } from '../worker/kit.js';
import { axeFindings, overflow } from './kit/accessibility.js';
import { inBrowser, setUpPortal } from './kit/browser.js';
import { giveAct } from './kit/course.js';
import { partedOnPaper } from './kit/on-paper.js';

/** Two days on, what was to be today or tomorrow has passed. */
const hours = 48;
const plain = (text: string): string => text.replaceAll('\u00a0', ' ').replaceAll(/\s+/g, ' ');
const long = (days: number, language: 'da' | 'en' = 'da'): string => plain(formatDate(inDays(days), language, 'long'));

inBrowser('what was planned for a day', () => {
  const portal = setUpPortal(seedRuleBook);
  const caseworker = portal.session(people.caseworker);
  let id = '';

  beforeAll(async () => {
    const begun = { citizenId: citizens.citizen, kind: 'flexJob', startedOn: inDays(0) };
    id = (await caseworker.command('/api/courses', begun).expect(201)).body.id;
    const open = async (body: object): Promise<{ no: number }> => (await caseworker.command(`/api/courses/${id}/steps`, body).expect(200)).body.steps.at(-1);
    await open({ kind: 'meeting', plannedOn: inDays(1), plannedAt: '10:00' });
    await open({ kind: 'promise', dueOn: inDays(1) });
    await open({ kind: 'complaintTerm' });
    const { no } = await open({ kind: 'teamMeeting', plannedOn: inDays(5) });
    const request = await createSent(caseworker, { ...draftBody, courseId: id });
    await caseworker.command(`/api/courses/${id}/steps/${no}/need`, { requestId: request.id }).expect(200);
    await portal.anybody.post('/api/demo/clock', { hours }).expect(200);
    const findings = async (): Promise<string[]> => (await caseworker.get(`/api/courses/${id}`).expect(200)).body.findings;
    await until('the days to have passed', async () => (await findings()).includes('dayPassed'), 30_000);
  });

  it.each([
    ['da', 360],
    ['en', 1280],
  ] as const)('says on Min sag what is true of each day, and the file to keep says the same, in %s at %i px', async (language, width) => {
    const { page, complaints } = await portal.visit('/min-sag', { as: people.citizen, language, width });
    const [happens, names, said] = {
      da: [
        'Det sker der',
        ['Møde', 'Det har vi lovet dig', 'Du kan klage', 'Møde om din sag'],
        [
          `Det var planlagt til ${long(1)} kl. 10.00. Vi skriver på Min sag, hvad der kom ud af det.`,
          `Vi er forsinkede. Det skulle være sket senest ${long(1)}`,
          'Du kan skrive til os senest',
          'Kom som aftalt, hvis vi ikke skriver andet.',
        ],
      ],
      en: [
        'What happens',
        ['Meeting', 'We promised you this', 'You can complain', 'A meeting about your case'],
        [
          `It was planned for ${long(1, 'en')} at 10:00. We will write in My case what came of it.`,
          `We are late. It should have been done by ${long(1, 'en')}`,
          'You may write to us by',
          'Come as agreed unless we write to you.',
        ],
      ],
    }[language] as [string, string[], string[]];
    const list = page.getByRole('region', { name: happens }).filter({ hasText: names[1] });
    await list.waitFor();
    for (const [place, name] of names.entries()) {
      const line = list.getByRole('listitem').filter({ has: page.getByText(name, { exact: true }) });
      expect(plain(await line.first().innerText())).toContain(said[place]);
    }
    const now = page.getByRole('region', { name: language === 'da' ? 'Lige nu' : 'Right now' }).filter({ hasText: long(5, language) });
    expect(plain(await now.innerText())).toMatch(language === 'da' ? /Kom .*, hvis vi ikke skriver andet\./ : /Come on .* unless we write to you\./);
    expect([await axeFindings(page), await overflow(page), complaints]).toEqual([[], 0, []]);
    const { lists, parted } = await partedOnPaper(page, await portal.signIn(people.citizen), language);
    expect([lists.filter((text) => said.every((line) => text.includes(line))).length, parted]).toEqual([1, []]);
  });

  it('asks whoever coordinates what came of it, and is told to the citizen once that is written', async () => {
    const { page } = await portal.visit(`/forloeb/${id}`, { as: people.caseworker });
    const todo = page.getByRole('region', { name: 'Det mangler' }).getByRole('listitem').filter({ hasText: 'Dagen er gået' });
    const dialog = page.getByRole('dialog');
    await todo.getByRole('button', { name: 'Vælg dag: Møde' }).click();
    expect(await dialog.getByLabel('Planlagt dag').inputValue()).toBe('');
    await dialog.getByRole('button', { name: 'Fortryd' }).click();
    await todo.getByRole('button', { name: 'Afslut trinnet: Møde' }).click();
    await dialog.getByRole('radio', { name: 'Holdt', exact: true }).check();
    await dialog.getByRole('textbox', { name: /^Bemærkning/ }).fill('Vi blev enige om en praktik.');
    await giveAct(page, 'closeStep');
    await todo.waitFor({ state: 'detached' });
    const own = (await portal.visit('/min-sag', { as: people.citizen, width: 360 })).page;
    const happened = own.getByRole('region', { name: 'Sådan gik det' }).getByRole('listitem').filter({ hasText: 'Vi blev enige om en praktik.' });
    await happened.waitFor();
    expect(await own.getByText('Vi skriver på Min sag, hvad der kom ud af det.').count()).toBe(0);
  });
});
