import { describe, expect, it } from '@jest/globals';
import { allowedFor, citizenText, holderOf, statisticsOf, type AnswerType, type CommandType, type Statistics } from '#core';
import { people } from './kit/people.js';
import { answered, drafted, inProgress, sent } from './kit/requests.js';
import { commands } from './kit/samples.js';
import { type Act, given, on } from './kit/story.js';

const day = '2026-12-01';
const by = (who: Parameters<typeof on>[1], command: Parameters<typeof on>[2]): Act => on(day, who, command);
const consent = { legalBasis: 'consent', consent: { form: 'oral', on: '2026-11-20', contentId: 'consent' } } as const;

/** Who has it next, what the requester may do, how the citizen's sentence begins, what of it is counted beside the one deadline. */
type Place = { acts: readonly Act[]; next: CommandType | null; reads: RegExp; counts?: Partial<Statistics>; unsent?: true };

const reading = /^Vi har fået svar fra din læge og læser det nu\./;
const stopped = /^Vi spørger ikke længere din læge om noget\./;
const done = /^Vi er færdige med at spørge din læge\./;
const released = /^Vi har læst svaret fra din læge\. Du kan også læse det\./;
const answer = (answerType: AnswerType, special: object = {}): readonly Act[] => [
  ...inProgress(),
  on('2026-11-27', 'doctor', { type: 'answer', answerType, contentId: 'answer', ...special }),
];
const gone = (place: Omit<Place, 'next' | 'reads'>): Place => ({ ...place, next: null, reads: stopped });

const answers: Record<AnswerType, Place> = {
  full: { acts: answer('full'), next: 'acceptAnswer', reads: reading, counts: { answers: 1 } },
  partialFinal: { acts: answer('partialFinal'), next: 'acceptAnswer', reads: reading, counts: { answers: 1 } },
  partialRestFollows: {
    acts: answer('partialRestFollows', { restOn: '2026-12-10' }),
    next: 'acceptAnswer',
    reads: /^Vi har fået en del af svaret fra din læge\./,
    counts: { answers: 1, deadlines: 2 },
  },
  noKnowledge: { acts: answer('noKnowledge'), next: 'redirect', reads: reading, counts: { answers: 1 } },
  notMyPatient: { acts: answer('notMyPatient'), next: 'redirect', reads: reading, counts: { answers: 1 } },
  tooEarly: { acts: answer('tooEarly'), next: 'acceptAnswer', reads: reading, counts: { answers: 1 } },
  wrongForm: { acts: answer('wrongForm', { rightFormCode: 'LÆ 135' }), next: 'redirect', reads: reading, counts: { answers: 1 } },
  citizenDidNotAttend: { acts: answer('citizenDidNotAttend'), next: 'acceptAnswer', reads: reading, counts: { answers: 1 } },
};

const endings: Record<string, Place> = {
  'an answer that was accepted': {
    acts: [...inProgress(), answered('2026-11-27'), by('caseworker', commands.acceptAnswer)],
    next: 'reopen',
    reads: released,
    counts: { answers: 1 },
  },
  'declined for a reason of the form': { acts: [...inProgress(), by('doctor', commands.decline)], next: 'redirect', reads: /^Din læge kan ikke svare\./ },
  'declined and closed': { acts: [...inProgress(), by('doctor', commands.decline), by('caseworker', commands.close)], next: 'reopen', reads: done },
  'forwarded by the recipient': { acts: [...inProgress(), by('doctor', commands.forward)], next: 'reopen', reads: done },
  'asked of another': { acts: [...inProgress(), by('caseworker', commands.redirect)], next: 'reopen', reads: done },
  'cancelled before it was begun': gone({ acts: [...sent(), by('caseworker', commands.cancel)] }),
  'cancelled after it was begun': gone({ acts: [...inProgress(), by('caseworker', commands.cancel)] }),
  'merged with another': gone({ acts: [...inProgress(), by('caseworker', commands.merge)] }),
  'consent withdrawn': gone({ acts: [...inProgress(consent), by('citizen', commands.withdrawConsent)] }),
  'the citizen has died': gone({ acts: [...inProgress(), by('clock', commands.citizenDeceased)] }),
  'the citizen has moved': gone({ acts: [...inProgress(), by('clock', commands.citizenMoved), by('caseworker', commands.cancel)] }),
  'the citizen has another doctor': {
    ...gone({ acts: [...inProgress(), by('clock', commands.gpChanged), by('caseworker', commands.cancel)] }),
    reads: /^Vi spørger ikke længere din hidtidige læge om noget\./,
  },
  'the one it was made for is not needed': gone({ acts: [...inProgress(), by('clock', commands.parentEnded)] }),
  'recalled as sent by mistake': gone({ acts: [...inProgress(), by('caseworker', commands.recall)] }),
  'a draft that was discarded': { acts: [drafted(), by('caseworker', commands.discard)], next: null, reads: stopped, unsent: true },
};

const none: Statistics = { deadlines: 0, breaches: 0, questions: 0, returns: 0, answers: 0, late: 0 };

describe('every way to answer and to end', () => {
  it.each(Object.entries({ ...answers, ...endings }))('%s has a next step, a sentence for the citizen, and is counted once', (_name, place) => {
    const { state, events } = given(...place.acts);
    const allowed = allowedFor(state, people.caseworker);
    if (place.next === null) expect([holderOf(state), allowed.filter((type) => type !== 'redact')]).toEqual([null, []]);
    else expect(allowed).toContain(place.next);
    expect(citizenText(state, 'da', day)).toMatch(place.reads);
    expect(statisticsOf(events)).toEqual({ ...none, deadlines: place.unsent ? 0 : 1, ...place.counts });
    const over = events.filter(({ type }) => ['cancelled', 'recalled', 'discarded', 'closed', 'answerAccepted', 'forwarded', 'redirected'].includes(type));
    expect(over.length).toBeLessThanOrEqual(1);
  });

  it('an annulment names what it came of, where that was not the requester’s own wish', () => {
    const because = Object.entries(endings).flatMap(([name, { acts }]) => {
      const last = given(...acts).events.find(({ type }) => type === 'cancelled');
      return last?.type === 'cancelled' ? [[name, last.because]] : [];
    });
    expect(Object.fromEntries(because)).toEqual({
      'cancelled before it was begun': undefined,
      'cancelled after it was begun': undefined,
      'merged with another': 'merged',
      'consent withdrawn': 'consentWithdrawn',
      'the citizen has died': 'citizenDeceased',
      'the citizen has moved': 'citizenMoved',
      'the citizen has another doctor': 'gpChanged',
      'the one it was made for is not needed': 'parentEnded',
    });
  });
});
