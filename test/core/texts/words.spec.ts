import { describe, expect, it } from '@jest/globals';
import {
  badgeText,
  capitalised,
  explanationOf,
  explanationText,
  eventText,
  fieldText,
  formatDate,
  formatInstant,
  glossary,
  label,
  type Language,
  ladderText,
  ledgerOf,
  noticeText,
  problemText,
  reasonText,
  statuses,
} from '#core';
import { noticesDa } from '../../../libs/core/src/texts/da/notices.js';
import { problemsDa } from '../../../libs/core/src/texts/da/problems.js';
import { problemsEn } from '../../../libs/core/src/texts/en/problems.js';
import { type Params, readerOf } from '../../../libs/core/src/texts/params.js';
import { asked, inProgress } from '../service-request/kit/requests.js';
import { inStatus } from '../service-request/kit/samples.js';
import { given, on } from '../service-request/kit/story.js';

const known: Readonly<Record<string, string>> = { formCode: 'LÆ 125', number: '2026-000417', dueOn: '2026-12-07', until: '2026-12-01', on: '2026-12-04' };
const languages: readonly Language[] = ['da', 'en'];
/** Of every refusal and problem. */
const problemsIn = { da: problemsDa, en: problemsEn };
/** Params that a refusal comes with; which of them a text reads is its own affair. */
const refusedWith: Params = {
  ...known,
  ...{ command: 'answer', status: 'sent', recipientKind: 'gpPractice', recipientKinds: 'gpPractice,psychologist', instead: 'LÆ 105', source: 'lov § 1' },
  ...{ months: 12, earliestOn: '2026-12-05', anchor: 'followUpTalkOn', answerType: 'full', reason: 'tooBusy', heldUntil: '2026-12-06', channel: 'call' },
  ...{ field: 'purpose', max: '1 MB', seconds: 3, name: 'Lægehuset', closedOn: '2026-11-01', successor: 'Lægerne', sentOn: '2026-11-02', unit: 'Team Nord' },
  ...{
    answeredOn: '2026-11-03',
    priority: 'fastTrack',
    questions: 'Diagnoser',
    paper: 'journals',
    papers: 'lae265',
    mayAsk: 'LÆ 155',
    kind: 'flexJob',
    regime: 'from2026-07',
    amount: 14,
    latestOn: '2026-12-24',
    years: 18,
    ...{ used: 40, count: 40, per: 'year', from: '2026-01-01', roomOn: '2027-01-01' },
    ...{ code: 'dance', list: 'stepKinds', part: 'step', no: 3, requests: 2, missing: 'steps,promises', da: 'Rådgivning', en: 'Advice' },
  },
};
/** A text into which something undefined or an unknown parameter slipped. */
const broken = /undefined|\bnull\b|NaN|\[object|–/;

describe('the words', () => {
  it('stand in both languages for every term', () => {
    for (const [term, { da, en }] of Object.entries(glossary)) expect({ term, said: da.length > 0 && en.length > 0 }).toEqual({ term, said: true });
  });
  it('begin a line with a capital letter, a Danish one too', () => {
    expect(label('sent', 'da')).toBe('Afsendt');
    expect(label('ældre', 'da')).toBe('Ældre');
  });
  it('of open data are its own', () => expect(label('LÆ 125', 'en')).toBe('LÆ 125'));
});

describe('a refusal', () => {
  it.each(languages)('says what is wrong and what to do instead, each in words of its own, in %s', (language) => {
    const read = readerOf(refusedWith, language);
    for (const [code, { what, doInstead }] of Object.entries(problemsIn[language])) {
      const parts = [what(read), doInstead(read)];
      for (const part of parts) expect({ code, part }).toEqual({ code, part: expect.stringMatching(/^[A-ZÆØÅ0-9].{8,}[.?]$/) });
      expect({ code, parts: parts.join(' ') }).toEqual({ code, parts: expect.not.stringMatching(broken) });
      expect({ code, same: parts[0] === parts[1] }).toEqual({ code, same: false });
    }
  });
  it.each(languages)('names no field as the program spells it, for people have never seen its names, in %s', (language) => {
    const read = readerOf(refusedWith, language);
    const named = Object.entries(problemsIn[language]).filter(([, { doInstead }]) => /\b(i feltet|in the field) [a-z]|[a-z][A-Z]/.test(doInstead(read)));
    expect(named.map(([code]) => code)).toEqual([]);
  });
  it('tells one thing to do for each code: nothing is copied from the other language, and hardly anything from another refusal', () => {
    const read = { da: readerOf(refusedWith, 'da'), en: readerOf(refusedWith, 'en') };
    const said = Object.keys(problemsDa).map((code) => code as keyof typeof problemsDa);
    for (const code of said) expect({ code, same: problemsDa[code].doInstead(read.da) === problemsEn[code].doInstead(read.en) }).toEqual({ code, same: false });
    expect(new Set(said.map((code) => problemsDa[code].what(read.da))).size).toBe(said.length);
  });
});

describe('dates', () => {
  it('are written as Danes write them', () => {
    expect(formatDate('2026-11-23', 'da')).toBe('man. 23.11.2026');
    expect(formatDate('2026-12-02', 'da', 'long')).toBe('onsdag 2. december 2026');
    expect(formatInstant('2026-11-23T08:05:00.000Z', 'da')).toBe('man. 23.11.2026 kl. 09.05');
  });
  it('follow Copenhagen through the change of the hour', () => {
    expect(formatInstant('2026-10-25T00:30:00.000Z', 'da')).toMatch(/kl\. 02\.30$/);
    expect(formatInstant('2026-10-25T01:30:00.000Z', 'da')).toMatch(/kl\. 02\.30$/);
    expect(formatInstant('2026-12-31T23:30:00.000Z', 'da')).toBe('fre. 01.01.2027 kl. 00.30');
  });
});

describe('a badge', () => {
  it.each([
    ['pending', { workingDaysLeft: 5 }, '5 arbejdsdage tilbage'],
    ['imminent', { workingDaysLeft: 1 }, 'Snart: 1 arbejdsdag tilbage'],
    ['breaching', { overdueBy: 3 }, 'Overskredet med 3 arbejdsdage'],
    ['paused', { workingDaysLeft: 6 }, 'På pause · 6 arbejdsdage tilbage'],
    ['answeredLate', { overdueBy: 2 }, 'Besvaret 2 arbejdsdage for sent'],
  ] as const)('%s reads %s', (badge, days, text) => expect(badgeText(badge, days, 'da')).toBe(text));
});

describe('the explanation of a deadline', () => {
  it('says from what it counts, what paused it, where it rolled, and by which versions of the rules', () => {
    const story = given(...inProgress(), asked('2026-11-25 10:00'), on('2026-11-30 10:00', 'caseworker', { type: 'answerQuestion', contentId: 'reply' }));
    expect(explanationOf(story.events).map((line) => explanationText(line, 'da'))).toEqual([
      '14 kalenderdage regnet fra man. 23.11.2026, da samarbejdsparten modtog anmodningen: man. 07.12.2026.',
      'Fristen var på pause fra ons. 25.11.2026 til man. 30.11.2026, fordi et spørgsmål var åbent. Den rykkes 5 dage til lør. 12.12.2026.',
      'lør. 12.12.2026 er en lørdag. Fristen bliver næste arbejdsdag: man. 14.12.2026.',
      'Regnet efter politikken LÆ 125 praktiserende læge, version 1, og kalenderen, version 1 (regelbog 1).',
    ]);
  });
  it('gives a closing day its own name', () => {
    const line = { code: 'roll', params: { from: '2026-12-24', to: '2026-12-28', because: 'Juleaftensdag' } } as const;
    expect(explanationText(line, 'en')).toBe('Thu 24.12.2026 is Juleaftensdag. The deadline becomes the next working day: Mon 28.12.2026.');
  });
});

describe.each(languages)('no text is broken in %s', (language) => {
  it('of a timeline', () => {
    const events = statuses.flatMap((status) => given(...inStatus[status]).events);
    for (const event of events) expect(eventText(event, language)).not.toMatch(broken);
  });
  it('of why a period is as it is: a sentence or a status, never a code', () => {
    const reasons = new Set(
      statuses.flatMap((status) => ledgerOf(given(...inStatus[status]).events, '2027-01-01T00:00:00Z').map(({ reason }) => reason ?? '')),
    );
    for (const reason of [...reasons, 'review', 'booking', 'delivery']) {
      const text = reasonText(reason, language);
      const isCode = text === capitalised(reason) && !Object.hasOwn(glossary, reason);
      expect({ reason, isCode }).toEqual({ reason, isCode: false });
    }
  });
  it('of a notice, with much or little known', () => {
    for (const code of Object.keys(noticesDa)) {
      for (const params of [{}, known]) {
        const { title, body } = noticeText(code, params, language);
        expect(`${title} ${body}`).not.toMatch(broken);
      }
    }
  });
  it('of a problem, and an unknown code is our own error', () => {
    for (const code of Object.keys(problemsDa)) expect(problemText({ code, params: {} }, language).title.length).toBeGreaterThan(3);
    expect(problemText({ code: 'neverHeardOf' }, language)).toEqual(problemText({ code: 'InternalError' }, language));
  });
  it('of a field: it names the field', () => expect(fieldText('tooLong', { field: 'purpose', max: 400 }, language)).toMatch(/purpose.*400/));
  it('of the ladder: before the deadline a reminder, after it an overdue one', () => {
    const effect = { action: 'remind', to: 'recipient' } as const;
    expect(ladderText(effect, language, 'beforeDue')).not.toBe(ladderText(effect, language, 'afterDue'));
  });
});
