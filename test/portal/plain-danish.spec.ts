import { describe, expect, it } from '@jest/globals';
import {
  accessText,
  citizenNoticeText,
  citizenWaitingText,
  commandTypes,
  consentText,
  delayLines,
  fieldText,
  looks,
  mailText,
  paperOf,
  problemText,
  statuses,
  waitedForCitizenText,
} from '#core';
import { seedRuleBook } from '#persistence';
import { citizenLinesDa } from '../../libs/core/src/texts/da/citizen.js';
import { courseCitizenDa, settledDa } from '../../libs/core/src/texts/da/course-citizen.js';
import { courseCitizenNoticesDa } from '../../libs/core/src/texts/da/course-notices.js';
import { citizenNoticesDa } from '../../libs/core/src/texts/da/citizen-notices.js';
import { codeLetterTexts } from '../../libs/core/src/texts/code-letter.js';
import { happeningDa } from '../../libs/core/src/texts/da/happening.js';
import { letterDa } from '../../libs/core/src/texts/da/letter.js';
import { paperDa } from '../../libs/core/src/texts/da/paper.js';
import { lix, longestSentence } from '../core/texts/plain-language.js';
import { given } from '../core/service-request/kit/story.js';
import { inStatus } from '../core/service-request/kit/samples.js';
import { textsReachedFrom, type Texts } from './kit/citizen-texts.js';

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
  { at: '10:00', place: 'Rådhuset, lokale 2', elsewhere: 1, choice: 'postpone', waits: 1, comes: 1, reason: 'Din læge er syg' },
  { promise: 1, what: 'Vi ringer til din læge' },
  { onPaper: 1 },
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

const said = (texts: Texts, except: readonly string[] = []): string[] =>
  Object.entries(texts)
    .filter(([key]) => !except.includes(key))
    .map(([key, text]) => (typeof text === 'string' ? text : text(...(fillings[key] ?? ['din læge', 'Demo Kommune']))));

const consents = (['asked', 'given', 'refused', 'withdrawn'] as const).flatMap((status) =>
  [null, '2026-11-01', '2027-12-01'].flatMap((until) =>
    [true, false].map((over) => consentText({ status, on: '2026-10-01', until, over }, 'da', '2026-11-30')),
  ),
);

const delays = statuses.flatMap((status) => {
  const { state, events } = given(...inStatus[status]);
  return delayLines(state, events, 'da', '2027-02-01');
});

const paper = paperOf({ name: 'Anna', today: '2026-11-30', requests: [], courses: [], consents: [], contacts: [] }, 'da');

/** What others may be asked to do for the citizen is written by the same parts as the citizen uses: these texts are for staff alone. */
const forStaff: Readonly<Record<string, readonly string[]>> = {
  'components/knowingly.ts': [
    ...['protected', 'asked', 'full', 'despite', 'checked', 'letIn', 'ProtectedAddress', 'QuotaUsedUp', 'AskedAlready', 'AnsweredRecently'],
  ],
  'pages/acting-for/acting-for-page.tsx': ['title', 'choose', 'own', 'locum'],
  'components/own-words/texts.ts': ['title', 'staffHint', 'how', 'oral', 'paper', 'staffSave', 'write', 'overdue', 'declined', 'unreachable', 'noReply'],
  'components/participants/texts.ts': ['agreed', 'evidence', 'saidBy', 'evidenceLabel', 'evidenceHint', 'evidenceMissing', 'asHint', 'followsForCitizen'],
  'components/representatives/texts.ts': ['asHint', 'evidenceLabel', 'evidenceHint', 'evidenceMissing', 'byPost', 'letter', 'letterFile'],
};

const reached = textsReachedFrom(['apps/portal/src/routes/citizen.ts', 'apps/portal/src/pages/acting-for/acting-for-page.tsx']);

