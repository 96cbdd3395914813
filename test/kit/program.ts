import { spawn } from 'node:child_process';

/** A program of the build in a process of its own. */
export type Program = {
  pid: number;
  /** All it has printed so far. */
  output(): string;
  /** Resolves when it has printed this; rejects with its output when it ends first. */
  printed(pattern: RegExp): Promise<void>;
  signal(name: NodeJS.Signals): void;
  /** Its exit code, or the signal that ended it. */
  ended: Promise<number | NodeJS.Signals>;
};

export type Start = { env?: Readonly<Record<string, string>>; uid?: number; flags?: readonly string[] };

/** Of the environment here a program gets the path alone: what it is to know is given. */
export const startProgram = (args: readonly string[], { env = {}, uid, flags = [] }: Start = {}): Program => {
  const child = spawn(process.execPath, [...flags, ...args], {
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
  const { pid } = child;
  if (pid === undefined) throw new Error(`${args.join(' ')} could not be started.`);
  let output = '';
  const listeners = new Set<() => void>();
  const ended = new Promise<number | NodeJS.Signals>((resolve) => child.once('close', (code, signal) => resolve(signal ?? code ?? 0)));
  const hear = (chunk: Buffer): void => {
    output += chunk.toString();
    for (const listener of listeners) listener();
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);

  const printed = (pattern: RegExp): Promise<void> =>
    new Promise((resolve, reject) => {
      const listener = (): void => {
        if (!pattern.test(output)) return;
        listeners.delete(listener);
        resolve();
      };
      listeners.add(listener);
      listener();
      void ended.then((how) => reject(new Error(`${args.join(' ')} ended (${how}) before it printed ${String(pattern)}:\n${output}`)));
    });
  return { pid, output: () => output, printed, signal: (name) => void child.kill(name), ended };
};

/** The exit codes of all, once each has been asked to end; rejects when they take longer than this many milliseconds. */
export const endAll = async (programs: readonly Program[], patience: number): Promise<(number | NodeJS.Signals)[]> => {
  const began = performance.now();
  for (const program of programs) program.signal('SIGTERM');
  const codes = await Promise.all(programs.map(({ ended }) => ended));
  const taken = performance.now() - began;
  if (taken > patience) throw new Error(`Ending took ${Math.round(taken)} ms.`);
  return codes;
};
