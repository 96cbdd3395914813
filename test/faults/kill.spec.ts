import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Mortal } from './kit/mortal.js';
import { itKeepsEveryPromise } from './kit/promises.js';
import { readRemains, type Remains } from './kit/remains.js';
import { openStage, type Stage } from './kit/stage.js';
import { weather, type Fault } from './kit/storm.js';

const kills = 50;

describe(`api and workers are killed ${kills} times while requests flow`, () => {
  let stage: Stage;
  let remains: Remains;

  /** Any that works. The last api is spared as long as there is another victim: without one nothing happens that could be disturbed. */
  const killOne: Fault = async (chance) => {
    await Promise.any(stage.programs.map((program) => program.up()));
    const [apis, workers] = [stage.apis, stage.workers].map((programs) => programs.filter((program) => program.isUp())) as [Mortal[], Mortal[]];
    const victims = apis.length === 1 && workers.length > 0 ? workers : [...apis, ...workers];
    chance.oneOf(victims).strike();
  };

  beforeAll(async () => {
    stage = await openStage();
    await weather(
      stage,
      Array.from({ length: kills }, () => killOne),
    );
    remains = await readRemains(stage);
  }, 600_000);
  afterAll(() => stage?.end());

  it('is a storm: calls lost their answers, and rungs of every number were taken meanwhile', () => {
    expect(stage.journal.calls.some(({ lost }) => lost > 0)).toBe(true);
    const rungs = remains.requests.flatMap(({ events }) => events.flatMap(({ event }) => (event.type === 'stepTaken' ? [event.step] : [])));
    expect(new Set(rungs)).toEqual(new Set([1, 2, 3, 4, 5]));
  });

  itKeepsEveryPromise(() => ({ stage, remains }));
});
