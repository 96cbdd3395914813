import { describe, expect, it } from '@jest/globals';
import { accessText, citizenNoticeText, commandTypes, consentText, delayLines, looks, mailText, paperOf, statuses } from '#core';
import { seedRuleBook } from '#persistence';
import { citizenCommandTexts } from '../../apps/portal/src/components/citizen-commands/texts.js';
import { contactTexts } from '../../apps/portal/src/components/contacts/texts.js';
import { ownCourseTexts } from '../../apps/portal/src/pages/citizen/course/texts.js';
import { citizenTexts } from '../../apps/portal/src/pages/citizen/texts.js';
import { accessesTexts } from '../../apps/portal/src/pages/citizen-accesses/texts.js';
import { consentsTexts } from '../../apps/portal/src/pages/citizen-consents/texts.js';
import { citizenNoticesTexts } from '../../apps/portal/src/pages/citizen-notices/texts.js';
import { citizenRequestTexts } from '../../apps/portal/src/pages/citizen-request/texts.js';
import { rightsPageTexts } from '../../apps/portal/src/pages/citizen-rights/texts.js';
import { citizenLinesDa } from '../../libs/core/src/texts/da/citizen.js';
import { courseCitizenDa, settledDa } from '../../libs/core/src/texts/da/course-citizen.js';
import { courseCitizenNoticesDa } from '../../libs/core/src/texts/da/course-notices.js';
import { citizenNoticesDa } from '../../libs/core/src/texts/da/citizen-notices.js';
import { codeLetterTexts } from '../../libs/core/src/texts/code-letter.js';
import { letterDa } from '../../libs/core/src/texts/da/letter.js';
import { paperDa } from '../../libs/core/src/texts/da/paper.js';
import { lix, longestSentence } from '../core/texts/plain-language.js';
import { given } from '../core/service-request/kit/story.js';
import { inStatus } from '../core/service-request/kit/samples.js';

const day = 'mandag 7. december 2026';
const facts = {
  who: 'din læge',
  they: 'lægen',
  by: ` senest ${day}`,
  dueBy: ` senest ${day}`,
  dueOn: day,
  consultationOn: day,
  followUpOn: day,
  expectedOn: day,
  heldBackUntil: day,
};
const params = { recipientKind: 'gpPractice', dueOn: '2026-12-07', until: '2026-11-30', on: '2026-12-04' };

/** Some notices say it in more ways than one. */
const ways: readonly Readonly<Record<string, string | number>>[] = [
  {},
  { wasOn: '2026-12-01', choice: 'postpone', waits: 1 },
  { wasOn: '2026-12-01', choice: 'postpone', waits: 0, comes: 1 },
];

/** What stands in the gaps of a text: names and days, as they come most. */
const fillings: Readonly<Record<string, readonly (string | number)[]>> = {
  given: [day],
  booked: [day],
  held: [day],
  sharedOn: [day],
  sharedOver: [day],
  missed: [day],
  lifted: [day],
  made: [day],
  askedOn: [day],
  proposedOn: [day],
  announced: ['din læge', day],
  moreTime: ['din læge', day],
  reminded: ['din læge', day],
  spoken: ['din læge', day],
  because: ['Vi vil gerne vide, hvor meget du kan arbejde.'],
  caseworker: ['Mette Holm', 'Demo Kommune'],
  call: ['Demo Kommune', '00 00 10 00'],
  times: ['Læste den', 3],
  latest: ['kl. 09.05'],
  at: ['kl. 09.05'],
  law: ['Forvaltningsloven'],
  page: [1, 2],
  to: ['Anna Jensen', 'Demo Kommune', day],
  by: [`${day} (med 5 arbejdsdage til posten)`],
};

/** What others did stands as short sentences without a full stop. */
const ended = (text: string): string => (/[.!?:]$/.test(text) ? text : `${text}.`);

