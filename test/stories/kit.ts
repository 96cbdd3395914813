import { describe } from '@jest/globals';
import type { RuleBook } from '#core';
import { people, stage as stageApi } from '../api/kit.js';
import type { Session } from '../kit/app.js';
import { monday, setClock } from '../kit/clock.js';
import { hasRedis, startRedis } from '../kit/redis.js';
import { startWorker } from '../kit/worker.js';

export type Stage = {
  caseworker: Session;
  doctor: Session;
  manager: Session;
  citizen: Session;
  otherDoctor(): Promise<Session>;
  otherCaseworker(): Promise<Session>;
  adviser(): Promise<Session>;
  /** Moves the demo's clock; what falls due on the way has been handled when it answers. */
  move(by: { workingDays?: number; days?: number; hours?: number }): Promise<void>;
  /** What was told so far has arrived. */
  settled(): Promise<void>;
  end(): Promise<void>;
};

/** When the story begins, and by which rules. */
type Setting = { book?: RuleBook; at?: string };

const openStage = async (redisUrl: string | null, { book, at = monday }: Setting = {}): Promise<Stage> => {
  const api = await stageApi({}, book);
  await setClock(api.databaseUrl, at);
  const worker = await startWorker(api.databaseUrl, { redisUrl });
  const [caseworker, doctor, manager, citizen] = await Promise.all(
    [people.caseworker, people.doctor, people.manager, people.citizen].map((id) => api.signIn(id)),
  );
  const move: Stage['move'] = async (by) => void (await api.anybody.post('/api/demo/clock', by).expect(200));
  return {
    caseworker: caseworker as Session,
    doctor: doctor as Session,
    manager: manager as Session,
    citizen: citizen as Session,
    otherDoctor: () => api.signIn(people.otherDoctor),
    otherCaseworker: () => api.signIn(people.otherCaseworker),
    adviser: () => api.signIn(people.adviser),
    move,
    settled: () => move({ hours: 1 }),
    end: async () => {
      await worker.close();
      await api.end();
    },
  };
};

/** The same story with the queue in PostgreSQL and, where it is installed, in Redis. */
export const onEachQueue = (story: string, tell: (open: () => Promise<Stage>) => void, setting?: Setting): void => {
  describe(`queue in PostgreSQL: ${story}`, () => tell(() => openStage(null, setting)));
  (hasRedis ? describe : describe.skip)(`queue in Redis: ${story}`, () =>
    tell(async () => {
      const redis = await startRedis();
      const stage = await openStage(redis.url, setting);
      const end = async (): Promise<void> => {
        await stage.end();
        await redis.stop();
      };
      return { ...stage, end };
    }),
  );
};
