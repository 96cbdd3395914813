import { idsOf } from '../../components/attachments/in-hand.js';
import type { Answer } from '../../components/question-form/answers.js';
import type { Written } from './written.js';

/** One field of an answer: `items.diagnoses`, or one beside the form's questions. */
export type Part = `items.${string}` | 'answerType' | 'text' | 'restOn' | 'rightFormCode' | 'attachments';
export type Side = 'mine' | 'theirs';

/** `favoured`: the side that alone changed it; null when both did and somebody must choose. */
export type Difference = { part: Part; mine: Answer | undefined; theirs: Answer | undefined; favoured: Side | null };

const itemPart = (linkId: string): Part => `items.${linkId}`;

const partsOf = ({ items, attachments, ...beside }: Written): Map<string, Answer> =>
  new Map([
    ...Object.entries(beside),
    ['attachments', idsOf(attachments).join()],
    ...Object.entries(items).map(([linkId, answer]) => [itemPart(linkId), answer] as const),
  ]);

/** Where two versions written on top of the same one differ, field by field. */
export const differencesOf = (base: Written, mine: Written, theirs: Written): Difference[] => {
  const [before, own, other] = [partsOf(base), partsOf(mine), partsOf(theirs)];
  const parts = new Set([...own.keys(), ...other.keys()]);
  return [...parts].flatMap((name): Difference[] => {
    const part = name as Part;
    const [was, here, there] = [before.get(part), own.get(part), other.get(part)];
    if (here === there) return [];
    return [{ part, mine: here, theirs: there, favoured: here === was ? 'theirs' : there === was ? 'mine' : null }];
  });
};

export const isSame = (one: Written, other: Written): boolean => differencesOf(one, one, other).length === 0;

/** Their version, with the fields that are to stay mine. */
export const merged = (mine: Written, theirs: Written, keep: ReadonlySet<Part>): Written => {
  const pick = <K extends Exclude<keyof Written, 'items'>>(part: K): Written[K] => (keep.has(part) ? mine : theirs)[part];
  const linkIds = new Set([...Object.keys(mine.items), ...Object.keys(theirs.items)]);
  const items = [...linkIds].flatMap((linkId) => {
    const answer = (keep.has(itemPart(linkId)) ? mine : theirs).items[linkId];
    return answer === undefined ? [] : [[linkId, answer] as const];
  });
  return {
    answerType: pick('answerType'),
    text: pick('text'),
    restOn: pick('restOn'),
    rightFormCode: pick('rightFormCode'),
    attachments: pick('attachments'),
    items: Object.fromEntries(items),
  };
};