type Texts = Readonly<Record<string, string | ((...args: never[]) => string)>>;
const said = (texts: Texts): string[] =>
  Object.entries(texts).map(([key, text]) =>
    typeof text === 'string' ? text : (text as (...args: unknown[]) => string)(...(fillings[key] ?? ['din læge', 'Demo Kommune'])),
  );

const consents = (['asked', 'given', 'refused', 'withdrawn'] as const).flatMap((status) =>
  [null, '2026-11-01', '2027-12-01'].flatMap((until) =>
    [true, false].map((over) => consentText({ status, on: '2026-10-01', until, over }, 'da', '2026-11-30')),
  ),
);

const delays = statuses.flatMap((status) => {
  const { state, events } = given(...inStatus[status]);
  return delayLines(state, events, 'da');
});

const paper = paperOf({ name: 'Anna', today: '2026-11-30', requests: [], courses: [], consents: [], contacts: [] }, 'da');

/** Every text that a citizen reads, page by page. */
const pages: Readonly<Record<string, readonly string[]>> = {
  'what happens now': Object.values(citizenLinesDa).map((line) => line(facts)),
  'Min sag': [...said(citizenTexts.da), ...said(contactTexts.da), ...said(citizenCommandTexts.da)],
  'the own course': [
    ...said(ownCourseTexts.da),
    ...Object.values(courseCitizenDa).map((line) => line({ what: 'Møde om din sag', on: day, wasOn: day })),
    ...Object.values(settledDa).map((line) => line(day)),
  ],
  'a request': said(citizenRequestTexts.da),
  'who has seen it': [...said(accessesTexts.da), ...[...looks, ...commandTypes].map((action) => ended(accessText(action, 'done', 'da')))],
  'what was consented to': [...said(consentsTexts.da), ...consents],
  'rights and complaint': [...said(rightsPageTexts.da), ...seedRuleBook.rights.flatMap(({ name, text }) => [name.da, text.da])],
  'the file to keep': [...said(paperDa), ...delays, paper.intro],
  notices: Object.keys({ ...citizenNoticesDa, ...courseCitizenNoticesDa }).flatMap((code) =>
    ways.flatMap((way) => Object.values(citizenNoticeText(code, { ...params, ...way }, 'da'))),
  ),
  letters: [...(({ how, ...others }) => [...said(others), ...Object.values(how)])(letterDa), ...said(codeLetterTexts.da)],
  'messages to read': said(citizenNoticesTexts.da),
  mail: (['citizen', 'representative'] as const).map((reader) => mailText(reader, 'closed', {}, '', 'da')).flatMap(({ subject, text }) => [subject, text]),
};

/** Headings and buttons are no sentences: they would only make it look plainer. */
const isSentence = (text: string): boolean => /[.?!:]\s*$/.test(text);
const measured = (texts: readonly string[]): number => Math.round(lix(texts.filter(isSentence).join(' ')) * 10) / 10;

describe('what a citizen reads, in Danish', () => {
  it('is plain as a whole: a LIX of 35 at most', () => {
    expect(measured(Object.values(pages).flat())).toBeLessThanOrEqual(35);
  });

  it.each(Object.keys(pages))('is plain on each page: %s', (name) => {
    const lixOfPage = measured(pages[name] ?? []);
    expect({ name, lixOfPage, plain: lixOfPage <= 38 }).toEqual({ name, lixOfPage, plain: true });
  });

  it('is plain text by text: the shorter one is, the more a single long word weighs', () => {
    const lengthOf = (text: string): number => text.split(' ').length;
    const texts = Object.values(pages)
      .flat()
      .filter((text) => isSentence(text) && lengthOf(text) >= 5);
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.filter((text) => lix(text) > (lengthOf(text) < 8 ? 60 : 40))).toEqual([]);
  });

  it('has no sentence of more than 25 words', () => {
    const long = Object.values(pages)
      .flat()
      .filter((text) => longestSentence(text) > 25);
    expect(long).toEqual([]);
  });

  it('leaves no gap in a text', () => {
    for (const text of Object.values(pages).flat()) expect(text).not.toMatch(/undefined|null|NaN|\[object/);
  });
});
