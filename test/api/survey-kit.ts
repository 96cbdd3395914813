import type { SurveyAnswer } from '#core';
import pg from 'pg';
import { v7 } from 'uuid';
import { organisations } from '../kit/rules.js';
import { insertCitizen } from './follow-up-kit.js';

/** What each citizen answered, one line an activity. */
export type Answered = readonly (readonly [meaningful: SurveyAnswer, understood: SurveyAnswer][])[];

/** Puts answers into the events as the engine would have left them: each of the lists is a citizen of its own. */
export const insertAnswers = async (
  databaseUrl: string,
  kind: string,
  half: string,
  answered: Answered,
  organisationId: string = organisations.municipality,
): Promise<void> => {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  for (const answers of answered) {
    const [citizenId, courseId] = [await insertCitizen(client), v7()];
    await client.query(
      `INSERT INTO course (id, citizen_id, organisation_id, number, kind, regime, started_on, version, rule_version, state) VALUES ($1, $2, $3, $4, 'flexJob', 'from2026-07', '2015-01-01', 9, 1, '{}')`,
      [courseId, citizenId, organisationId, courseId],
    );
    for (const [place, [meaningful, understood]] of answers.entries()) {
      const body = JSON.stringify({ activity: place + 1, half, kind, meaningful, understood });
      await client.query(
        `INSERT INTO event (instance_id, version, v, type, body, effective_at, recorded_at, actor_kind, audience) VALUES ($1, $2, 1, 'surveyAnswered', $3, $4, $4, 'citizen', $5)`,
        [courseId, place + 1, body, `${half}T12:00:00Z`, citizenId],
      );
    }
  }
  await client.end();
};
