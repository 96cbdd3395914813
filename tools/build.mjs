// npm run build: everything into dist/, only what changed.
import { buildDist } from './kit/build-dist.mjs';
import { installIfNeeded } from './kit/install.mjs';

await installIfNeeded();
const began = Date.now();
await buildDist();
console.log(`Built into dist/ in ${((Date.now() - began) / 1000).toFixed(1)} s.`);
