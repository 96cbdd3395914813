import type { Instant } from '#sla';

/** Says once a month of the world's past how far its making has come. */
export const createProgress = (say: (line: string) => void) => {
  const began = performance.now();
  const seconds = (): number => Math.round((performance.now() - began) / 1000);
  let month = '';
  let steps = 0;
  const progress = (at: Instant): void => {
    steps += 1;
    if (at.slice(0, 7) === month) return;
    month = at.slice(0, 7);
    say(`Making the demo world: ${month} (${steps} steps, ${seconds()} s)`);
  };
  return { progress, seconds };
};
