import type { Page } from 'playwright-core';
import type { Session } from '../../kit/app.js';
import { readPdf } from '../../kit/pdf.js';

const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** Each list of what takes place on Min sag as one text, without its buttons. */
const happensOn = async (page: Page, heading: string): Promise<string[]> => {
  const lists = await page.getByRole('region', { name: heading }).locator('ol').all();
  return Promise.all(
    lists.map(async (list) => {
      const parts = list.locator(':scope > li > strong, :scope > li > span, :scope > li > ul > li');
      return plain((await parts.allTextContents()).join(' '));
    }),
  );
};

/** What takes place, as the page and the file to keep say it: the lists of the page, and those of them that the file has not word by word. */
export const partedOnPaper = async (page: Page, citizen: Session, language: 'da' | 'en' = 'da'): Promise<{ lists: string[]; parted: string[] }> => {
  const lists = await happensOn(page, language === 'da' ? 'Det sker der' : 'What happens');
  const answer = await citizen.get('/api/own-case/paper').set('accept-language', language).responseType('blob').expect(200);
  const text = readPdf(answer.body as Buffer).text.replaceAll(/(Side|Page) \d+ (af|of) \d+ /g, '');
  return { lists, parted: lists.filter((list) => !text.includes(list)) };
};
