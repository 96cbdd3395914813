import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { v7 } from 'uuid';
import { organisations } from '../kit/rules.js';
import { people } from '../kit/world.js';

/** A course as the follow-up counts it. `answers`: of its requests, by form, type and instant. */
export type Counted = {
  kind: string;
  startedOn: string;
  endedOn?: string;
  goals?: number;
  coordinatorChanges?: number;
  evaluations?: number;
  evaluationsOnTime?: number;
  answers?: readonly { form?: string; type: string; at: string; proposal?: true }[];
  organisationId?: string;
  /** One of its own when left out. */
  citizenId?: string;
};

/** Somebody of whom there is nothing to read. */
export const insertCitizen = async (client: pg.Client): Promise<string> => {
  const id = v7();
  await client.query(`INSERT INTO citizen (id, cpr_index, cpr_sealed, name_sealed, demo) VALUES ($1, $2, '', '', true)`, [id, randomBytes(32)]);
  return id;
};

/** Gives each of the courses a citizen of its own. */
export const partCitizens = async (databaseUrl: string, courseIds: readonly string[]): Promise<void> => {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  for (const id of courseIds) await client.query('UPDATE course SET citizen_id = $2 WHERE id = $1', [id, await insertCitizen(client)]);
  await client.end();
};

let number = 0;

const insertCourse = async (client: pg.Client, course: Counted): Promise<string> => {
  const id = v7();
  const { kind, startedOn, endedOn, goals = 0, coordinatorChanges = 0, evaluations = 0, evaluationsOnTime = 0, answers = [] } = course;
  const { organisationId = organisations.municipality, citizenId = await insertCitizen(client) } = course;
  await client.query(
    `INSERT INTO course (id, citizen_id, organisation_id, number, kind, regime, started_on, ended_on, version, rule_version, state, goals, coordinator_changes, evaluations, evaluations_on_time)
     VALUES ($1, $2, $3, $4, $5, 'from2026-07', $6, $7, 1, 1, '{}', $8, $9, $10, $11)`,
    [id, citizenId, organisationId, `2026-X${(number += 1)}`, kind, startedOn, endedOn ?? null, goals, coordinatorChanges, evaluations, evaluationsOnTime],
  );
  await client.query(`INSERT INTO party (instance_id, organisation_id, citizen_id, role, open, valid_from) VALUES ($1, $2, $3, 'leader', true, '-infinity')`, [
    ...[id, organisationId, citizenId],
  ]);
  for (const { form = 'LÆ 125', type, at, proposal } of answers) {
    const requestId = v7();
    await client.query(
      `INSERT INTO service_request (id, citizen_id, course_id, requester_id, recipient_id, owner_id, created_at, sent_at, answered_at, version, rule_version, steps_taken,
         missed, number, status, delivery, clock, form_code, recipient_kind, answer_type, initiated_by, state)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $7, $7, 1, 1, 0, false, $8, 'closed', 'acknowledged', 'stopped', $9, 'gpPractice', $10, $11, '{}')`,
      [
        ...[requestId, citizenId, id, organisationId, organisations.practice, people.caseworker],
        ...[at, `2026-X${(number += 1)}`, form, type, proposal ? 'recipient' : null],
      ],
    );
    await client.query(
      `INSERT INTO party (instance_id, organisation_id, citizen_id, role, open, valid_from) VALUES ($1, $2, $3, 'requester', false, '-infinity')`,
      [...[requestId, organisationId, citizenId]],
    );
  }
  return id;
};

/** Puts courses into the tables as the engine would have left them, without their events. */
export const insertCourses = async (databaseUrl: string, courses: readonly Counted[]): Promise<string[]> => {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  const ids: string[] = [];
  for (const course of courses) ids.push(await insertCourse(client, course));
  await client.end();
  return ids;
};
