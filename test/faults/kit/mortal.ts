import { startProgram, type Program } from '../../kit/program.js';

/** A program that is killed and started again as often as one likes. */
export type Mortal = {
  isUp(): boolean;
  /** Resolves with what it said of itself once it works; rejects when it ended before. */
  up(): Promise<string>;
  /** kill -9 and a new start. */
  strike(): void;
  /** The end of what it printed in this life. */
  lastWords(): string;
  /** How it ended although nobody had struck it, with its last words. */
  owndeaths: readonly string[];
  end(): Promise<unknown>;
};

type Life = { program: Program; up: Promise<string>; isUp: boolean; struck: boolean };

const lastWordsOf = ({ output }: Program): string => output().slice(-2_000);

/** `working` matches what it prints when it works; its first group is what `up` answers. */
export const startMortal = (file: string, env: Readonly<Record<string, string>>, working: RegExp): Mortal => {
  const owndeaths: string[] = [];

  const bear = (): Life => {
    const program = startProgram([file], { env });
    const up = program.printed(working).then(() => {
      life.isUp = true;
      return working.exec(program.output())?.[1] ?? '';
    });
    up.catch(() => undefined); // Whoever waits for it hears of it.
    const life: Life = { program, up, isUp: false, struck: false };
    void program.ended.then((how) => {
      if (!life.struck) owndeaths.push(`${file} ended (${how}):\n${lastWordsOf(program)}`);
    });
    return life;
  };

  const kill = (life: Life): void => {
    life.struck = true;
    life.program.signal('SIGKILL');
  };

  let life = bear();
  return {
    lastWords: () => lastWordsOf(life.program),
    isUp: () => life.isUp,
    up: () => life.up,
    strike: () => {
      kill(life);
      life = bear();
    },
    owndeaths,
    end: () => {
      kill(life);
      return life.program.ended;
    },
  };
};
