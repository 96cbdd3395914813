/** What the api needs of the configuration; `main.ts` fills it from the environment, tests by hand. */
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
