// npm run bench: the engine beside the raw BullMQ chain; `npm run bench -- 5 10` for five passes of ten seconds.
import { buildDist } from './kit/build-dist.mjs';
import { installIfNeeded } from './kit/install.mjs';
import { step } from './kit/progress.mjs';

await installIfNeeded();
await step('Building', buildDist);
const { bench } = await import('../test/bench/bench.mjs');
const [count = 5, seconds = 8] = process.argv.slice(3).map(Number);
await bench({ count, seconds });
process.exit(0);
