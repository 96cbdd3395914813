import { serviceRequestWorkflow } from '#core';
import { followMoves, requestsOfMoved } from '#persistence';
import type { Session, TestApp } from './app.js';
import { citizens } from './world.js';

/** The clock tells the requests, as the worker does. */
export const tellOfMoves = async ({ foundation: { database, engine } }: Pick<TestApp, 'foundation'>): Promise<void> => {
  for (const { id, ...move } of await requestsOfMoved(database.engine, 100)) {
    const command = { type: 'citizenMoved', ...move };
    const outcome = await engine.run({ kind: serviceRequestWorkflow.kind, id, command, actor: { kind: 'clock' }, key: '', bodyHash: '' });
    if (!outcome.ok) throw new Error(`citizenMoved: ${JSON.stringify(outcome)}`);
  }
  await followMoves(database.engine);
};

/** Whoever has the case records where the citizen lives, itself when a move was a mistake, and the requests are told. */
export const move = async (app: Pick<TestApp, 'foundation'>, by: Session, organisationId: string, citizenId: string = citizens.citizen): Promise<void> => {
  await by.put(`/api/citizens/${citizenId}/municipality`, { organisationId, on: '2026-11-01' }).expect(200);
  await tellOfMoves(app);
};
