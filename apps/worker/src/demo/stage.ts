import { serviceRequestWorkflow, type Actor, type Command, type CourseCommand, type RuleBook } from '#core';
import type { Sealer } from '#persistence';
import { claimDueTimers, claimOutbox, openOutbox, settleOutbox, type ContentInput, type Engine, type OutboxMessage, type OutboxRef } from '#workflow';
import type pg from 'pg';
import type { Effects } from '../effects/index.js';
import type { Said } from './scene.js';

/** What the stories are played with: the product's own engine and effects, and nothing that goes around them. */
export type Stage = { pool: pg.Pool; engine: Engine; sealer: Sealer; effects: Effects; rules: RuleBook };

/** `kind`: of a request, unless another is given. */
type Performed = { kind?: string; id: string; citizenId: string; command: Command | CourseCommand; actor: Actor; key: string; said: readonly Said[] };

const seal = ({ sealer }: Stage, citizenId: string, said: readonly Said[]): Promise<ContentInput[]> =>
  Promise.all(
    said.map(async ({ id, kind: what, words, audience = null }) => ({
      id,
      kind: what,
      citizenId,
      audience,
      sealed: await sealer.seal(citizenId, id, JSON.stringify(words)),
    })),
  );

/** Gives one command as its actor would; answers with why it was not carried out, or null. */
export const perform = async (
  stage: Stage,
  { kind = serviceRequestWorkflow.kind, id, citizenId, command, actor, key, said }: Performed,
): Promise<string | null> => {
  const content = await seal(stage, citizenId, said);
  const outcome = await stage.engine.run({ kind, id, command, actor, key, bodyHash: key, content });
  return outcome.ok ? null : `${command.type}: ${JSON.stringify(outcome)}`;
};

export const nextNumber = async ({ pool }: Pick<Stage, 'pool'>): Promise<string> => {
  const { rows } = await pool.query<{ number: string }>('SELECT next_request_number() AS number');
  return rows[0]?.number ?? '';
};

const many = 500;

/** Wakes whatever is due by business time, until nothing is. */
export const wake = async ({ pool, engine }: Stage): Promise<void> => {
  for (let due = await claimDueTimers(pool, many); due.length > 0; due = await claimDueTimers(pool, many)) {
    const outcomes = await engine.runCommands(
      due.map(({ instanceId, kind }) => ({ kind, id: instanceId, command: { type: 'timerDue' }, actor: { kind: 'clock' }, key: '', bodyHash: '' })),
    );
    const failed = outcomes.find(({ ok }) => !ok);
    if (failed !== undefined) throw new Error(`A timer of the demo world was not carried out: ${JSON.stringify(failed)}`);
  }
};

const byInstance = (messages: readonly OutboxMessage[]): OutboxMessage[][] => {
  const groups = new Map<string, OutboxMessage[]>();
  for (const message of messages) groups.set(message.instanceId, [...(groups.get(message.instanceId) ?? []), message]);
  return [...groups.values()];
};

/** A notice makes no message, as long as nobody is mailed; a letter and a command to another request do. */
const leadsOn = ({ channel }: OutboxRef): boolean => channel !== 'notice';

/** Carries out all that is to be told, and what follows from it: those of one request in order. */
export const drain = async ({ pool, effects }: Stage): Promise<void> => {
  const inOrder = async (messages: readonly OutboxMessage[]): Promise<void> => {
    for (const message of messages) await effects.carryOut(message);
  };
  for (let goesOn = true; goesOn; ) {
    const claimed = await claimOutbox(pool, many);
    if (claimed.length === 0) return;
    const ids = claimed.map(({ id }) => id);
    await Promise.all(byInstance(await openOutbox(pool, ids)).map(inOrder));
    await settleOutbox(pool, ids);
    goesOn = claimed.some(leadsOn);
  }
};
