import { randomUUID } from 'node:crypto';
import { migrate, openDatabase, publishRuleBook, ruleSource, serviceRequestGuest } from '#persistence';
import { Engine } from '#workflow';
import { v7 } from 'uuid';
import { rules } from './rules.mjs';

const organisationIds = { municipality: v7(), practices: Array.from({ length: 50 }, () => v7()) };
const ownerIds = Array.from({ length: 200 }, () => v7());
const any = (values) => values[Math.floor(Math.random() * values.length)];

const person = (organisationId, role) => ({ kind: 'person', personId: v7(), organisationId, role, authorised: role === 'clinician' });
const caseworkers = Array.from({ length: 40 }, () => person(organisationIds.municipality, 'caseworker'));
const doctors = new Map(organisationIds.practices.map((practice) => [practice, person(practice, 'clinician')]));

let numbers = 0;

const draftFor = (recipientId) => ({
  type: 'create',
  number: `2026-${String(++numbers).padStart(6, '0')}`,
  citizenId: randomUUID(),
  courseId: randomUUID(),
  requesterId: organisationIds.municipality,
  ownerId: any(ownerIds),
  recipientId,
  recipientKind: 'gpPractice',
  formCode: 'LÆ 125',
  legalBasis: 'rsl11c',
  purposeId: randomUUID(),
  questionsId: randomUUID(),
});

/** A request from its draft to its end: sending arms three timers (delivery, deadline, reminder), the answer takes them away. */
const createLife = (engine) => async () => {
  const id = v7();
  const recipientId = any(organisationIds.practices);
  const caseworker = any(caseworkers);
  const doctor = doctors.get(recipientId);
  const acts = [
    [caseworker, draftFor(recipientId)],
    [caseworker, { type: 'send' }],
    [doctor, { type: 'receive' }],
    [doctor, { type: 'accept' }],
    [doctor, { type: 'answer', answerType: 'full', contentId: randomUUID() }],
    [caseworker, { type: 'acceptAnswer' }],
  ];
  for (const [actor, command] of acts) {
    const outcome = await engine.run({ kind: 'serviceRequest', id, command, actor, key: randomUUID(), bodyHash: JSON.stringify(command) });
    if (!outcome.ok) throw new Error(`${command.type} was not carried out: ${JSON.stringify(outcome)}`);
  }
};

const counts = `SELECT (SELECT count(*) FROM service_request WHERE status = 'closed') AS closed, (SELECT count(*) FROM timer) AS timers,
  (SELECT count(*) FROM event) AS events, (SELECT sum(version) FROM service_request) AS versions,
  (SELECT count(*) FROM idempotency) AS keys, (SELECT count(*) FROM access_log) AS logged, (SELECT count(*) FROM outbox) AS told`;

/** The engine on a database of its own, with all the rows a command writes. */
export const openEngine = async (url, options = {}) => {
  await migrate(url);
  const database = await openDatabase(url, { app: 1, engine: 6 });
  await publishRuleBook(database.engine, rules);
  const engine = new Engine(database.engine, [serviceRequestGuest], ruleSource(database.engine), options);
  /** Everything that was answered stands in the database, whole. */
  const check = async (lifecycles) => {
    const { rows } = await database.engine.query(counts);
    const [{ closed, timers, events, versions, keys, logged, told }] = rows;
    const right = closed === lifecycles && timers === 0 && events === Number(versions) && keys === lifecycles * 6 && logged === lifecycles * 6 && told > 0;
    if (!right) throw new Error(`After ${lifecycles} lifecycles the database holds ${JSON.stringify(rows[0])}.`);
    return { messages: told / lifecycles, events: events / lifecycles };
  };
  const close = async () => {
    await engine.close();
    await database.close();
  };
  return { live: createLife(engine), check, database, close };
};
