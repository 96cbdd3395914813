import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { RuleBook } from '#core';
import { claimOutbox, openOutbox, settleOutbox, type OutboxMessage } from '#workflow';
import { retriesInMs } from '../../apps/worker/src/boot/settings.js';
import { createEffects, type Effects } from '../../apps/worker/src/effects/index.js';
import { openFoundation, type Foundation } from '../../apps/worker/src/foundation.js';
import { createLog } from '../../apps/worker/src/log.js';
import { contentKey } from '../kit/world.js';
import { openStage, type Stage } from './kit.js';

/** A stage whose messages are carried out when a test says so, with mail as files. */
export type EffectsStage = {
  stage: Stage;
  foundation: Foundation;
  effects: Effects;
  /** What was logged. */
  lines: string[];
  /** Every message that lies in the outbox, carried out until none is left; answers with all of them in order. */
  carryAll(times?: number): Promise<OutboxMessage[]>;
  /** As they were sent. */
  mails(): string[];
  /** Forgets the mails so far. */
  fresh(): void;
  end(): Promise<void>;
};

/** Quoted-printable, as people read it. */
export const decoded = (mail: string): string =>
  Buffer.from(
    mail.replace(/=\r?\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString('utf8');

export const openEffects = async (book?: RuleBook): Promise<EffectsStage> => {
  const mailDir = mkdtempSync(path.join(tmpdir(), 'afklar-mail-'));
  const lines: string[] = [];
  const stage = await openStage(book);
  const settings = {
    databaseUrl: stage.url,
    redisUrl: null,
    contentKey,
    publicUrl: 'https://afklar.example.invalid',
    smtpUrl: null,
    mailFrom: 'Afklar <afklar@example.invalid>',
    mailDir,
    reminderMailAt: '10:00',
    concurrency: 2,
    retriesInMs,
  };
  const foundation = await openFoundation(
    settings,
    createLog((line) => lines.push(line)),
  );
  const effects = createEffects(foundation);
  const carryAll = async (times = 1): Promise<OutboxMessage[]> => {
    const carried: OutboxMessage[] = [];
    for (;;) {
      const ids = (await claimOutbox(stage.database.engine, 500)).map(({ id }) => id);
      if (ids.length === 0) return carried;
      const messages = await openOutbox(stage.database.engine, ids);
      for (const message of messages) for (let time = 0; time < times; time += 1) await effects.carryOut(message);
      await settleOutbox(stage.database.engine, ids);
      carried.push(...messages);
    }
  };
  return {
    ...{ stage, foundation, effects, lines, carryAll },
    mails: () => readdirSync(mailDir).map((file) => readFileSync(path.join(mailDir, file), 'utf8')),
    fresh: () => {
      for (const file of readdirSync(mailDir)) rmSync(path.join(mailDir, file));
    },
    end: async () => {
      await foundation.close();
      await stage.end();
      rmSync(mailDir, { recursive: true });
    },
  };
};
