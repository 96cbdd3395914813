import { type Example, asked, brought, held, replied, resumed, waitsForCitizen } from './example.js';

/**
 * LÆ 225: seven days from the consultation, fourteen from when the citizen had the request and came with it; until that is known
 * the receipt stands in for it. And what is counted from the start of the course.
 */
export const broughtExamples: readonly Example[] = [
  {
    name: 'LÆ 225: fourteen days from the day the citizen came with it',
    form: 'LÆ 225',
    sent: 'Mon 2026-11-23 09:00',
    later: [brought('Fri 2026-11-27 09:00')],
    reckoning: [
      'citizenBroughtIt Fri 2026-11-27 + 14 calendarDays = Fri 2026-12-11',
    ],
    first: 'Mon 2026-12-07',
    due: 'Fri 2026-12-11',
    why: '27 November + 14 = 11 December; the receipt no longer counts.',
  },
  {
    name: 'LÆ 225: what is recorded late counts from the day it was brought',
    form: 'LÆ 225',
    sent: 'Mon 2026-11-23 09:00',
    later: [brought('Mon 2026-11-30 09:00', 'Wed 2026-11-25')],
    reckoning: [
      'citizenBroughtIt Wed 2026-11-25 + 14 calendarDays = Wed 2026-12-09',
    ],
    first: 'Mon 2026-12-07',
    due: 'Wed 2026-12-09',
    why: 'It was recorded on Monday the 30th; Wednesday 25 November + 14 = 9 December.',
  },
  {
    name: 'LÆ 225: seven days from the consultation come before fourteen from the citizen',
    form: 'LÆ 225',
    sent: 'Mon 2026-11-23 09:00',
    later: [brought('Fri 2026-11-27 09:00'), held('Mon 2026-11-30 15:00')],
    reckoning: [
      'citizenBroughtIt Fri 2026-11-27 + 14 calendarDays = Fri 2026-12-11',
      'consultationHeld Mon 2026-11-30 + 7 calendarDays = Mon 2026-12-07',
      'chosen: consultationHeld, Mon 2026-12-07',
    ],
    due: 'Mon 2026-12-07',
    why: '30 November + 7 = 7 December lies before 11 December.',
  },
  {
    name: 'LÆ 225: brought on the day it was sent it moves nothing',
    form: 'LÆ 225',
    sent: 'Mon 2026-11-23 09:00',
    previewed: ['citizenBroughtIt Mon 2026-11-23 + 14 calendarDays = Mon 2026-12-07'],
    later: [brought('Mon 2026-11-23 15:00')],
    reckoning: [
      'received Mon 2026-11-23 + 14 calendarDays = Mon 2026-12-07',
    ],
    due: 'Mon 2026-12-07',
    why: 'Fourteen days from the same Monday: the deadline stays as it was set.',
  },
  {
    name: 'LÆ 225: brought while a question is open it counts what is left of the question',
    form: 'LÆ 225',
    sent: 'Mon 2026-11-23 09:00',
    later: [asked('Tue 2026-11-24 10:00'), brought('Thu 2026-11-26 12:00'), replied('Fri 2026-11-27 10:00')],
    reckoning: [
      'citizenBroughtIt Thu 2026-11-26 + 14 calendarDays = Thu 2026-12-10',
      'pause Tue 2026-11-24 to Fri 2026-11-27: 1 days = Fri 2026-12-11',
    ],
    first: 'Mon 2026-12-07',
    due: 'Fri 2026-12-11',
    why: '26 November + 14 = 10 December, and of the question only the midnight to Friday lies after that Thursday.',
  },
  {
    name: 'LÆ 225: brought at the end of a pause that waited for it',
    form: 'LÆ 225',
    sent: 'Mon 2026-11-23 09:00',
    later: [waitsForCitizen('Tue 2026-11-24 10:00', 'Fri 2026-12-04'), brought('Mon 2026-11-30 09:00'), resumed('Mon 2026-11-30 09:05')],
    reckoning: [
      'citizenBroughtIt Mon 2026-11-30 + 14 calendarDays = Mon 2026-12-14',
    ],
    first: 'Mon 2026-12-07',
    due: 'Mon 2026-12-14',
    why: 'The pause of 24 to 30 November lies before the day it was brought: 30 November + 14 = 14 December.',
  },
  {
    name: 'eight weeks from the start of the course',
    form: 'LÆ 125',
    sent: 'Mon 2026-11-23 09:00',
    caseStart: 'Mon 2026-10-19',
    counts: [['caseStart', 56, 'calendarDays']],
    reckoning: [
      'caseStart Mon 2026-10-19 + 56 calendarDays = Mon 2026-12-14',
    ],
    due: 'Mon 2026-12-14',
    why: '19 October + 12 is the 31st, 30 more are 30 November, and 14 are left: 56 days.',
  },
  {
    name: 'eight weeks from the start of the course come before thirty days from receipt',
    form: 'LÆ 125',
    sent: 'Mon 2026-11-23 09:00',
    caseStart: 'Mon 2026-10-05',
    counts: [['received', 30, 'calendarDays'], ['caseStart', 56, 'calendarDays']],
    reckoning: [
      'received Mon 2026-11-23 + 30 calendarDays = Wed 2026-12-23',
      'caseStart Mon 2026-10-05 + 56 calendarDays = Mon 2026-11-30',
      'chosen: caseStart, Mon 2026-11-30',
    ],
    due: 'Mon 2026-11-30',
    why: '5 October + 26 is the 31st, and 30 more are 30 November, before 23 December.',
  },
  {
    name: 'a pause moves what is counted from the start of the course',
    form: 'LÆ 125',
    sent: 'Mon 2026-11-23 09:00',
    caseStart: 'Mon 2026-10-19',
    counts: [['caseStart', 56, 'calendarDays']],
    later: [waitsForCitizen('Wed 2026-11-25 10:00', 'Mon 2026-11-30'), resumed('Fri 2026-11-27 10:00')],
    reckoning: [
      'caseStart Mon 2026-10-19 + 56 calendarDays = Mon 2026-12-14',
      'pause Wed 2026-11-25 to Fri 2026-11-27: 2 days = Wed 2026-12-16',
    ],
    first: 'Mon 2026-12-14',
    due: 'Wed 2026-12-16',
    why: 'Two midnights: 14 + 2 = 16 December, a Wednesday.',
  },
];
