import { afterAll, beforeAll, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { people } from '../api/kit.js';
import { organisations } from '../kit/rules.js';
import { citizens } from '../kit/world.js';
import { inBrowser } from '../portal/kit/browser.js';
import { choose, confirm, dialog, sayHearing } from '../portal/kit/commands.js';
import { beginAct, giveAct } from '../portal/kit/course.js';
import { openCourseStory, type CourseStory } from './course-kit.js';

const against = 'Lægen skriver, at du kan arbejde 20 timer om ugen.';
const mayAnswer = 'Du kan skrive til os senest';

inBrowser('a course that its citizen begins and that is decided twice, by those who lead it, its citizen and a doctor', () => {
  let story: CourseStory;
  let id = '';

  beforeAll(async () => {
    story = await openCourseStory('course-decided', '2025-12-01T08:00:00.000Z');
    await story.portal.foundation.database.engine.query('UPDATE citizen SET municipality_id = $1 WHERE id = $2', [
      organisations.municipality,
      citizens.otherCitizen,
    ]);
  });
  afterAll(() => story?.portal.close());

  /** What a step came to, by whoever leads the course; `more`: what else the dialog asks. */
  const close = async (step: string, outcome: string, more: (page: Page) => Promise<void> = async () => undefined): Promise<void> => {
    const page = await story.lead(id);
    await beginAct(page, 'closeStep', { about: step });
    await dialog(page).getByRole('radio', { name: outcome, exact: true }).check();
    await more(page);
    await giveAct(page, 'closeStep');
    await story.portal.leave();
  };
  /** `word`: what the button beside the step says. */
  const citizenAnswers = async (word: string, step: string, words: string): Promise<void> => {
    const { page } = await story.portal.visit('/min-sag', { as: people.otherCitizen, width: 360 });
    await page
      .getByRole('button', { name: `${word}: ${step}` })
      .first()
      .click();
    await dialog(page).getByRole('textbox').fill(words);
    await dialog(page).getByRole('button', { name: word, exact: true }).click();
    await page.getByText('Vi har fået dit svar', { exact: false }).first().waitFor();
    await story.portal.leave();
  };

  it('December 2025: the citizen begins it, somebody takes it over, and a plan is made', async () => {
    const { page } = await story.portal.visit('/min-sag', { as: people.otherCitizen, width: 360 });
    await page.getByRole('button', { name: 'Begynd et forløb' }).click();
    await dialog(page).getByRole('radio', { name: 'Afklaringsforløb' }).check();
    await dialog(page).getByRole('textbox').fill('Jeg vil gerne arbejde med dyr.');
    await dialog(page).getByRole('button', { name: 'Begynd et forløb' }).click();
    await page.getByText('Jeg vil gerne arbejde med dyr.').first().waitFor();
    await story.portal.leave();
    await story.citizenReads(/^Vi laver en plan sammen med dig\. Din sagsbehandler skriver til dig\. Du skal ikke gøre noget\./);

    const citizen = await story.portal.signIn(people.otherCitizen);
    id = (await citizen.get('/api/courses/own').expect(200)).body.items.find(({ endedOn }: { endedOn: string | null }) => endedOn === null).id;
    const there = await story.lead(id);
    const todo = there.getByRole('region', { name: 'Det mangler' });
    await todo.getByRole('button', { name: /^Vælg koordinator/ }).click();
    await dialog(there).getByRole('combobox', { name: 'Ny koordinator' }).selectOption({ label: 'Demo Mette Holm · Demo Team Nord' });
    await giveAct(there, 'appointCoordinator', 'da', 'Vælg koordinator');
    await todo.getByRole('button', { name: /^Svar borgeren/ }).click();
    await dialog(there).getByRole('textbox', { name: 'Svar' }).fill('Det skriver vi ind som dit mål.');
    await giveAct(there, 'reply');
    await todo.getByRole('button', { name: /^Tilføj mål/ }).click();
    await dialog(there).getByRole('radio', { name: 'Langsigtet mål' }).check();
    await dialog(there).getByRole('textbox', { name: 'Målet i borgerens ord' }).fill('Et job med dyr nogle timer om ugen.');
    await giveAct(there, 'setGoal');
    await beginAct(there, 'planActivity', { about: 'Et job med dyr nogle timer om ugen.' });
    await dialog(there).getByRole('combobox', { name: 'Slags aktivitet' }).selectOption({ label: 'Virksomhedspraktik' });
    await dialog(there).getByRole('textbox', { name: 'Hvad er det, og hvor?' }).fill('Praktik på et internat.');
    await dialog(there).getByRole('textbox', { name: 'Formål' }).fill('Vi skal se, hvad du kan holde til.');
    await dialog(there).getByLabel('Fra den').fill('12.01.2026');
    await giveAct(there, 'planActivity');
    await todo.getByRole('button', { name: /^Vælg dag/ }).click();
    await dialog(there).getByLabel('Planlagt dag').fill('20.05.2026');
    await giveAct(there, 'planStep');
    await story.portal.leave();
    await story.citizenReads(
      /^Det er dig, der skal gøre noget: Kom onsdag 20\. maj 2026\. Det drejer sig om: Samtale om din plan\./,
      /^Praktik på et internat\./,
    );
  });

  it('May 2026: the evaluation is held on its day, the plan is changed by it, and the next one has a day', async () => {
    await story.pass(170);
    await close('Evaluering', 'Planen er ændret', async (page) => {
      await dialog(page)
        .getByRole('textbox', { name: /^Næste gang/ })
        .fill('10.11.2026');
      await dialog(page)
        .getByRole('textbox', { name: /^Bemærkning/ })
        .fill('Praktikken går godt, og du vil prøve flere timer.');
    });
    const page = await story.lead(id);
    await beginAct(page, 'changeActivity', { about: 'Virksomhedspraktik' });
    await dialog(page).getByRole('textbox', { name: 'Hvad er det, og hvor?' }).fill('Praktik på et internat, 12 timer om ugen.');
    await giveAct(page, 'changeActivity');
    await page.getByRole('region', { name: 'Planen' }).getByText('Praktik på et internat, 12 timer om ugen.').waitFor();
    await story.portal.leave();
    await story.citizenReads(/^Det er dig, der skal gøre noget: Kom tirsdag 10\. november 2026\./, /^Praktikken går godt, og du vil prøve flere timer\./);
  });

  it('June: the doctor is asked, and the answer speaks against the citizen', async () => {
    const { page } = await story.portal.visit(`/anmodninger/ny?citizenId=${citizens.otherCitizen}`, { as: people.caseworker });
    await page.getByRole('radio', { name: /^Afklaringsforløb 2025-/ }).check();
    await page.getByRole('radio', { name: 'Demo Lægehuset' }).check();
    await page.getByRole('radio', { name: /LÆ 125/ }).check();
    await page.getByRole('textbox', { name: 'Formål til borgeren' }).fill('Vi spørger for at finde den rette hjælp til dig.');
    await page.getByRole('textbox', { name: 'Spørgsmål 1' }).fill('Hvor mange timer kan borgeren arbejde?');
    await page.getByRole('radio', { name: /^Uden samtykke/ }).check();
    await page.getByLabel('Borgeren fik skriftlig besked den').fill('18.05.2026');
    await page.getByRole('button', { name: 'Tjek dine svar', exact: true }).click();
    await page.getByRole('button', { name: 'Send anmodning', exact: true }).click();
    await page.getByRole('link', { name: 'Se anmodningen' }).click();
    await page.waitForURL(/\/anmodninger\/[\da-f-]{36}$/);
    const request = new URL(page.url()).pathname;
    await story.portal.leave();
    await story.citizenReads(
      /^Det er dig, der skal gøre noget: Kom tirsdag 10\. november 2026\./,
      /^Lige nu venter vi på din læge\. Vi venter svar senest onsdag 3\. juni 2026\./,
    );

    const doctor = await story.portal.visit(request, { as: people.doctor });
    await doctor.page.getByRole('button', { name: 'Besvar', exact: true }).click();
    await doctor.page.getByLabel('Diagnoser, som har betydning for sagen').fill('Lændesmerter');
    await doctor.page.getByLabel('Sygehistorie i det aktuelle forløb').fill('Siden 2024');
    await doctor.page.getByLabel('Behandling indtil nu og planlagt behandling').fill('Træning');
    await doctor.page.getByLabel('Hvad betyder helbredet for borgerens funktionsevne?').fill('Kan arbejde 20 timer om ugen.');
    await doctor.page.getByRole('radio', { name: 'Tilstanden er stationær' }).check();
    await doctor.page.getByRole('button', { name: 'Tjek dit svar' }).click();
    await doctor.page.getByRole('button', { name: 'Send svar' }).click();
    await doctor.page.getByText(/Sendt .* til Demo Kommune/).waitFor();
    await story.portal.leave();

    const there = await story.portal.visit(request, { as: people.caseworker });
    await choose(there.page, 'acceptAnswer');
    await sayHearing(there.page, 'due');
    await confirm(there.page, 'acceptAnswer');
    await dialog(there.page).waitFor({ state: 'detached' });
    await story.portal.leave();
    await story.pass(1);
    await story.citizenReads(/^Det er dig, der skal gøre noget: Kom tirsdag 10\. november 2026\./);
  });

  it('the citizen is heard about it and answers, and what was heard is decided', async () => {
    const page = await story.lead(id);
    await page.getByRole('button', { name: /^Hør borgeren: / }).click();
    await dialog(page)
      .getByLabel(/^Hvad taler imod borgeren/)
      .fill(against);
    await giveAct(page, 'hearCitizen');
    await story.portal.leave();
    await story.citizenReads(
      new RegExp(`^Vi vil høre, hvad du siger: ${mayAnswer} \\p{L}+ \\d+\\. juni 2026\\. Du bestemmer selv, om du vil\\.`, 'u'),
      /^Lægen skriver/,
    );
    await citizenAnswers('Svar', 'Vi vil høre, hvad du siger', 'Jeg kan ikke sidde så længe.');
    await close('Partshøring', 'Svaret er kommet');
    await story.citizenReads(/^Det er dig, der skal gøre noget: Kom tirsdag 10\. november 2026\./, /^Vi afgør din sag/);
    await story.pass(20);
    await close('Afgørelse', 'Afslag', (there) =>
      dialog(there)
        .getByRole('textbox', { name: /^Bemærkning/ })
        .fill('Du kan arbejde 20 timer om ugen.'),
    );
    await story.citizenReads(/^Det er dig, der skal gøre noget: Kom tirsdag 10\. november 2026\./, /^Du kan klage/);
  });

  it('July: the citizen complains in time; it is upheld and goes to the appeals board', async () => {
    await story.pass(20);
    await citizenAnswers('Klag', 'Du kan klage', 'Jeg klager. Jeg kan kun arbejde 5 timer.');
    await close('Borgeren kan klage', 'Klagen er kommet');
    await story.citizenReads(/^Det er dig, der skal gøre noget: Kom tirsdag 10\. november 2026\./, /^Vi ser på din klage/);
    await story.pass(14);
    await close('Genvurdering af klagen', 'Fastholdt, sendt til Ankestyrelsen');
    await story.citizenReads(/^Det er dig, der skal gøre noget: Kom tirsdag 10\. november 2026\./, /^Ankestyrelsen ser på din klage/);
  });

  it('January 2027: the board sends it back with a day of its own, and the citizen reads that day', async () => {
    await story.pass(110);
    await close('Evaluering', 'Forløbet skal slutte');
    await story.citizenReads(/^Ankestyrelsen ser på din klage\. Svaret er ventet senest \p{L}+ \d+\. januar 2027\. Du skal ikke gøre noget\./u);
    await story.pass(50);
    await close('Ankestyrelsen behandler klagen', 'Hjemvist til kommunen', (page) =>
      dialog(page)
        .getByRole('textbox', { name: /^Sidste dag for det, der følger/ })
        .fill('26.02.2027'),
    );
    await story.citizenReads(/^Det næste er: Vi afgør din sag igen\. Vi er færdige senest fredag 26\. februar 2027\. Du skal ikke gøre noget\./);
  });

  it('the case is decided anew for the citizen, the course ends, and nothing of it runs when the time to complain is over', async () => {
    await story.pass(30);
    await close('Ny afgørelse efter hjemvisning', 'Medhold');
    const page = await story.lead(id);
    await beginAct(page, 'end');
    await dialog(page)
      .getByRole('textbox', { name: /^Bemærkning/ })
      .fill('Du får et fleksjob.');
    await giveAct(page, 'end');
    await page
      .getByText(/^Forløbet er afsluttet/)
      .first()
      .waitFor();
    await story.portal.leave();
    await story.citizenReads(new RegExp(`^Du kan klage: ${mayAnswer} \\p{L}+ \\d+\\. \\p{L}+ 2027\\.`, 'u'), /^Medhold, /);
    await story.pass(40);
    await story.citizenReads(/^Dit forløb sluttede \p{L}+ \d+\. \p{L}+ 2027\. Du skal ikke gøre noget\./u, /^Afslag, /);
  });
});
