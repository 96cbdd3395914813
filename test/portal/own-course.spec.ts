import { beforeAll, expect, it } from '@jest/globals';
import { seedRuleBook } from '#persistence';
import { createSent, draftBody, people } from '../api/kit.js';
import { inDays } from '../kit/clock.js';
import { courses } from '../kit/world.js';
import { axeFindings, overflow } from './kit/accessibility.js';
import { inBrowser, setUpPortal, type Portal } from './kit/browser.js';
import { firstAfterHeading } from './kit/reading.js';

const purpose = 'Vi skal se, hvor mange timer du kan holde til.';

inBrowser('the citizen’s own course', () => {
  const portal = setUpPortal(seedRuleBook);
  const caseworker = portal.session(people.caseworker);
  const address = `/api/courses/${courses.citizen}`;

  beforeAll(async () => {
    await caseworker.command(`${address}/appoint-coordinator`, { personId: people.caseworker }).expect(200);
    await caseworker.command(`${address}/goals`, { term: 'long', text: 'Et job på få timer.' }).expect(200);
    const activity = { kind: 'practice', goal: 1, from: inDays(7), text: 'Praktik i et bageri.', purpose };
    await caseworker.command(`${address}/activities`, activity).expect(200);
    await caseworker.command(`${address}/steps`, { kind: 'meeting', plannedOn: inDays(14), text: 'Vi taler om praktikken.' }).expect(200);
  });

  const open = async (visitor: Parameters<Portal['visit']>[1] = {}) => {
    const visit = await portal.visit('/min-sag', { as: people.citizen, width: 360, ...visitor });
    await visit.page.getByText('Et job på få timer.').waitFor();
    return visit;
  };

  it('begins with what the citizen must do and by when, where nobody else has been asked anything', async () => {
    const { page, complaints } = await open();
    expect(await firstAfterHeading(page)).toMatch(/^Det er dig, der skal gøre noget: Kom \p{L}+ \d+\. \p{L}+ \d{4}\. Det drejer sig om: Møde\./u);
    expect(complaints).toEqual([]);
  });

  it('shows the plan with the purpose of everything in it, and whom to turn to', async () => {
    const { page } = await open();
    const plan = page.getByRole('region', { name: 'Din plan' });
    expect(await plan.innerText()).toContain(`Derfor: ${purpose}`);
    expect(await page.getByRole('region', { name: 'Det sker der' }).innerText()).toContain('Vi taler om praktikken.');
    expect(await page.getByRole('region', { name: 'Din sagsbehandler' }).innerText()).toContain('Demo Mette Holm');
  });

  it('takes a message and a wish, says what is missing first, and shows the reply', async () => {
    const { page } = await open();
    await page.getByRole('button', { name: 'Skriv til din sagsbehandler' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Skriv til din sagsbehandler' }).click();
    await dialog.getByText('Skriv noget, før du sender.').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await dialog.getByRole('textbox').fill('Kan mødet være om eftermiddagen?');
    await dialog.getByRole('button', { name: 'Skriv til din sagsbehandler' }).click();
    const written = page.getByRole('region', { name: 'Det har du skrevet' });
    await written.getByText('Kan mødet være om eftermiddagen?').waitFor();
    await written.getByText('Vi har endnu ikke svaret.').waitFor();
    await page.getByRole('button', { name: 'Ønsk et mål' }).click();
    await page.getByRole('dialog').getByRole('textbox').fill('Jeg vil arbejde med dyr.');
    await page.getByRole('dialog').getByRole('button', { name: 'Ønsk et mål' }).click();
    await written.getByText('Jeg vil arbejde med dyr.').waitFor();
    await caseworker.command(`${address}/letters/1/reply`, { text: 'Ja, vi flytter det til klokken 14.' }).expect(200);
    await page.reload();
    await written.getByText('Ja, vi flytter det til klokken 14.').waitFor();
  });

  it('says why a step goes on without an answer, and afterwards what it came to', async () => {
    const { body } = await caseworker.command(`${address}/steps`, { kind: 'teamMeeting', plannedOn: inDays(20) }).expect(200);
    const { no } = body.steps.findLast(({ kind }: { kind: { code: string } }) => kind.code === 'teamMeeting');
    const request = await createSent(caseworker, { ...draftBody, formCode: 'FRI' });
    await caseworker.command(`${address}/steps/${no}/need`, { requestId: request.id }).expect(200);
    await caseworker.command(`${address}/steps/${no}/settle-delay`, { choice: 'withoutStatement', text: 'Vi ved nok.' }).expect(200);
    const { page } = await open();
    const ahead = page.getByRole('region', { name: 'Det sker der' });
    const behind = page.getByRole('region', { name: 'Sådan gik det' });
    const meeting = ahead.getByRole('listitem').filter({ hasText: 'Møde om din sag' });
    expect(await meeting.innerText()).toMatch(/Vi manglede et svar\. Vi besluttede at gå videre uden det\.\s+Vi ved nok\./);
    expect(await behind.count()).toBe(0);
    for (const paper of ['description', 'healthAdvice']) await caseworker.command(`${address}/steps/${no}/papers`, { paper, standing: 'ready' }).expect(200);
    await caseworker.command(`${address}/steps/${no}/close`, { on: inDays(0), outcome: 'held', text: 'Vi blev enige om en praktik.' }).expect(200);
    await page.reload();
    const line = behind.getByRole('listitem');
    await line.waitFor();
    expect(await line.innerText()).toMatch(/^Møde om din sag\s+Holdt, \S+ \d+\. \S+ \d{4}\s+Vi blev enige om en praktik\./);
    expect(await meeting.count()).toBe(0);
  });

  it.each([
    ['da', 320],
    ['da', 1280],
  ] as const)('is accessible in %s at %i px, and never scrolls sideways', async (language, width) => {
    const { page } = await open({ language, width });
    expect(await axeFindings(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });
});
