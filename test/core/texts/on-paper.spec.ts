import { describe, expect, it } from '@jest/globals';
import { citizenNoticeText, holdsPlan, letterOf, noticeText, paperOf, type PaperCourse } from '#core';
import { citizenNoticesDa } from '../../../libs/core/src/texts/da/citizen-notices.js';
import { courseCitizenNoticesDa } from '../../../libs/core/src/texts/da/course-notices.js';

const codes = Object.keys({ ...citizenNoticesDa, ...courseCitizenNoticesDa });
const params = { recipientKind: 'gpPractice', dueOn: '2026-12-07', until: '2026-11-30', on: '2026-12-04', choice: 'postpone', waits: 1 };
const leadsToPage = { da: /på din side|din side for|Åbn din (sag|side)/i, en: /on your page|Open your (case|page)/i } as const;

const facts = { name: 'Anna', organisation: 'Demo Kommune', writtenAt: '2026-11-24T09:00:00.000Z', contacts: [] };

describe('what a citizen is told on paper', () => {
  it.each(['da', 'en'] as const)('leads to no page, in %s; on a screen some of it does', (language) => {
    const said = (more: object): string[] => codes.map((code) => citizenNoticeText(code, { ...params, ...more }, language).body);
    expect(said({ onPaper: 1 }).filter((body) => leadsToPage[language].test(body))).toEqual([]);
    expect(said({}).filter((body) => leadsToPage[language].test(body)).length).toBeGreaterThan(10);
  });

  it.each(['da', 'en'] as const)('never says by its title that it can be read where no letter shows it, in %s', (language) => {
    const titles = (more: object): string[] => codes.map((code) => citizenNoticeText(code, { ...params, ...more }, language).title);
    const readNow = (title: string): boolean => /kan nu læse|can now read/.test(title);
    expect([titles({}).filter(readNow).length, titles({ onPaper: 1 }).filter(readNow)]).toEqual([2, []]);
  });

  it('says what it came to and every word that was written with it, line by line, before what the citizen can do', () => {
    const told = { until: '2026-12-22', cameTo: 'Vi afgør din sag: Afslag', said: 'Du kan arbejde.\n\nDerfor.' };
    const { sections } = letterOf({ ...facts, code: 'answerInvited', params: told }, 'da');
    expect(sections.map(({ heading }) => heading)).toEqual([
      ...['Det vil vi sige til dig', 'Det har vi skrevet', 'Det skal du gøre', 'Kan du ikke åbne din sag på nettet?'],
    ]);
    expect(sections[1]?.entries).toEqual([{ lines: ['Vi afgør din sag: Afslag.', 'Du kan arbejde.', 'Derfor.'] }]);
  });
});

describe('a letter about the plan', () => {
  const bakery = {
    ...{ what: 'Praktik. Et bageri.', purpose: 'Du prøver, hvad du kan.', carrier: 'Foreningen', from: '2026-11-02', until: null, closed: null },
    reports: [{ at: '2026-11-20T10:00:00.000Z', by: 'Rikke, Foreningen', text: 'Det går godt.' }],
  };
  const goals: PaperCourse['goals'] = [
    { term: 'short', text: 'Ro på hverdagen.', outcome: null, isWish: true, activities: [bakery] },
    { term: 'long', text: 'Et job på få timer.', outcome: null, isWish: false, activities: [] },
  ];
  const exemptions = [{ from: '2026-12-01', until: '2026-12-31', reason: 'I behandling' }];
  const plan = { goals, exemptions: [], endedOn: null, on: '2026-11-30' };
  const planIn = (told: Partial<Parameters<typeof letterOf>[0]>, language: 'da' | 'en' = 'da') =>
    letterOf({ ...facts, code: 'planChanged', params: {}, plan, ...told }, language).sections.find(({ heading }) => /^(Din plan|Your plan)$/.test(heading));

  it.each(['da', 'en'] as const)(
    'holds the plan word by word as the file to keep does, the long-term goals first, and of which day it is, in %s',
    (language) => {
      const course: PaperCourse = {
        title: 'T',
        startedOn: '2026-11-01',
        endedText: null,
        runsOn: true,
        now: 'Nu.',
        ...plan,
        steps: [],
        happened: [],
        notes: [],
      };
      const kept = paperOf({ name: 'Anna', today: '2026-11-30', requests: [], courses: [course], consents: [], contacts: [] }, language);
      const [day, ...entries] = planIn({}, language)?.entries ?? [];
      expect(entries).toEqual(kept.sections.find(({ heading }) => heading.endsWith('plan'))?.entries);
      expect(day?.lines.join()).toMatch(/30\D+2026\.$/);
      expect(entries.map(({ heading }) => heading?.split(': ')[1])).toEqual([
        'Et job på få timer.',
        expect.stringMatching(/^Ro på hverdagen\. – (dit eget ønske|your own wish)$/),
      ]);
      expect(entries[1]?.lines).toEqual([
        expect.stringMatching(
          /^Praktik\. Et bageri\.\n\w+: Du prøver, hvad du kan\.\nForeningen .*\.\nFr\w+ .*2\D+2026\.\n.*20\D+2026 · Rikke, Foreningen: Det går godt\.$/,
        ),
      ]);
    },
  );

  it('says first for how long nothing is demanded, and why', () => {
    expect(planIn({ plan: { ...plan, exemptions } })?.entries[1]).toEqual({
      lines: ['Vi stiller ingen krav til dig fra tirsdag 1. december 2026 til torsdag 31. december 2026. I behandling.'],
    });
  });

  it('says so where the plan holds no goal', () => {
    expect(planIn({ plan: { ...plan, goals: [] } })?.entries).toEqual([
      { lines: ['Sådan ser planen ud mandag 30. november 2026.', 'Der er ingen mål i planen lige nu.'] },
    ]);
    expect(planIn({ plan: null })).toBeUndefined();
  });

  it('is each that speaks of the plan as such, or begins or opens a course; no other letter holds it', () => {
    const speaks = (code: string): boolean => /planen på din side|[Dd]in plan (gælder|og)|Vi laver en plan/.test(citizenNoticeText(code, params, 'da').body);
    expect(codes.filter(speaks).filter((code) => !holdsPlan(code))).toEqual([]);
    expect(codes.filter(holdsPlan).toSorted()).toEqual(['courseBegun', 'courseChanged', 'courseReopened', 'exemptionEnded', 'planChanged']);
    expect(codes.filter((code) => planIn({ code }) !== undefined)).toEqual(codes.filter(holdsPlan));
  });
});

describe('what somebody at work is told of a step', () => {
  it.each(['papersDue', 'stepNear', 'stepMissed', 'stepDelayed', 'elsewhereLate'])('names it: %s, also where older notices hold no name', (code) => {
    const told = { course: '2026-F000001', dueOn: '2026-12-07', on: '2026-12-04', blocks: 2 };
    for (const language of ['da', 'en'] as const) {
      expect(noticeText(code, { ...told, about: 'Evaluering' }, language).body).toMatch(/[»“]Evaluering[«”]/);
      expect(noticeText(code, told, language).body).not.toMatch(/[–»“]/);
    }
  });
});
