import { expect, it } from '@jest/globals';
import { formatDate } from '#core';
import { seedRuleBook } from '#persistence';
import { people } from '../api/kit.js';
import { inDays } from '../kit/clock.js';
import { citizens } from '../kit/world.js';
import { axeFindings, overflow } from './kit/accessibility.js';
import { inBrowser, setUpPortal } from './kit/browser.js';
import { beginAct, giveAct } from './kit/course.js';
import { partedOnPaper } from './kit/on-paper.js';
import { closeMenu, openMenu } from './kit/menu.js';

inBrowser('what the citizen answers', () => {
  const portal = setUpPortal(seedRuleBook);
  const caseworker = portal.session(people.caseworker);

  const give = async (id: string, command: string, body: object) => (await caseworker.command(`/api/courses/${id}/${command}`, body).expect(200)).body;
  const begun = async (): Promise<string> => {
    const body = { citizenId: citizens.citizen, kind: 'pensionerClarification', startedOn: inDays(-5) };
    return (await caseworker.command('/api/courses', body).expect(201)).body.id;
  };

  it('has a button of its own at each step, whatever comes first, and is said to have come, to the citizen and at the step of the case page', async () => {
    const id = await begun();
    await give(id, 'steps', { kind: 'meeting', plannedOn: inDays(4), text: 'Vi taler om klagen.' });
    await give(id, 'steps', { kind: 'complaintTerm', text: 'Du fik afslag på hjælp til transport.' });
    const { page, complaints } = await portal.visit('/min-sag', { as: people.citizen, width: 360 });
    await page.getByText('Det er dig, der skal gøre noget: Kom', { exact: false }).first().waitFor();
    const line = page.getByRole('region', { name: 'Det sker der' }).getByRole('listitem').filter({ hasText: 'afslag på hjælp til transport' });
    await line.getByRole('button', { name: 'Klag: Du kan klage' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Du kan klage').waitFor();
    await dialog.getByRole('textbox').fill('Jeg kan ikke tage bussen.');
    expect([await axeFindings(page), await overflow(page)]).toEqual([[], 0]);
    await dialog.getByRole('button', { name: 'Klag', exact: true }).click();
    await line.getByText(`Vi har fået dit svar ${formatDate(inDays(0), 'da', 'long')}.`).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    const { lists, parted } = await partedOnPaper(page, await portal.signIn(people.citizen));
    expect([lists.filter((text) => text.includes('Vi har fået dit svar')).length, parted]).toEqual([1, []]);

    const led = await portal.visit(`/forloeb/${id}`, { as: people.caseworker, width: 360 });
    const step = led.page.getByRole('region', { name: 'Trin', exact: true }).getByRole('listitem').filter({ hasText: 'afslag på hjælp til transport' });
    await step.getByText('Borgeren har svaret', { exact: false }).waitFor();
    await step.getByText('Jeg kan ikke tage bussen.').waitFor();
    const letters = led.page.getByRole('region', { name: 'Fra borgeren' });
    await letters.getByText('Svar på: Borgeren kan klage', { exact: false }).waitFor();
    await letters.getByText('Ikke besvaret endnu.').waitFor();
    expect([await axeFindings(led.page), await overflow(led.page)]).toEqual([[], 0]);
    await beginAct(led.page, 'closeStep', { about: 'Borgeren kan klage' });
    await led.page.getByRole('dialog').getByRole('radio', { name: 'Klagen er kommet' }).check();
    await giveAct(led.page, 'closeStep');
    await letters.getByText('Læst, da trinnet blev afsluttet.').waitFor();
    await page.reload();
    await page.getByText('Vi har læst det og taget det med i sagen.').first().waitFor();
    expect([...complaints, ...led.complaints]).toEqual([]);
  });

  it('is a message after all where the coordinator says so in the reply, and the citizen may still complain', async () => {
    const id = await begun();
    const { steps } = await give(id, 'steps', { kind: 'complaintTerm', text: 'Du fik afslag på en ny stol.' });
    await give(id, 'letters', { about: 'message', step: steps.at(-1).no, saidBy: 'letter', text: 'Tak for brevet.' });
    const { page, complaints } = await portal.visit(`/forloeb/${id}`, { as: people.caseworker, width: 360 });
    const letters = page.getByRole('region', { name: 'Fra borgeren' });
    await letters.getByText('Svar på: Borgeren kan klage', { exact: false }).waitFor();
    await letters.getByRole('button', { name: 'Svar borgeren: Tak for brevet.' }).click();
    const dialog = page.getByRole('dialog');
    const question = dialog.getByRole('radiogroup', { name: 'Er det et svar på trinnet?' });
    await question.getByText('Trinnet er åbent: Borgeren kan klage.').waitFor();
    await question.getByRole('radio', { name: /^Nej, en almindelig besked/ }).check();
    await dialog.getByRole('textbox', { name: 'Svar' }).fill('Selv tak.');
    expect([await axeFindings(page), await overflow(page)]).toEqual([[], 0]);
    await giveAct(page, 'reply');
    await letters.getByText('Besked', { exact: false }).first().waitFor();
    expect(await letters.getByText('Svar på: Borgeren kan klage', { exact: false }).count()).toBe(0);
    const own = await portal.visit('/min-sag', { as: people.citizen, width: 360 });
    await own.page.getByRole('button', { name: 'Klag: Du kan klage' }).first().waitFor();
    await own.page.getByText('Selv tak.').waitFor();
    expect(await own.page.getByText('Vi har fået dit svar', { exact: false }).count()).toBe(0);
    expect([...complaints, ...own.complaints]).toEqual([]);
  });

  it('is written down on the citizen’s word at the step that they answer, which nobody plans for a day', async () => {
    const id = await begun();
    await give(id, 'steps', { kind: 'hearing', text: 'Lægen skriver, at du kan arbejde.' });
    const { page, complaints } = await portal.visit(`/forloeb/${id}`, { as: people.caseworker, width: 360, language: 'en' });
    const more = page.getByRole('main').getByRole('button', { name: 'More: Hearing of the citizen', exact: true }).first();
    const menu = await openMenu(page, more);
    expect(await menu.getByRole('menuitem', { name: 'Choose the day' }).count()).toBe(0);
    await closeMenu(page);
    await beginAct(page, 'write', { about: 'Hearing of the citizen', language: 'en' });
    const dialog = page.getByRole('dialog');
    expect(await dialog.getByRole('combobox').locator('option:checked').innerText()).toBe('Hearing of the citizen');
    await dialog.getByRole('radio', { name: 'In a letter' }).check();
    await dialog.getByRole('textbox').fill('Jeg kan ikke sidde så længe.');
    expect([await axeFindings(page), await overflow(page)]).toEqual([[], 0]);
    await giveAct(page, 'write', 'en');
    const step = page.getByRole('region', { name: 'Steps', exact: true }).getByRole('listitem').filter({ hasText: 'at du kan arbejde' });
    await step.getByText('Jeg kan ikke sidde så længe.').waitFor();
    expect(complaints).toEqual([]);
  });

  it('belongs to no goal that is closed over its activities: the dialog names them, and asks which goal they serve now', async () => {
    const id = await begun();
    for (const text of ['Et job på få timer.', 'Mindre smerte.']) await give(id, 'goals', { term: 'short', text });
    const purpose = 'Vi skal se, hvor mange timer du kan holde til.';
    await give(id, 'activities', { kind: 'practice', goal: 1, from: inDays(1), text: 'Et bageri.', purpose });
    const { page, complaints } = await portal.visit(`/forloeb/${id}`, { as: people.caseworker, width: 360 });
    await beginAct(page, 'closeGoal', { about: 'Et job på få timer.' });
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: 'Opgivet' }).check();
    await dialog.getByText('Afslut dem først, hvis de ikke skal fortsætte: Virksomhedspraktik.').waitFor();
    await dialog.getByRole('combobox', { name: 'Hvilket mål hjælper de åbne aktiviteter med nu?' }).selectOption({ label: 'Mindre smerte.' });
    expect([await axeFindings(page), await overflow(page)]).toEqual([[], 0]);
    await giveAct(page, 'closeGoal');
    expect((await caseworker.get(`/api/courses/${id}`).expect(200)).body.activities).toMatchObject([{ goal: 2 }]);
    expect(complaints).toEqual([]);
  });
});
