import { expect, it } from '@jest/globals';
import { formatDate } from '#core';
import { seedRuleBook } from '#persistence';
import { people } from '../api/kit.js';
import { inDays } from '../kit/clock.js';
import { citizens } from '../kit/world.js';
import { until } from '../worker/kit.js';
import { axeFindings, overflow } from './kit/accessibility.js';
import { inBrowser, setUpPortal } from './kit/browser.js';
import { beginAct, giveAct } from './kit/course.js';

/** As it is written in a field of the portal. */
const typed = (on: string): string => on.split('-').toReversed().join('.');

inBrowser('meetings that the citizen is to come to', () => {
  const portal = setUpPortal({ ...seedRuleBook, postage: { amount: 5, unit: 'calendarDays', source: 'demo' } });
  const caseworker = portal.session(people.caseworker);

  const begun = async (): Promise<string> => {
    const body = { citizenId: citizens.citizen, kind: 'flexJob', startedOn: inDays(-5) };
    return (await caseworker.command('/api/courses', body).expect(201)).body.id;
  };
  const give = (id: string, command: string, body: object) => caseworker.command(`/api/courses/${id}/${command}`, body).expect(200);
  const byPost = (digitalPostExempt: boolean) =>
    caseworker.put(`/api/citizens/${citizens.citizen}/contact`, { digitalPostExempt, language: 'da', interpreterLanguage: null }).expect(200);
  const told = () => until('the notices', async () => (await portal.foundation.database.engine.query('SELECT FROM outbox')).rows.length === 0, 30_000);

  it('get their time and place in the dialog, which asks for none where nobody is to come', async () => {
    const { page, complaints } = await portal.visit(`/forloeb/${await begun()}`, { as: people.caseworker, width: 360 });
    const dialog = page.getByRole('dialog');
    await beginAct(page, 'openStep');
    const [kind, time] = [dialog.getByRole('combobox', { name: 'Hvad skal ske?' }), dialog.getByRole('textbox', { name: /^Klokkeslæt/ })];
    await kind.selectOption({ label: 'Lovet borgeren' });
    expect(await time.count()).toBe(0);
    await kind.selectOption({ label: 'Møde' });
    await dialog.getByLabel('Planlagt dag').fill(typed(inDays(10)));
    await time.fill('kl. ti');
    await dialog.getByRole('textbox', { name: /^Sted/ }).fill('Rådhuset, lokale 2');
    await dialog.getByRole('button', { name: 'Tilføj trin', exact: true }).click();
    await dialog.getByText('Skriv klokkeslættet som tt.mm, fx 10.00.').waitFor();
    expect([await axeFindings(page), await overflow(page)]).toEqual([[], 0]);
    await time.fill('10.30');
    await giveAct(page, 'openStep');
    await page
      .getByText(`Planlagt ${formatDate(inDays(10), 'da')} kl. 10.30, Rådhuset, lokale 2`)
      .first()
      .waitFor();
    await beginAct(page, 'planStep', { about: 'Møde' });
    expect([await time.inputValue(), await dialog.getByRole('textbox', { name: /^Sted/ }).inputValue()]).toEqual(['10.30', 'Rådhuset, lokale 2']);
    await dialog.getByText('Fx 10.00.').first().waitFor();
    await time.fill('9');
    await giveAct(page, 'planStep');
    await page.getByText('kl. 09.00, Rådhuset, lokale 2').first().waitFor();
    expect(complaints).toEqual([]);
  });

  it('are not planned by a letter that comes too late: the dialog says when it is there and asks how the citizen was told', async () => {
    await byPost(true);
    const id = await begun();
    const { page } = await portal.visit(`/forloeb/${id}`, { as: people.caseworker, language: 'en' });
    const dialog = page.getByRole('dialog');
    const question = dialog.getByRole('radiogroup', { name: 'How was the citizen told?' });
    await beginAct(page, 'openStep', { language: 'en' });
    await dialog.getByRole('combobox', { name: 'What is to happen?' }).selectOption({ label: 'Meeting' });
    await dialog.getByLabel('Planned day').fill(typed(inDays(9)));
    expect(await question.count()).toBe(0);
    await dialog.getByLabel('Planned day').fill(typed(inDays(2)));
    await question.getByText(`a letter of today is there on ${formatDate(inDays(5), 'en')}. Call the citizen before you save.`).waitFor();
    await dialog.getByRole('button', { name: 'Add a step', exact: true }).click();
    await dialog.getByText('Choose one of the answers.').waitFor();
    expect([await axeFindings(page), await overflow(page)]).toEqual([[], 0]);
    await question.getByRole('radio', { name: 'On the telephone' }).check();
    await giveAct(page, 'openStep', 'en');
    await page
      .getByRole('region', { name: 'What happened' })
      .getByText(/The citizen was told on the telephone/)
      .waitFor();
    await beginAct(page, 'dropStep', { about: 'Meeting', language: 'en' });
    await dialog.getByRole('textbox', { name: 'Reason' }).fill('The doctor is ill.');
    await question.getByRole('radio', { name: 'On the telephone' }).check();
    await giveAct(page, 'dropStep', 'en');
    await byPost(false);
  });

  it('that recur ask how the citizen was told of the next one too, also where the one of today was not held, of which nobody is told', async () => {
    await byPost(true);
    const id = await begun();
    await give(id, 'steps', { kind: 'evaluation', plannedOn: inDays(0), toldBy: 'phone' });
    const { page } = await portal.visit(`/forloeb/${id}`, { as: people.caseworker });
    const dialog = page.getByRole('dialog');
    const next = dialog.getByRole('textbox', { name: 'Næste gang', exact: true });
    const question = dialog.getByRole('radiogroup', { name: 'Hvordan har borgeren fået det at vide?' });
    await beginAct(page, 'closeStep', { about: 'Evaluering' });
    await dialog.getByRole('radio', { name: 'Planen fortsætter' }).check();
    await next.fill(typed(inDays(60)));
    expect(await question.count()).toBe(0);
    await next.fill(typed(inDays(2)));
    await question.waitFor();
    await next.fill(typed(inDays(60)));
    await dialog.getByRole('radio', { name: 'Blev ikke holdt' }).check();
    await dialog.getByText(/Der begynder ikke en ny frist\. Senest/).waitFor();
    expect(await question.count()).toBe(0);
    await next.fill(typed(inDays(2)));
    await question.getByRole('radio', { name: 'I telefonen' }).check();
    await giveAct(page, 'closeStep');
    await byPost(false);
  });

  it('stand with time and place first on the page of the citizen, and so does the notice that one is called off', async () => {
    const id = await begun();
    await give(id, 'steps', { kind: 'meeting', plannedOn: inDays(6), plannedAt: '10:00', place: 'Rådhuset, lokale 2' });
    const { steps } = (await give(id, 'steps', { kind: 'meeting', plannedOn: inDays(7), plannedAt: '11:00' })).body;
    await give(id, `steps/${steps.at(-1).no}/drop`, { text: 'Lægen er syg' });
    await told();
    const { page, complaints } = await portal.visit('/min-sag', { as: people.citizen, width: 360 });
    const said = `${formatDate(inDays(6), 'da', 'long')} kl. 10.00, Rådhuset, lokale 2`;
    await page.getByText(`Det er dig, der skal gøre noget: Kom ${said}.`).waitFor();
    await page.getByRole('region', { name: 'Det sker der' }).getByText(said).first().waitFor();
    expect([await axeFindings(page), await overflow(page)]).toEqual([[], 0]);
    await page.goto(new URL('/min-sag/beskeder', page.url()).href);
    await page
      .getByRole('heading', { level: 3, name: /^Mødet er aflyst/ })
      .first()
      .waitFor();
    await page.getByText(/kl\. 11\.00\. Det er aflyst\. Din sagsbehandler skriver: »Lægen er syg«\./).waitFor();
    await page.getByText(`Møde. Kom ${said}.`).waitFor();
    expect(complaints).toEqual([]);
  });

  it('are told of beside what the citizen may answer, whose notice leads to where it is answered', async () => {
    await give(await begun(), 'steps', { kind: 'hearing', text: 'Lægen skriver, at du kan arbejde 20 timer om ugen.' });
    await told();
    const { page } = await portal.visit('/min-sag/beskeder', { as: people.citizen, width: 360 });
    await page.getByRole('link', { name: 'Læs mere: Vi vil høre, hvad du siger' }).first().click();
    await page.getByRole('button', { name: 'Svar: Vi vil høre, hvad du siger' }).first().click();
    await page.getByRole('dialog').getByRole('textbox').waitFor();
  });
});
