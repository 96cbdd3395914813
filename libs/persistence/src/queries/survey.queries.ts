import { surveyAnswers, type LocalDate, type SurveyAnswer } from '#core';
import type pg from 'pg';

export type SurveyQuestion = { organisationId: string; from: LocalDate; to: LocalDate; fewest: number };

/** So many answers, of so many citizens; so many citizens gave another answer. Who answered about several activities may be among both. */
export type SurveyPart = { answers: number; citizens: number; others: number };

export type SurveyParts = Record<SurveyAnswer, SurveyPart>;

/** What citizens answered about activities in one kind of course in one half-year. Null: all answered alike, which would tell what each said. */
export type SurveyFigure = { kind: string; half: LocalDate; citizens: number; meaningful: SurveyParts | null; understood: SurveyParts | null };

type Row = Omit<SurveyFigure, 'meaningful' | 'understood'> & { meaningful: SurveyParts; understood: SurveyParts };

const part = (question: string, answer: SurveyAnswer): string => {
  const says = `e.body ->> '${question}' = '${answer}'`;
  return `'${answer}', json_build_object('answers', count(*) FILTER (WHERE ${says}),
    'citizens', count(DISTINCT c.citizen_id) FILTER (WHERE ${says}), 'others', count(DISTINCT c.citizen_id) FILTER (WHERE NOT ${says}))`;
};

const parts = (['meaningful', 'understood'] as const).map(
  (question) => `json_build_object(${surveyAnswers.map((answer) => part(question, answer)).join(', ')}) AS ${question}`,
);

const unlessAlike = (all: SurveyParts): SurveyParts | null => (Object.values(all).filter(({ answers }) => answers > 0).length > 1 ? all : null);

/**
 * Read by the program itself, for no organisation may read the answers: what leaves are counts of whole half-years that are
 * over, of at least so many citizens, which never change again. Of counts that grow from day to day each new answer could be told.
 */
export const surveyFigures = async (engine: pg.Pool, { organisationId, from, to, fewest }: SurveyQuestion): Promise<SurveyFigure[]> => {
  const { rows } = await engine.query<Row>(
    `SELECT e.body ->> 'kind' AS kind, e.body ->> 'half' AS half, count(DISTINCT c.citizen_id)::int AS citizens, ${parts.join(', ')}
     FROM course c JOIN event e ON e.instance_id = c.id AND e.type = 'surveyAnswered', LATERAL (SELECT (e.body ->> 'half')::date AS begins) h
     WHERE c.organisation_id = $1 AND h.begins <= $3 AND h.begins + interval '6 months' > $2::date AND h.begins + interval '6 months' <= business_today()
     GROUP BY 1, 2 HAVING count(DISTINCT c.citizen_id) >= $4 ORDER BY 2 DESC, 1`,
    [organisationId, from, to, fewest],
  );
  return rows.map(({ meaningful, understood, ...row }) => ({ ...row, meaningful: unlessAlike(meaningful), understood: unlessAlike(understood) }));
};
