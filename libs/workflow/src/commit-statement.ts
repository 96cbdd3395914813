import {
  changedColumns,
  commandColumns,
  contentColumns,
  eventColumns,
  fixedColumnsOf,
  freshColumns,
  outboxColumns,
  partyChangeColumns,
  partyColumns,
  timerColumns,
  timerKeyColumns,
} from './commit-parts.js';
import { type ParameterSource, parameterSource, snake } from './rows.js';
import type { AnyGuest } from './types.js';

/**
 * The second wall between organisations: the row is the actor's only when a party row of its organisation is
 * valid now and does more than read, or it is the citizen's own, or the clock asks. `g` is the guest's row, `x` names the actor. Not `EXISTS`,
 * for which the planner may read all parties there are into a hash.
 */
export const admits = (businessNow: string): string => `(x.asking_clock OR g.citizen_id = x.asking_citizen OR (
    SELECT true FROM party p WHERE p.instance_id = g.id AND p.organisation_id = x.asking_organisation AND NOT p.reads_only
      AND p.valid_from <= ${businessNow} AND (p.valid_to IS NULL OR p.valid_to > ${businessNow})) IS TRUE)`;

const guestWrites = (guest: AnyGuest, source: ParameterSource, now: string): string => {
  const fixed = Object.keys(fixedColumnsOf(guest)).map(snake);
  const columns = Object.keys(guest.columns).map(snake);
  const names = ['id', 'version', 'rule_version', 'state', 'citizen_id', ...fixed, ...columns].join(', ');
  const sets = ['version', 'rule_version', 'state', ...columns].map((name) => `${name} = x.${name}`).join(', ');
  const fresh = source(freshColumns(guest));
  const changed = source(changedColumns(guest));
  return `fresh AS (${fresh.rows}),
  inserted AS (INSERT INTO ${guest.table} (${names}) SELECT ${names} FROM fresh RETURNING id),
  updated AS (UPDATE ${guest.table} g SET ${sets} FROM (${changed.rows}) x
    WHERE g.id = ANY (${changed.ids}) AND g.id = x.id AND g.version = x.from_version AND ${admits(now)} RETURNING g.id),
  done AS (SELECT id FROM inserted UNION ALL SELECT id FROM updated)`;
};

const timerWrites = (kind: string, source: ParameterSource): string => {
  const gone = source(timerKeyColumns);
  const moved = source(timerColumns);
  const fresh = source(timerColumns);
  return `
  timers_gone AS (DELETE FROM timer t USING (${gone.rows}) x JOIN done USING (id)
    WHERE t.instance_id = ANY (${gone.ids}) AND t.instance_id = x.id AND t.key = x.key),
  timers_moved AS (UPDATE timer t SET due_at = x.due_at, claimed_until = NULL FROM (${moved.rows}) x JOIN done USING (id)
    WHERE t.instance_id = ANY (${moved.ids}) AND t.instance_id = x.id AND t.key = x.key),
  timers_new AS (INSERT INTO timer (instance_id, kind, key, due_at)
    SELECT id, '${kind}', key, due_at FROM (${fresh.rows}) x JOIN done USING (id))`;
};

const commandWrites = (source: ParameterSource, now: string): string => `
  command AS (SELECT x.* FROM (${source(commandColumns).rows}) x JOIN done USING (id)),
  events AS (INSERT INTO event (instance_id, version, type, v, body, effective_at, recorded_at, actor_kind, actor_person_id, actor_organisation_id, audience)
    SELECT c.id, x.version, x.type, x.v, x.body, x.effective_at, ${now}, c.actor_kind, c.person_id, c.organisation_id, x.audience
    FROM (${source(eventColumns).rows}) x JOIN command c USING (command)),
  logged AS (INSERT INTO access_log (at, actor_kind, person_id, organisation_id, action, instance_id, citizen_id, outcome)
    SELECT now(), actor_kind, person_id, organisation_id, action, id, citizen_id, 'done' FROM command),
  keys AS (INSERT INTO idempotency (id, body, instance_id, version)
    SELECT key, body, id, version FROM command WHERE key IS NOT NULL)`;

const partyWrites = (source: ParameterSource, now: string): string => {
  const fresh = source(partyColumns);
  const changed = source(partyChangeColumns);
  return `
  parties_new AS (INSERT INTO party (instance_id, organisation_id, citizen_id, role, reads_only, scope, valid_to, purpose, legal_basis, open, sort_at, valid_from)
    SELECT id, organisation_id, citizen_id, role, reads_only, scope, until, purpose, legal_basis, open, sort_at, ${now} FROM (${fresh.rows}) x JOIN done USING (id)
    ON CONFLICT (instance_id, organisation_id) DO UPDATE SET role = EXCLUDED.role, reads_only = EXCLUDED.reads_only, scope = EXCLUDED.scope,
      valid_to = EXCLUDED.valid_to, purpose = EXCLUDED.purpose, legal_basis = EXCLUDED.legal_basis, open = EXCLUDED.open, sort_at = EXCLUDED.sort_at),
  parties_changed AS (UPDATE party p SET sort_at = x.sort_at, open = x.open AND (p.organisation_id = ANY (x.leaving::uuid[])) IS NOT TRUE,
      valid_to = CASE WHEN p.organisation_id = ANY (x.leaving::uuid[]) THEN ${now} ELSE p.valid_to END
    FROM (${changed.rows}) x JOIN done USING (id)
    WHERE p.instance_id = ANY (${changed.ids}) AND p.instance_id = x.id
      AND (p.valid_to IS NULL OR p.valid_to > ${now}) AND (p.organisation_id = ANY (x.written::uuid[])) IS NOT TRUE)`;
};

const tellings = (source: ParameterSource): string => `
  told AS (INSERT INTO outbox (id, instance_id, version, channel, body)
    SELECT message_id, id, version, channel, body FROM (${source(outboxColumns).rows}) x JOIN done USING (id)),
  contents AS (INSERT INTO content (id, instance_id, citizen_id, audience, kind, sealed)
    SELECT content_id, id, citizen_id, audience, kind, sealed FROM (${source(contentColumns).rows}) x JOIN done USING (id))`;

/**
 * The one statement that commits a batch. Tables are searched by arrays of ids and then joined by hash, as `committingPool`
 * has it, so that the work follows the batch and neither the tables nor what the planner believes of them. It returns the ids it wrote: a missing one had another version or
 * does not admit its actor, and then nothing of it was written. The last parameter is business now.
 */
export const commitStatement = (guest: AnyGuest): { name: string; text: string } => {
  const count = [
    freshColumns(guest),
    changedColumns(guest),
    commandColumns,
    eventColumns,
    timerKeyColumns,
    timerColumns,
    timerColumns,
    partyColumns,
    partyChangeColumns,
    outboxColumns,
    contentColumns,
  ].reduce((sum, columns) => sum + Object.keys(columns).length, 0);
  const now = `$${count + 1}::timestamptz`;
  const source = parameterSource();
  const parts = [
    guestWrites(guest, source, now),
    commandWrites(source, now),
    timerWrites(guest.workflow.kind, source),
    partyWrites(source, now),
    tellings(source),
  ];
  return { name: `commit ${guest.workflow.kind}`, text: `WITH ${parts.join(',\n')}\nSELECT id FROM done` };
};
