import type { Message, Party, Row, Timer } from '#core';
import {
  changedColumns,
  commandColumns,
  contentColumns,
  eventColumns,
  fixedColumnsOf,
  freshColumns,
  liftedKeysOf,
  outboxColumns,
  partyChangeColumns,
  partyColumns,
  timerColumns,
  timerKeyColumns,
} from './commit-parts.js';
import type { AnyWorkflow, Change, Step, Taken } from './decide.js';
import type { Instants } from './load.js';
import { messageId } from './message-id.js';
import { addRow, emptyRows, type Rows } from './rows.js';
import type { AnyGuest } from './types.js';

/** The parts of one commit, in the order in which the statement declares its parameters. */
const emptyWrites = (guest: AnyGuest) => ({
  fresh: emptyRows(freshColumns(guest)),
  changed: emptyRows(changedColumns(guest)),
  commands: emptyRows(commandColumns),
  events: emptyRows(eventColumns),
  timersGone: emptyRows(timerKeyColumns),
  timersMoved: emptyRows(timerColumns),
  timersNew: emptyRows(timerColumns),
  parties: emptyRows(partyColumns),
  partiesChanged: emptyRows(partyChangeColumns),
  messages: emptyRows(outboxColumns),
  contents: emptyRows(contentColumns),
});

type Writes = ReturnType<typeof emptyWrites>;

/** What never changes between batches, read once. */
type Shape = { guest: AnyGuest; workflow: AnyWorkflow; lifted: ReadonlySet<string>; fixed: readonly string[]; columns: readonly string[] };

/** Copied key by key: to delete from a copy would make it a dictionary, which is slow to write out. */
const storedJson = (state: Readonly<Record<string, unknown>>, lifted: ReadonlySet<string>): string => {
  const kept: Record<string, unknown> = {};
  for (const key in state) if (!lifted.has(key)) kept[key] = state[key];
  return JSON.stringify(kept);
};

const valuesOf = (names: readonly string[], values: Readonly<Record<string, unknown>>): unknown[] => names.map((name) => values[name]);

const addInstance = (writes: Writes, { lifted, fixed, columns }: Shape, change: Change, row: Row): void => {
  const { id, version, ruleVersion, before } = change;
  const base = [id, version, ruleVersion, storedJson(change.state as Record<string, unknown>, lifted)];
  const typed = valuesOf(columns, row.columns);
  if (before === null) {
    addRow(writes.fresh, ...base, row.citizenId, ...valuesOf(fixed, row.fixed), ...typed);
    return;
  }
  const identity = change.taken[0]?.waiting.identity;
  addRow(writes.changed, ...base, before.version, identity?.organisationId, identity?.citizenId, identity?.clock === true, ...typed);
};

const addTimers = (writes: Writes, id: string, before: readonly Timer[], after: readonly Timer[]): void => {
  const armed = new Map(before.map((timer) => [timer.key, timer.dueAt]));
  for (const { key, dueAt } of after) {
    const was = armed.get(key);
    armed.delete(key);
    if (was === undefined) addRow(writes.timersNew, id, key, dueAt);
    else if (was !== dueAt) addRow(writes.timersMoved, id, key, dueAt);
  }
  for (const key of armed.keys()) addRow(writes.timersGone, id, key);
};

const missingFrom = (parties: readonly Party[], others: readonly Party[]): Party[] =>
  parties.filter(({ organisationId }) => !others.some((other) => other.organisationId === organisationId));

/** Who takes part as something else than before: who only read and now acts, who sees more or less, or for longer. */
const alteredIn = (before: readonly Party[], after: readonly Party[]): Party[] =>
  after.filter((party) => {
    const was = before.find(({ organisationId }) => organisationId === party.organisationId);
    return was !== undefined && JSON.stringify(was) !== JSON.stringify(party);
  });

const uuids = (parties: readonly Party[]): string | null =>
  parties.length === 0 ? null : `{${parties.map(({ organisationId }) => organisationId).join(',')}}`;

/** Who leaves keeps a row that has ended; who joins may find one, which is then written anew. */
const addParties = (writes: Writes, id: string, before: Row | null, after: Row): void => {
  const joining = missingFrom(after.parties, before?.parties ?? []);
  const written = before === null ? joining : [...joining, ...alteredIn(before.parties, after.parties)];
  for (const { organisationId, role, readsOnly = false, scope, until, purpose, legalBasis } of written) {
    const seen = scope?.join(' ');
    addRow(writes.parties, id, organisationId, after.citizenId, role, readsOnly, seen, until, purpose, legalBasis, after.open, after.sortAt);
  }
  if (before === null) return;
  const leaving = missingFrom(before.parties, after.parties);
  const same = before.open === after.open && before.sortAt === after.sortAt && written.length + leaving.length === 0;
  if (!same) addRow(writes.partiesChanged, id, after.open, after.sortAt, uuids(written), uuids(leaving));
};

const addEvent = (writes: Writes, workflow: AnyWorkflow, command: number, { event, version, state }: Step): void => {
  const { type, v, effectiveAt, ...body } = event;
  addRow(writes.events, command, version, type, v, JSON.stringify(body), effectiveAt, workflow.audienceOf(event, state));
};

const addMessages = (writes: Writes, id: string, step: Step, messages: readonly Message[], instants: Instants): void => {
  for (const { channel, body } of messages) {
    addRow(writes.messages, messageId(instants.machineMicroseconds), id, step.version, channel, JSON.stringify(body));
  }
};

const addCommand = (writes: Writes, workflow: AnyWorkflow, id: string, citizenId: string, { waiting, steps }: Taken, instants: Instants): void => {
  const number = writes.commands.values[0]?.length ?? 0;
  const { identity, input } = waiting;
  const last = steps[steps.length - 1];
  addRow(
    writes.commands,
    number,
    id,
    last?.version,
    identity.kind,
    identity.personId,
    identity.organisationId,
    citizenId,
    input.command.type,
    waiting.key,
    waiting.body,
  );
  for (const step of steps) {
    addEvent(writes, workflow, number, step);
    addMessages(writes, id, step, workflow.messagesOf(step.event, step.state), instants);
  }
  for (const content of input.content ?? []) {
    addRow(writes.contents, content.id, id, content.citizenId, content.audience, content.kind, content.sealed);
  }
};

const addChange = (writes: Writes, shape: Shape, change: Change, instants: Instants): void => {
  const { workflow } = shape;
  const { id, before, state } = change;
  const row = workflow.rowOf(state);
  addInstance(writes, shape, change, row);
  addParties(writes, id, before && workflow.rowOf(before.state), row);
  addTimers(writes, id, before ? workflow.timersOf(before.state) : [], workflow.timersOf(state));
  for (const taken of change.taken) addCommand(writes, workflow, id, row.citizenId, taken, instants);
};

/** Turns the changes of a batch, sorted by id so that two batches lock in one order, into the statement's rows. */
export const createWrites = (guest: AnyGuest) => {
  const workflow = guest.workflow;
  const shape: Shape = {
    guest,
    workflow,
    lifted: new Set(liftedKeysOf(guest)),
    fixed: Object.keys(fixedColumnsOf(guest)),
    columns: Object.keys(guest.columns),
  };
  return (changes: readonly Change[], instants: Instants): Rows[] => {
    const writes = emptyWrites(guest);
    const sorted = [...changes].sort((a, b) => (a.id < b.id ? -1 : 1));
    for (const change of sorted) addChange(writes, shape, change, instants);
    return Object.values(writes);
  };
};
