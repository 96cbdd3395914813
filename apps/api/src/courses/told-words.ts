import { noticeWords, type Actor, type Language, type RuleBook } from '#core';
import { contentsNamed, type Sealer } from '#persistence';
import type { EntityManager } from 'typeorm';
import { asText, type Words } from '../service-requests/contents.js';
import { namesIn, outcomesOf, stepKindsFor } from './course-names.js';

type Params = Readonly<Record<string, string | number>>;

/** What a step or course that somebody is told of is about: the citizen, and a letter, in plain words. */
export const inNames = (
  params: Params,
  rules: Pick<RuleBook, 'stepKinds' | 'courseKinds'>,
  language: Language,
  actor: Pick<Actor, 'kind'> = { kind: 'citizen' },
): Params => {
  const kinds = stepKindsFor(actor, rules);
  const named = (code: Params[string] | undefined): string | undefined => kinds.find((kind) => kind.code === code)?.name[language];
  const { outcomeOf, outcome } = params;
  const [about, cameOf] = [named(params['step']), named(outcomeOf)];
  const came = cameOf && namesIn(outcomesOf(rules, String(outcomeOf)), language)(String(outcome));
  const course = rules.courseKinds.find(({ code }) => code === params['courseKind'])?.name[language];
  return { ...params, ...(about && { about }), ...(course && { courseName: course }), ...(came && { cameTo: `${cameOf}: ${came}` }) };
};

const named = Object.entries(noticeWords);

/** Words that notices hold only the ids of, as far as the reader may read them: the same params with the words beside. */
export const wordsBeside = async (manager: EntityManager, sealer: Sealer, all: readonly Params[]): Promise<(params: Params) => Params> => {
  const ids = all.flatMap((params) => named.flatMap(([id]) => (params[id] === undefined ? [] : [String(params[id])])));
  const rows = (await contentsNamed(manager, ids)).flatMap(({ id, citizenId, sealed }) => (sealed === null ? [] : [{ contentId: id, citizenId, sealed }]));
  const opened = await sealer.openAll(rows);
  const texts = new Map(
    rows.map(({ contentId }, place) => {
      const text = opened[place] ?? null;
      return [contentId, text === null ? null : asText(JSON.parse(text) as Words)];
    }),
  );
  return (params) => ({
    ...params,
    ...Object.fromEntries(
      named.flatMap(([id, name]) => {
        const text = texts.get(String(params[id]));
        return text ? [[name, text]] : [];
      }),
    ),
  });
};
