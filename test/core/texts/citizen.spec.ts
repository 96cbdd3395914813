import { describe, expect, it } from '@jest/globals';
import { citizenNoticeText, citizenText, type ServiceRequest, statuses } from '#core';
import { citizenNoticesDa } from '../../../libs/core/src/texts/da/citizen-notices.js';
import { asked, drafted, inProgress, send, sent, withConsent } from '../service-request/kit/requests.js';
import { commands, stateIn } from '../service-request/kit/samples.js';
import { type Act, given, on, wait } from '../service-request/kit/story.js';
import { lix, longestSentence } from './plain-language.js';

const consultation = inProgress({ formCode: 'LÆ 135' });
const booked = on('2026-11-25', 'citizen', { type: 'bookConsultation', on: '2026-12-04' });

const agreedOn = on('2026-11-26', 'doctor', { type: 'answer', answerType: 'partialRestFollows', restOn: '2026-12-10', contentId: 'answer' });

/** Every way a request can look to its citizen. */
const situations: Readonly<Record<string, readonly Act[]>> = {
  'consent is asked for': [drafted({ legalBasis: 'consent' }), on('2026-11-23', 'caseworker', commands.requestConsent)],
  'consent is overdue': [drafted({ legalBasis: 'consent' }), on('2026-11-23', 'caseworker', commands.requestConsent), wait('2026-12-10')],
  'the doctor is waited for': sent(),
  'the answer is late': [...sent(), wait('2026-12-09')],
  'a delay is announced': [
    ...inProgress(),
    wait('2026-12-08'),
    on('2026-12-09', 'doctor', { type: 'announceDelay', until: '2026-12-18', contentId: 'reason' }),
  ],
  'the letter did not arrive': [drafted(), send, wait('2026-11-25 00:00')],
  'a time is to be booked': consultation,
  'a time is booked': [...consultation, booked],
  'a time was missed': [...consultation, booked, on('2026-12-04', 'doctor', { type: 'consultationMissed', on: '2026-12-04' })],
  'no time is to be had': [...consultation, on('2026-11-25', 'citizen', { type: 'reportNoAppointment' })],
  'the recipient summons': sent({ formCode: 'LÆ 265' }),
  'a question is open': [...inProgress(), asked()],
  'the citizen is waited for': [...inProgress(), on('2026-11-25', 'doctor', { type: 'pause', reason: 'citizen', until: '2026-12-01' })],
  'the citizen is in hospital': [...inProgress(), on('2026-11-25', 'doctor', { type: 'pause', reason: 'hospital', until: '2026-12-01' })],
  'the doctor is another now': [...sent(), on('2026-12-01', 'clock', commands.gpChanged)],
  'the former doctor is still waited for': [...sent(), on('2026-12-01', 'clock', commands.gpChanged), on('2026-12-01', 'caseworker', commands.keepRecipient)],
  'a call with the doctor is asked for': sent({ formCode: 'SAMTALE' }),
  'a meeting with the doctor is asked for': sent({ formCode: 'MØDE' }),
  'a call is agreed on': [...inProgress({ formCode: 'SAMTALE' }), agreedOn],
  'a meeting is agreed on': [...inProgress({ formCode: 'MØDE' }), agreedOn],
  'the own doctor got a copy': [...sent(), on('2026-11-23 10:00', 'clock', commands.sendCopy)],
  'the citizen lives elsewhere now': [...sent(), on('2026-12-01', 'clock', commands.citizenMoved)],
  'consent was withdrawn': [...inProgress(withConsent), on('2026-11-25', 'citizen', { type: 'withdrawConsent' })],
};

const texts = (state: ServiceRequest): string[] => ['2026-11-30', '2026-12-09', '2027-02-01'].map((today) => citizenText(state, 'da', today));

describe('what a citizen reads about a request', () => {
  it('says by whom something must be done, and by when', () => {
    expect(citizenText(given(...sent()).state, 'da', '2026-11-30')).toBe(
      'Lige nu venter vi på din læge. Vi venter svar senest mandag 7. december 2026. Du skal ikke gøre noget.',
    );
    expect(citizenText(given(...consultation).state, 'da', '2026-11-30')).toMatch(
      /^Det er dig, der skal gøre noget: Bestil tid hos din læge senest mandag 30\. november 2026\./,
    );
    expect(citizenText(given(...sent()).state, 'en', '2026-11-30')).toMatch(/your doctor/);
  });

  it.each(Object.keys(situations))('is plain when %s', (name) => {
    for (const text of texts(given(...(situations[name] ?? [])).state)) {
      expect({ text, lix: Math.round(lix(text)) <= 35, longest: longestSentence(text) <= 25 }).toEqual({ text, lix: true, longest: true });
    }
  });

  it('is plain in every status', () => {
    for (const text of statuses.flatMap((status) => texts(stateIn(status))))
      expect({ text, plain: lix(text) <= 35 && longestSentence(text) <= 25 }).toEqual({ text, plain: true });
  });

  it('tells situations apart', () => {
    const told = Object.values(situations).map((acts) => citizenText(given(...acts).state, 'da', String(acts.at(-1)?.now).slice(0, 10)));
    expect(new Set(told).size).toBe(told.length);
  });
});

describe('what a citizen is told', () => {
  const params = { recipientKind: 'gpPractice', dueOn: '2026-12-07', until: '2026-11-30', on: '2026-12-04' };

  it.each(Object.keys(citizenNoticesDa))('is plain: %s', (code) => {
    const { title, body } = citizenNoticeText(code, params, 'da');
    expect({ title, body, plain: lix(body) <= 35 && longestSentence(body) <= 25 }).toEqual({ title, body, plain: true });
  });

  it('names neither form nor number, whatever the code', () => {
    for (const code of [...Object.keys(citizenNoticesDa), 'extensionRequested']) {
      const { title, body } = citizenNoticeText(code, { ...params, formCode: 'LÆ 125', number: '2026-000417' }, 'da');
      expect(`${title} ${body}`).not.toMatch(/LÆ|000417/);
    }
  });
});
