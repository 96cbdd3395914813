import { describe, expect, it } from '@jest/globals';
import { citizenWaitingText, waitedForText, type CourseWaiting } from '#core';
import { lix, longestSentence } from './plain-language.js';

const party = (name: string, days: number) => ({ party: name, days, goesOn: false });
const overlapping: CourseWaiting = { days: 17, parties: [party('treatmentSystem', 14), party('gpPractice', 7), party('citizen', 6), party('requester', 2)] };

const all = [
  'requester',
  'otherAuthority',
  'treatmentSystem',
  'transport',
  'gpPractice',
  'clinicalFunction',
  'hospitalDepartment',
  'specialistPractice',
  'psychologist',
];

describe('what is said of waiting', () => {
  it('tells the citizen the whole, of whom, and that days on which several were waited for count once', () => {
    expect(citizenWaitingText(overlapping, 'da')).toBe(
      'Du har ventet i alt 17 dage. Heraf 14 dage på behandling, 7 dage på din læge og 2 dage på os i kommunen. Nogle dage ventede du på flere på én gang. De dage er kun talt med én gang i alt.',
    );
    expect(citizenWaitingText({ days: 1, parties: [party('gpPractice', 1)] }, 'en')).toBe('You have waited 1 day in all. Of these 1 day for your doctor.');
    expect(citizenWaitingText({ days: 0, parties: [party('citizen', 3)] }, 'da')).toBe('Du har ikke ventet på nogen endnu.');
  });

  it.each(all)('is plain to the citizen who waits for %s', (name) => {
    const text = citizenWaitingText({ days: 20, parties: [party(name, 20), party('requester', 2)] }, 'da');
    expect({ text, lix: Math.round(lix(text)) <= 35, longest: longestSentence(text) <= 25 }).toEqual({ text, lix: true, longest: true });
  });

  it('names each party at work in both languages', () => {
    expect(['requester', 'gpPractice', 'treatmentSystem'].map((name) => waitedForText(name, 'da'))).toEqual([
      'Kommunen selv',
      'Praktiserende læge',
      'Behandlingssystemet',
    ]);
    expect(waitedForText('citizen', 'en')).toBe('The citizen');
  });
});