/** What a citizen may be told when something cannot be done. */
const citizenProblems = [
  ...['NotFound', 'NotInThisState', 'Forbidden', 'NotSignedIn', 'SessionExpired', 'RepresentationEnded', 'RepresentationByLaw', 'CourseEnded'],
  ...['ValidationFailed', 'DateInPast', 'DateInFuture', 'AlreadyDone', 'NothingToSend', 'NothingChanged', 'AlreadyTakesPart', 'GrantTooLong'],
  ...['TooMany', 'TooLarge', 'ContentErased', 'Unavailable', 'InternalError', 'NoSuchPart', 'PartClosed'],
];
const problems = citizenProblems.flatMap((code) => {
  const { title, detail } = problemText({ code, params: { ...params, name: 'Anna Jensen', latestOn: '2026-12-07', no: 2, seconds: 30, max: '10 MB' } }, 'da');
  return [title, detail];
});
const fields = ['required', 'tooLong', 'tooShort', 'beforeToday', 'tooFarAhead', 'notRepresented', 'codeNotOpen'].map((code) =>
  fieldText(code, { field: 'text', max: 500, min: 10 }, 'da'),
);

const parties = ['requester', 'otherAuthority', 'treatmentSystem', 'transport', 'gpPractice', 'clinicalFunction'] as const;
const waited = [
  citizenWaitingText({ days: 0, parties: [] }, 'da'),
  citizenWaitingText({ days: 20, parties: parties.map((party) => ({ party, days: 5, goesOn: false })) }, 'da'),
  ...parties.map((party) => waitedForCitizenText(party, 'da')),
];

/** Names that the rules give and the citizen reads: what a step, an activity, a helper or a pause from demands is called. */
const { grantKinds, stepKinds, activityKinds, exemptions, courseKinds } = seedRuleBook;
const names = [...stepKinds.map(({ name, plainName = name }) => plainName), ...[...activityKinds, ...exemptions, ...courseKinds].map(({ name }) => name)];

/** A page, or what stands around and within several of them. */
const partOf = (file: string): string => (file.startsWith('pages/') ? file.split('/').slice(0, 2).join('/') : String(file.split('/')[0]));
const saidIn = (part: string): string[] => [...reached].filter(([file]) => partOf(file) === part).flatMap(([file, texts]) => said(texts, forStaff[file]));

/** Every text that a citizen reads: what the core and the rules say, and each file of texts that the citizen's pages load. */
const pages: Readonly<Record<string, readonly string[]>> = {
  'what happens now': Object.values(citizenLinesDa).map((line) => line(facts)),
  'what happens now in the course': names.flatMap(({ da: what }) => Object.values(courseCitizenDa).map((line) => line({ what, on: day, wasOn: day }))),
  'what takes place in the course': Object.values(happeningDa).map((text) => (typeof text === 'string' ? text : text(day))),
  'who has seen it, line by line': [...looks, ...commandTypes].map((action) => ended(accessText(action, 'done', 'da'))),
  'each consent': consents,
  rights: seedRuleBook.rights.flatMap(({ name, text }) => [name.da, text.da]),
  'those who help': grantKinds.map(({ means }) => means.da),
  'how long it took': waited,
  'what went wrong': [...problems, ...fields],
  'the file to keep': [...said(paperDa as Texts), ...delays, paper.intro],
  notices: Object.keys({ ...citizenNoticesDa, ...courseCitizenNoticesDa }).flatMap((code) =>
    ways.flatMap((way) => Object.values(citizenNoticeText(code, { ...params, ...way }, 'da'))),
  ),
  'how a step goes on without an answer': Object.values(settledDa).map((line) => line(day)),
  letters: [...(({ how, ...others }) => [...said(others as Texts), ...Object.values(how)])(letterDa), ...said(codeLetterTexts.da as Texts)],
  mail: (['citizen', 'representative'] as const).map((reader) => mailText(reader, 'closed', {}, '', 'da')).flatMap(({ subject, text }) => [subject, text]),
  ...Object.fromEntries([...new Set([...reached.keys()].map(partOf))].map((part) => [part, saidIn(part)])),
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

  it('is all that the citizen’s pages load, but for what is known to be for staff', () => {
    for (const [file, keys] of Object.entries(forStaff))
      expect({ file, keys: Object.keys(reached.get(file) ?? {}) }).toEqual({ file, keys: expect.arrayContaining([...keys]) });
    const listed = ['pages/citizen/survey-texts.ts', 'pages/help-from-others/texts.ts', 'pages/citizen/waiting.tsx', 'layout/acting-for.tsx'];
    expect([...reached.keys()]).toEqual(expect.arrayContaining(listed));
  });

  it('leaves no gap in a text', () => {
    for (const text of Object.values(pages).flat()) expect(text).not.toMatch(/undefined|null|NaN|\[object/);
  });
});
