import { spawn } from 'node:child_process';
import readline from 'node:readline';
import { fileURLToPath } from 'node:url';
import { sentenceIn, Trouble } from './trouble.mjs';

const dieWithParent = fileURLToPath(new URL('die-with-parent.mjs', import.meta.url));

const running = new Set();

const underOurs = [process.execPath, '--import', dieWithParent];

/**
 * A Node program that dies with us, also when we are killed; `by` runs another kind, which does not. It has a process
 * group of its own: Ctrl+C in a terminal reaches us alone, who end everything in order. `output` is `stdio` of its output.
 */
export const startProgram = (args, { env = process.env, output = 'pipe', by: [program, ...first] = underOurs } = {}) => {
  const child = spawn(program, [...first, ...args], { env, detached: true, stdio: ['ignore', output, output, 'ipc'] });
  running.add(child);
  child.ended = new Promise((resolve, reject) => child.once('error', reject).once('exit', (code, signal) => resolve(signal ?? code))).finally(() =>
    running.delete(child),
  );
  return child;
};

const kill = (child, signal) => {
  try {
    process.kill(-child.pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
};

/** Asks all running programs to end, and ends those that do not within ten seconds. */
export const stopPrograms = async () => {
  const children = [...running];
  for (const child of children) child.kill('SIGTERM');
  const patience = setTimeout(() => children.forEach((child) => kill(child, 'SIGKILL')), 10_000);
  await Promise.all(children.map(({ ended }) => ended));
  clearTimeout(patience);
};

/** Runs a program to its end, telling its progress line by line; throws one sentence, or all it printed, when it fails. */
export const runProgram = async (args, { env, onLine = () => {} } = {}) => {
  const child = startProgram(args, { env });
  const lines = [];
  const read = (stream, hear) =>
    readline.createInterface(stream).on('line', (line) => {
      lines.push(line);
      hear(line);
    });
  read(child.stdout, onLine);
  read(child.stderr, () => {});
  const end = await child.ended;
  const output = lines.join('\n');
  if (end !== 0) throw new Trouble(sentenceIn(output) ?? `${args[0]} failed (${end}):\n${output}`);
};
