import { openChain } from './bullmq-chain.mjs';
import { openEngine } from './engine.mjs';
import { inFlight, measure, median, transitions } from './load.mjs';
import { hasRedis, startAppendingRedis, startDurablePostgres } from './servers.mjs';

const thousands = (perSecond) => `${(perSecond / 1000).toFixed(1)}k`;
const ms = (value) => Math.round(value).toString();

const line = (name, { perSecond, p50, p99 }) =>
  `${name.padEnd(24)} ${thousands(perSecond).padStart(6)} transitions/s   lifecycle p50 ${ms(p50)} ms, p99 ${ms(p99)} ms`;

/** One pass of each, side by side in time, so that what else the machine does falls on both. */
const passes = async ({ count, seconds, engine, chain }) => {
  const results = [];
  let lifecycles = 0;
  for (let pass = 1; pass <= count; pass++) {
    const ours = await measure(engine.live, seconds);
    lifecycles += ours.lifecycles;
    console.log(line(`${pass}  engine`, ours));
    if (chain === null) {
      results.push({ ours, ratio: Number.NaN });
      continue;
    }
    const theirs = await measure(chain.live, seconds);
    const ratio = ours.perSecond / theirs.perSecond;
    console.log(line('   raw BullMQ chain', theirs));
    console.log(`   ratio                   ${ratio.toFixed(2)}`);
    results.push({ ours, theirs, ratio });
  }
  return { results, lifecycles };
};

/** Prints transitions per second of the engine beside the raw BullMQ chain on the same machine at the same time. */
export const bench = async ({ count, seconds }) => {
  console.log(`Lifecycles of a creation and ${transitions} transitions with three timers, ${inFlight} in flight, ${count} passes of ${seconds} s.`);
  console.log('engine: PostgreSQL, fsync and synchronous_commit on; events, row, timers, parties, outbox, access log, idempotency.');
  const postgres = await startDurablePostgres();
  const redis = hasRedis ? await startAppendingRedis() : null;
  if (redis === null) console.log('redis-server is not installed, so there is no raw BullMQ chain to compare with.');
  const engine = await openEngine(postgres.url);
  const chain = redis === null ? null : await openChain(redis);
  try {
    const warm = await measure(engine.live, 2);
    if (chain !== null) await measure(chain.live, 2);
    const { results, lifecycles } = await passes({ count, seconds, engine, chain });
    const { events, messages } = await engine.check(warm.lifecycles + lifecycles);
    console.log(`Counted after it: every lifecycle closed, ${events.toFixed(1)} events and ${messages.toFixed(1)} messages each, no timer left.`);
    console.log(`median engine ${thousands(median(results.map(({ ours }) => ours.perSecond)))} transitions/s`);
    if (chain === null) return;
    console.log(`median raw BullMQ chain ${thousands(median(results.map(({ theirs }) => theirs.perSecond)))} transitions/s`);
    console.log(`median ratio ${median(results.map(({ ratio }) => ratio)).toFixed(2)}`);
  } finally {
    await engine.close();
    await chain?.close();
    await postgres.stop();
    await redis?.stop();
  }
};
