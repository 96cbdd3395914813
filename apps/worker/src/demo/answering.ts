import { findForm, type AnswerType, type Form } from '#core';
import { say, type Scene } from './scene.js';
import type { Act } from './step.js';
import { answerItems, detailItems, type Facts, type Items } from './words/answers.js';
import { sayings, type Saying } from './words/sayings.js';

const formIn = ({ rules, formCode, on }: Scene): Form => {
  const form = findForm(rules, formCode, on);
  if (form === undefined) throw new Error(`There is no form ${formCode}.`);
  return form;
};

const factsIn = ({ citizen, on, consultationOn }: Scene): Facts => ({
  ailment: citizen.ailment,
  on,
  consultationOn: consultationOn ?? on,
  interpreter: citizen.interpreterLanguage !== undefined,
});

const itemsIn = (scene: Scene): Items => answerItems(formIn(scene), factsIn(scene));

/** What the form asks of whoever writes the request; empty for most. */
export const detailsIn = (scene: Scene): Items => detailItems(formIn(scene), factsIn(scene));

/** What the citizen said at the talk before, where the form asks for it. */
export const ownWordsIn = (scene: Scene): { wordsId?: string } => {
  const { ownWords } = formIn(scene);
  if (ownWords === undefined) return {};
  const items = detailItems({ ...formIn(scene), questions: ownWords.items }, factsIn(scene));
  return { wordsId: say(scene, 'ownWords', { items, text: null }) };
};

const sayAnswer = (scene: Scene, items: Items, saying?: Saying): string =>
  say(scene, 'answer', { items, text: saying === undefined ? null : scene.random.pick<string>(sayings[saying]) });

/** By all the form's items. */
export const answerFully: Act = (scene) => ({ type: 'answer', answerType: 'full', contentId: sayAnswer(scene, itemsIn(scene)) });

/** The same unasked: what the doctor proposes to the municipality. */
export const proposal = (scene: Scene): string => sayAnswer(scene, itemsIn(scene));

/** In words, which tell why there is no more to say. */
export const answerShortly =
  (answerType: AnswerType, saying: Saying): Act =>
  (scene) => ({ type: 'answer', answerType, contentId: sayAnswer(scene, {}, saying) });

export const answerWrongForm =
  (rightFormCode: string): Act =>
  (scene) => ({ type: 'answer', answerType: 'wrongForm', rightFormCode, contentId: sayAnswer(scene, {}, 'wrongForm') });

/** The rest follows so many working days later. */
export const answerPartly =
  (restIn: (scene: Scene) => string): Act =>
  (scene) => ({ type: 'answer', answerType: 'partialRestFollows', restOn: restIn(scene), contentId: sayAnswer(scene, {}, 'partial') });

export const correctAnswer: Act = (scene) => ({ type: 'correctAnswer', answerType: 'full', contentId: sayAnswer(scene, itemsIn(scene), 'corrected') });

export const decline =
  (reason: string, saying: Saying): Act =>
  (scene) => ({ type: 'decline', reason, contentId: say(scene, 'answer', scene.random.pick<string>(sayings[saying])) });
