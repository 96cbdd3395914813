import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Config } from '#config';

/** What the api needs of the configuration; tests make it by hand. */
export type Settings = {
  databaseUrl: string;
  contentKey: Buffer;
  signIn: 'demo' | 'oidc';
  /** The address people use is https: cookies are then bound to it. */
  https: boolean;
  /** Folder of the built portal, or null when this process serves the api alone. */
  portal: string | null;
  /** How long moving the demo clock waits for the worker, in milliseconds. */
  clockPatience: number;
};

/** `dist/portal`, beside this file's own place in `dist`. */
const builtPortal = (): string | null => {
  const folder = fileURLToPath(new URL('../../../../portal', import.meta.url));
  return existsSync(path.join(folder, 'index.html')) ? folder : null;
};

export const settingsFrom = ({ databaseUrl, contentKey, signIn, publicUrl }: Config): Settings => ({
  databaseUrl,
  contentKey,
  signIn,
  https: publicUrl.startsWith('https:'),
  portal: builtPortal(),
  clockPatience: 60_000,
});
