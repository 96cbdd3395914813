/** One command of a person, and what that person knows of it. */
export type Call = {
  key: string;
  personId: string;
  /** As the core names it. */
  command: string;
  path: string;
  body: Readonly<Record<string, unknown>>;
  /** Unknown until an answer came, however often it was sent. */
  outcome: 'unknown' | 'done';
  /** The request it was about; of a creation once that is known. */
  requestId: string | null;
  /** How often no answer came, and how often the answer was that it be repeated. */
  lost: number;
  refused: number;
};

/** What the clients asked for, kept where no fault reaches. Its growth is the time by which faults come. */
export type Journal = {
  calls: readonly Call[];
  begin(call: Pick<Call, 'key' | 'personId' | 'command' | 'path' | 'body' | 'requestId'>): Call;
  /** A call was sent or came back. */
  tick(): void;
  /** Resolves after so many ticks from now. */
  grown(ticks: number): Promise<void>;
};

export const openJournal = (): Journal => {
  const calls: Call[] = [];
  const waiting = new Map<() => void, number>();
  let ticks = 0;
  return {
    calls,
    begin: (asked) => {
      const call: Call = { ...asked, outcome: 'unknown', lost: 0, refused: 0 };
      calls.push(call);
      return call;
    },
    tick: () => {
      ticks += 1;
      for (const [wake, at] of waiting) {
        if (ticks < at) continue;
        waiting.delete(wake);
        wake();
      }
    },
    grown: (more) => new Promise((resolve) => waiting.set(resolve, ticks + more)),
  };
};
