import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { packed } from './tools/packed.js';

const from = (path: string): string => new URL(path, import.meta.url).pathname;

/** dkfds exports only its JavaScript, so its fonts are reached by path. */
const fonts = from('../../node_modules/dkfds/dist/fonts/IBMPlexSans/split/woff2');

export default defineConfig({
  root: from('.'),
  plugins: [react(), packed()],
  resolve: {
    alias: [
      { find: /^#(core|sla)$/, replacement: from('../../libs/$1/src/index.ts') },
      { find: '@plex', replacement: fonts },
    ],
  },
  // The api's policy allows no inlined font or script.
  build: {
    ...{ outDir: from('../../dist/portal'), emptyOutDir: true, assetsInlineLimit: 0, target: 'es2023', manifest: true },
    // The core does nothing by being imported, so that what no page uses of it stays behind.
    rolldownOptions: { treeshake: { moduleSideEffects: (id) => !id.startsWith(from('../../libs/')) } },
  },
  server: { host: '127.0.0.1', proxy: { '/api': process.env.API_URL ?? 'http://127.0.0.1:3000' } },
});
