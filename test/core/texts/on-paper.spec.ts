import { describe, expect, it } from '@jest/globals';
import { citizenNoticeText, letterOf } from '#core';
import { citizenNoticesDa } from '../../../libs/core/src/texts/da/citizen-notices.js';
import { courseCitizenNoticesDa } from '../../../libs/core/src/texts/da/course-notices.js';

const codes = Object.keys({ ...citizenNoticesDa, ...courseCitizenNoticesDa });
const params = { recipientKind: 'gpPractice', dueOn: '2026-12-07', until: '2026-11-30', on: '2026-12-04', choice: 'postpone', waits: 1 };
const leadsToPage = { da: /på din side|din side for|Åbn din (sag|side)/i, en: /on your page|Open your (case|page)/i } as const;

describe('what a citizen is told on paper', () => {
  it.each(['da', 'en'] as const)('leads to no page, in %s; on a screen some of it does', (language) => {
    const said = (more: object): string[] => codes.map((code) => citizenNoticeText(code, { ...params, ...more }, language).body);
    expect(said({ onPaper: 1 }).filter((body) => leadsToPage[language].test(body))).toEqual([]);
    expect(said({}).filter((body) => leadsToPage[language].test(body)).length).toBeGreaterThan(10);
  });

  it('says what it came to and every word that was written with it, line by line, before what the citizen can do', () => {
    const facts = { name: 'Anna', organisation: 'Demo Kommune', writtenAt: '2026-11-24T09:00:00.000Z', contacts: [] };
    const told = { until: '2026-12-22', cameTo: 'Vi afgør din sag: Afslag', said: 'Du kan arbejde.\n\nDerfor.' };
    const { sections } = letterOf({ ...facts, code: 'answerInvited', params: told }, 'da');
    expect(sections.map(({ heading }) => heading)).toEqual([
      ...['Det vil vi sige til dig', 'Det har vi skrevet', 'Det skal du gøre', 'Kan du ikke åbne din sag på nettet?'],
    ]);
    expect(sections[1]?.entries).toEqual([{ lines: ['Vi afgør din sag: Afslag.', 'Du kan arbejde.', 'Derfor.'] }]);
  });
});
