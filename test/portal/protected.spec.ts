import { beforeAll, expect, it } from '@jest/globals';
import { seedRuleBook } from '#persistence';
import { label } from '#core';
import { createSent, draftBody, people } from '../api/kit.js';
import { organisations } from '../kit/rules.js';
import { citizens } from '../kit/world.js';
import { axeFindings, overflow } from './kit/accessibility.js';
import { inBrowser, setUpPortal } from './kit/browser.js';
import { choose } from './kit/commands.js';

inBrowser('a citizen whose address is protected', () => {
  const portal = setUpPortal(seedRuleBook);
  const caseworker = portal.session(people.caseworker);

  beforeAll(async () => {
    await portal.foundation.database.engine.query('UPDATE citizen SET protected_address = true WHERE id = $1', [citizens.citizen]);
  });

  it('is made known to somebody new from a dialog only after it has said so, anew for each one chosen', async () => {
    const { id } = await createSent(caseworker, { ...draftBody, formCode: 'LÆ 135' });
    const { page, complaints } = await portal.visit(`/anmodninger/${id}`, { as: people.caseworker, width: 360 });
    const name = label('redirect', 'da');
    await choose(page, 'redirect');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Organisation').selectOption(organisations.otherPractice);
    await dialog.getByRole('button', { name, exact: true }).click();
    await dialog.getByRole('heading', { name: 'Beskyttet adresse' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await dialog.getByLabel(/Besked/).fill('Vi prøver jer.');
    await dialog.getByRole('heading', { name: 'Beskyttet adresse' }).waitFor({ state: 'detached' });
    await dialog.getByRole('button', { name, exact: true }).click();
    await dialog.getByRole('button', { name: 'Adressen står der ikke: send' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('Venter ikke på nogen').waitFor();
    const { rows } = await portal.foundation.database.engine.query(
      `SELECT body->'despite' AS despite FROM event WHERE instance_id = $1 AND type = 'redirected'`,
      [id],
    );
    expect(rows).toEqual([{ despite: ['ProtectedAddress'] }]);
    expect(complaints.filter((complaint) => !complaint.includes('409'))).toEqual([]);
  });
});
