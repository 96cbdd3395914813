import type pg from 'pg';
import { admits } from './commit-statement.js';
import type { Waiting } from './decide.js';
import { addRow, emptyRows, parameterSource, parametersOf } from './rows.js';
import type { AnyGuest } from './types.js';

/** Someone who is about to be told something that no commit carries: a refusal, a replay, nothing to do. */
export type Question = {
  waiting: Waiting;
  instanceId: string /** Written to the access log when admitted; null: nothing is told yet. */;
  logged: string | null;
};

const columns = {
  number: 'int',
  id: 'uuid',
  askingOrganisation: 'uuid',
  askingCitizen: 'uuid',
  askingClock: 'bool',
  actorKind: 'text',
  personId: 'uuid',
  action: 'text',
  outcome: 'text',
} as const;

const admissionStatement = (guest: AnyGuest): { name: string; text: string } => {
  const asked = parameterSource()(columns).rows;
  return {
    name: `admission ${guest.workflow.kind}`,
    text: `WITH judged AS (
    SELECT x.*, g.citizen_id, g.id IS NULL AS absent, coalesce(${admits('business_now()')}, false) AS admitted
    FROM (${asked}) x LEFT JOIN LATERAL (SELECT id, citizen_id FROM ${guest.table} t WHERE t.id = x.id LIMIT 1) g ON true),
  logged AS (INSERT INTO access_log (at, actor_kind, person_id, organisation_id, action, instance_id, citizen_id, outcome)
    SELECT now(), actor_kind, person_id, asking_organisation, action, id, citizen_id, CASE WHEN admitted OR absent THEN outcome ELSE 'notFound' END
    FROM judged WHERE outcome IS NOT NULL OR NOT admitted)
SELECT number, admitted FROM judged`,
  };
};

/**
 * Says, question by question, whether the actor takes part in the instance, by the same rule as the commit, and
 * writes what is told, or that nothing was found, to the access log.
 */
export const createAdmission = (guest: AnyGuest) => {
  const statement = admissionStatement(guest);
  return async (client: pg.ClientBase, questions: readonly Question[]): Promise<boolean[]> => {
    const rows = emptyRows(columns);
    questions.forEach(({ waiting: { identity, input }, instanceId, logged }, number) => {
      const { organisationId, citizenId, clock, kind, personId } = identity;
      addRow(rows, number, instanceId, organisationId, citizenId, clock, kind, personId, input.command.type, logged);
    });
    const result = await client.query<{ number: number; admitted: boolean }>({ ...statement, values: parametersOf([rows]) });
    const admitted = new Set(result.rows.filter((row) => row.admitted).map((row) => row.number));
    return questions.map((_question, number) => admitted.has(number));
  };
};
