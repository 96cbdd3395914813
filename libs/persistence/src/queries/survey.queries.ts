import type { LocalDate } from '#core';
import type pg from 'pg';

export type SurveyQuestion = { organisationId: string; from: LocalDate; to: LocalDate; fewest: number };

type Answers = { yes: number; partly: number; no: number };

/** What citizens answered about activities in one kind of course in one half-year. Null: all answered alike, which would tell what each said. */
export type SurveyFigure = { kind: string; half: LocalDate; citizens: number; meaningful: Answers | null; understood: Answers | null };

type Row = { kind: string; half: LocalDate; citizens: number } & Record<`${'meaningful' | 'understood'}${'Yes' | 'Partly' | 'No'}`, number>;

const answers = (['meaningful', 'understood'] as const).flatMap((question) =>
  (['Yes', 'Partly', 'No'] as const).map((word) => `count(*) FILTER (WHERE e.body ->> '${question}' = '${word.toLowerCase()}')::int AS "${question}${word}"`),
);

const unlessAlike = (answers: Answers): Answers | null => (Object.values(answers).filter((count) => count > 0).length > 1 ? answers : null);

/**
 * Read by the program itself, for no organisation may read the answers: what leaves are counts of whole half-years that are
 * over, of at least so many citizens, which never change again. Of counts that grow from day to day each new answer could be told.
 */
export const surveyFigures = async (engine: pg.Pool, { organisationId, from, to, fewest }: SurveyQuestion): Promise<SurveyFigure[]> => {
  const { rows } = await engine.query<Row>(
    `SELECT e.body ->> 'kind' AS kind, e.body ->> 'half' AS half, count(DISTINCT c.citizen_id)::int AS citizens, ${answers.join(', ')}
     FROM course c JOIN event e ON e.instance_id = c.id AND e.type = 'surveyAnswered', LATERAL (SELECT (e.body ->> 'half')::date AS begins) h
     WHERE c.organisation_id = $1 AND h.begins <= $3 AND h.begins + interval '6 months' > $2::date AND h.begins + interval '6 months' <= business_today()
     GROUP BY 1, 2 HAVING count(DISTINCT c.citizen_id) >= $4 ORDER BY 2 DESC, 1`,
    [organisationId, from, to, fewest],
  );
  return rows.map(({ kind, half, citizens, ...row }) => ({
    ...{ kind, half, citizens },
    meaningful: unlessAlike({ yes: row.meaningfulYes, partly: row.meaningfulPartly, no: row.meaningfulNo }),
    understood: unlessAlike({ yes: row.understoodYes, partly: row.understoodPartly, no: row.understoodNo }),
  }));
};
