import { expect, it } from '@jest/globals';
import { businessNow, seedRuleBook } from '#persistence';
import { addCalendarDays, localDateOf } from '#sla';
import { beginCourse, onCourse } from '../api/course-kit.js';
import { people } from '../api/kit.js';
import { inDays } from '../kit/clock.js';
import { organisations } from '../kit/rules.js';
import { citizens, courses } from '../kit/world.js';
import { until } from '../worker/kit.js';
import { inBrowser, setUpPortal } from './kit/browser.js';
import { pressOn, standsOn } from './kit/focus.js';

inBrowser('whoever works by the keyboard, after an act that takes its own button away', () => {
  const portal = setUpPortal(seedRuleBook);
  const caseworker = portal.session(people.caseworker);

  const begun = (kind: string, days: number): Promise<string> => beginCourse(caseworker, kind, inDays(-days));
  const give = (id: string, command: string, body: object) => onCourse(caseworker, id, command, body).expect(200);

  it('stands on the heading of the advice that was dismissed, and on what is wrong until then', async () => {
    const id = await begun('sicknessBenefit', 50);
    const { page } = await portal.visit(`/forloeb/${id}`, { as: people.caseworker });
    const suggested = page.getByRole('region', { name: 'Det foreslår reglerne' });
    await pressOn(suggested.getByRole('button', { name: /^Ikke aktuelt/ }));
    const dialog = page.getByRole('dialog');
    const send = dialog.getByRole('button', { name: 'Ikke aktuelt' });
    await pressOn(send);
    await standsOn(dialog.getByRole('textbox'));
    await dialog.getByRole('textbox').fill('Borgeren er rask i morgen.');
    await pressOn(send);
    await dialog.waitFor({ state: 'detached' });
    await standsOn(suggested.getByRole('heading', { name: 'Det foreslår reglerne' }));
    await page.keyboard.press('Tab');
    await standsOn(suggested.getByRole('button', { name: /^Tag op igen/ }));
  });

  it('stands on the button again when the dialog is left', async () => {
    const { page } = await portal.visit(`/forloeb/${courses.citizen}`, { as: people.caseworker });
    const opener = page.getByRole('button', { name: 'Ret, hvordan vi når borgeren' });
    await pressOn(opener);
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await standsOn(opener);
  });

  it('stands on the page of letters once one is sent, and on the next letter once one came back', async () => {
    const contact = { digitalPostExempt: true, language: 'da', interpreterLanguage: null };
    await caseworker.put(`/api/citizens/${citizens.otherCitizen}/contact`, contact).expect(200);
    for (const text of ['Vi vil afslutte dit forløb.', 'Vi vil ændre din plan.']) await give(courses.otherCitizen, 'steps', { kind: 'hearing', text });
    const waiting = async (): Promise<number> => ((await caseworker.get('/api/letters').expect(200)).body.counts as { toPost: number }).toPost;
    await until('both letters', async () => (await waiting()) === 2);
    const { page } = await portal.visit('/breve', { as: people.caseworker });
    await page.getByRole('list', { name: 'Breve' }).getByRole('checkbox').first().check();
    await pressOn(page.getByRole('button', { name: 'Markér som sendt' }));
    await page.getByRole('list', { name: 'Breve' }).getByRole('checkbox').nth(1).waitFor({ state: 'detached' });
    await standsOn(page.getByRole('heading', { level: 1 }));
    await page.getByRole('list', { name: 'Breve' }).getByRole('checkbox').check();
    await pressOn(page.getByRole('button', { name: 'Markér som sendt' }));
    await page.getByText('Der er ingen breve at sende').waitFor();
    await pressOn(page.getByRole('button', { name: 'Sendt', exact: true }));
    const back = page.getByRole('button', { name: /kom retur/ });
    await pressOn(back.first());
    await back.nth(1).waitFor({ state: 'detached' });
    await standsOn(page.getByRole('list', { name: 'Breve' }).getByRole('checkbox'));
  });

  it('stands in the fields that open for the days of a locum, on the button again, and on the heading in the end', async () => {
    const today = localDateOf(await businessNow(portal.foundation.database.app.manager));
    const insert = `INSERT INTO membership (id, person_id, organisation_id, role, valid_from, last_on)
      VALUES ('0193a000-0000-7000-8000-00000000f00c', $1, $2, 'clinician', $3, $4)`;
    await portal.foundation.database.engine.query(insert, [people.otherDoctor, organisations.practice, today, addCalendarDays(today, 10)]);
    const { page } = await portal.visit(`/admin/brugere/${people.otherDoctor}`, { as: people.administrator });
    const list = page.getByRole('list', { name: 'Vikariater' });
    const move = list.getByRole('button', { name: /^Ret dage/ });
    await pressOn(move);
    await standsOn(list.getByLabel('Rolle som vikar'));
    await list.getByLabel('Sidste dag').fill(addCalendarDays(today, 12).split('-').toReversed().join('.'));
    await pressOn(list.getByRole('button', { name: 'Gem dage' }));
    await standsOn(move);
    const end = list.getByRole('button', { name: /^Afslut vikariatet/ });
    await pressOn(end);
    await standsOn(list.getByRole('group', { name: /^Afslut vikariatet/ }));
    await pressOn(list.getByRole('button', { name: 'Fortryd' }));
    await pressOn(end);
    await pressOn(list.getByRole('button', { name: 'Afslut nu' }));
    await list.getByText('afsluttet før tid', { exact: false }).waitFor();
    await standsOn(page.getByRole('heading', { name: 'Vikariater' }));
  });

  it('stands on the next row of a rule when one is thrown away, and on the one before where it was the last', async () => {
    const { page } = await portal.visit('/admin/aendringer/ny?kind=advice', { as: people.administrator });
    const add = page.getByRole('button', { name: 'Tilføj betingelse' });
    for (let row = 0; row < 3; row++) await pressOn(add);
    const bin = (row: number) => page.getByRole('button', { name: `Fjern betingelse ${row}`, exact: true });
    const legend = (row: number) => page.locator('legend').filter({ hasText: new RegExp(`^Betingelse ${row}$`) });
    await bin(4).waitFor();
    await pressOn(bin(2));
    await bin(4).waitFor({ state: 'detached' });
    await standsOn(legend(2));
    await pressOn(bin(3));
    await bin(3).waitFor({ state: 'detached' });
    await standsOn(legend(2));
  });

  it('stands on the thanks for the answers of a citizen, and on the question that was left out', async () => {
    const id = await begun('flexJob', 50);
    await give(id, 'goals', { term: 'long', text: 'Et fleksjob.' });
    const activity = { kind: 'practice', goal: 1, from: inDays(-40), text: 'Praktik i en butik.', purpose: 'Vi skal se, hvor mange timer du kan holde til.' };
    await give(id, 'activities', activity);
    const { page } = await portal.visit('/min-sag', { as: people.citizen, width: 360 });
    const region = page.getByRole('region', { name: 'Hvad synes du om din plan?' });
    const send = region.getByRole('button', { name: 'Send mine svar' });
    await region.getByRole('radio', { name: 'Ja' }).first().check();
    await pressOn(send);
    await standsOn(region.getByRole('radiogroup', { name: 'Ved du, hvad det skal føre til?' }).getByRole('radio').first());
    await region.getByRole('radio', { name: 'Ja' }).nth(1).check();
    await pressOn(send);
    await send.waitFor({ state: 'detached' });
    await standsOn(region.getByRole('heading', { name: 'Hvad synes du om din plan?' }));
  });

  it('stands on the button once more when the api refuses what was sent', async () => {
    const { page } = await portal.visit('/min-sag', { as: people.citizen, width: 360 });
    await page.route('**/letters', (route) => route.abort());
    await pressOn(page.getByRole('button', { name: 'Skriv til din sagsbehandler' }).first());
    const dialog = page.getByRole('dialog');
    const send = dialog.getByRole('button', { name: 'Skriv til din sagsbehandler' });
    await pressOn(send);
    await standsOn(dialog.getByRole('textbox'));
    await dialog.getByRole('textbox').fill('Hvornår skal jeg komme?');
    await pressOn(send);
    await dialog.getByRole('alert').waitFor();
    await standsOn(send);
    expect(await dialog.getByRole('textbox').inputValue()).toBe('Hvornår skal jeg komme?');
  });
});
