import { randomUUID } from 'node:crypto';
import { draftBody, knowingly } from '../../api/kit.js';
import type { Chance } from './chance.js';
import type { Client } from './client.js';

export type Cast = { caseworker: Client; doctor: Client };

/** Who does what, in order. All but the first end where somebody stays silent and the clock goes on. */
const stories: readonly (readonly (readonly [keyof Cast, string])[])[] = [
  [
    ['caseworker', 'send'],
    ['doctor', 'ask'],
    ['caseworker', 'answer-question'],
    ['doctor', 'answer'],
    ['caseworker', 'accept-answer'],
  ],
  [
    ['caseworker', 'send'],
    ['doctor', 'accept'],
    ['doctor', 'answer'],
    ['caseworker', 'return-answer'],
    ['doctor', 'answer'],
    ['caseworker', 'accept-answer'],
  ],
  [['caseworker', 'send']],
  [
    ['caseworker', 'send'],
    ['doctor', 'ask'],
  ],
  [
    ['caseworker', 'send'],
    ['doctor', 'answer'],
  ],
  [
    ['caseworker', 'send'],
    ['doctor', 'answer'],
    ['caseworker', 'return-answer'],
  ],
];

/** Words that occur once in the whole world, so that each can be found again. */
const said = (what: string): { text: string } => ({ text: `${what} ${randomUUID()}` });

const bodies: Readonly<Record<string, () => Record<string, unknown>>> = {
  send: () => ({ ...knowingly }),
  ask: () => said('Hvilken periode?'),
  'answer-question': () => said('Det seneste år.'),
  answer: () => ({ answerType: 'full', ...said('Borgeren er i bedring.') }),
  'return-answer': () => said('Prognosen mangler.'),
};

/** One request from its draft to its end, or to where it is left. */
export const play = async (cast: Cast, chance: Chance): Promise<void> => {
  const formCode = chance.oneOf(['LÆ 125', 'LÆ 135']);
  const id = await cast.caseworker.create({ ...draftBody, formCode, purpose: said('Vi vil hjælpe.').text, questions: [said('Hvad?').text] });
  for (const [who, command] of chance.oneOf(stories)) await cast[who].give(id, command, bodies[command]?.());
};
