import type { AnswerType, OutsideChannel, Priority } from '#core';
import { keysOf } from '../web/keys-of.js';

/** The core's unions as lists, for the validators. */
export const answerTypes = keysOf<AnswerType>({
  full: true,
  partialRestFollows: true,
  partialFinal: true,
  noKnowledge: true,
  notMyPatient: true,
  tooEarly: true,
  wrongForm: true,
  citizenDidNotAttend: true,
});

export const channels = keysOf<OutsideChannel>({ paper: true, otherSystem: true, telephone: true, email: true, meeting: true });

export const urgencies = keysOf<Priority>({ fastTrack: true, lifeThreatening: true });
export const priorities = ['normal', ...urgencies] as const;
