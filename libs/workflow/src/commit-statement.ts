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
import { parameterSource, snake } from './rows.js';
import type { AnyGuest } from './types.js';

/**
 * The second wall between organisations: the row is the actor's only when a party row of its organisation is
 * valid now, or it is the citizen's own, or the clock asks. `g` is the guest's row, `x` names the actor.
 */
export const admits = (businessNow: string): string => `(x.asking_clock OR g.citizen_id = x.asking_citizen OR EXISTS (
    SELECT FROM party p WHERE p.instance_id = g.id AND p.organisation_id = x.asking_organisation
      AND p.valid_from <= ${businessNow} AND (p.valid_to IS NULL OR p.valid_to > ${businessNow})))`;

const guestWrites = (guest: AnyGuest, source: ReturnType<typeof parameterSource>, now: string): string => {
  const fixed = Object.keys(fixedColumnsOf(guest)).map(snake);
  const columns = Object.keys(guest.columns).map(snake);
  const names = ['id', 'version', 'rule_version', 'state', 'citizen_id', ...fixed, ...columns].join(', ');
  const sets = ['version', 'rule_version', 'state', ...columns].map((name) => `${name} = x.${name}`).join(', ');
  return `fresh AS (${source(freshColumns(guest))}),
  inserted AS (INSERT INTO ${guest.table} (${names}) SELECT ${names} FROM fresh RETURNING id),
  updated AS (UPDATE ${guest.table} g SET ${sets} FROM (${source(changedColumns(guest))}) x
    WHERE g.id = x.id AND g.version = x.from_version AND ${admits(now)} RETURNING g.id),
  done AS (SELECT id FROM inserted UNION ALL SELECT id FROM updated)`;
};

const timerWrites = (kind: string, source: ReturnType<typeof parameterSource>): string => `
  timers_gone AS (DELETE FROM timer t USING (${source(timerKeyColumns)}) x JOIN done USING (id)
    WHERE t.instance_id = x.id AND t.key = x.key),
  timers_moved AS (UPDATE timer t SET due_at = x.due_at, claimed_until = NULL FROM (${source(timerColumns)}) x JOIN done USING (id)
    WHERE t.instance_id = x.id AND t.key = x.key),
  timers_new AS (INSERT INTO timer (instance_id, kind, key, due_at)
    SELECT id, '${kind}', key, due_at FROM (${source(timerColumns)}) x JOIN done USING (id))`;

const commandWrites = (source: ReturnType<typeof parameterSource>, now: string): string => `
  command AS (SELECT x.* FROM (${source(commandColumns)}) x JOIN done USING (id)),
  events AS (INSERT INTO event (instance_id, version, type, v, body, effective_at, recorded_at, actor_kind, actor_person_id, actor_organisation_id, audience)
    SELECT c.id, x.version, x.type, x.v, x.body, x.effective_at, ${now}, c.actor_kind, c.person_id, c.organisation_id, x.audience
    FROM (${source(eventColumns)}) x JOIN command c USING (command)),
  logged AS (INSERT INTO access_log (at, actor_kind, person_id, organisation_id, action, instance_id, citizen_id, outcome)
    SELECT now(), actor_kind, person_id, organisation_id, action, id, citizen_id, 'done' FROM command),
  keys AS (INSERT INTO idempotency (id, body, instance_id, version)
    SELECT key, body, id, version FROM command WHERE key IS NOT NULL)`;

const partyWrites = (source: ReturnType<typeof parameterSource>, now: string): string => `
  parties_new AS (INSERT INTO party (instance_id, organisation_id, citizen_id, role, open, sort_at, valid_from)
    SELECT id, organisation_id, citizen_id, role, open, sort_at, ${now} FROM (${source(partyColumns)}) x JOIN done USING (id)
    ON CONFLICT (instance_id, organisation_id) DO NOTHING),
  parties_changed AS (UPDATE party p SET sort_at = x.sort_at, open = x.open AND (p.organisation_id = ANY (x.leaving::uuid[])) IS NOT TRUE,
      valid_to = CASE WHEN p.organisation_id = ANY (x.leaving::uuid[]) THEN ${now} WHEN p.organisation_id = ANY (x.joining::uuid[]) THEN NULL ELSE p.valid_to END
    FROM (${source(partyChangeColumns)}) x JOIN done USING (id)
    WHERE p.instance_id = x.id AND (p.valid_to IS NULL OR p.valid_to > ${now} OR p.organisation_id = ANY (x.joining::uuid[])))`;

const tellings = (source: ReturnType<typeof parameterSource>): string => `
  told AS (INSERT INTO outbox (id, instance_id, version, channel, body)
    SELECT message_id, id, version, channel, body FROM (${source(outboxColumns)}) x JOIN done USING (id)),
  contents AS (INSERT INTO content (id, instance_id, citizen_id, audience, kind, sealed)
    SELECT content_id, id, citizen_id, audience, kind, sealed FROM (${source(contentColumns)}) x JOIN done USING (id))`;

/**
 * The one statement that commits a batch. It returns the ids it wrote: a missing one had another version or
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
