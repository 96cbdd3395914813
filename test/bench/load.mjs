/** Lifecycles under way at once, and the transitions that follow a creation in each. */
export const inFlight = 256;
export const transitions = 5;

const sorted = (values) => [...values].sort((a, b) => a - b);

/** The value below which a share of the values lies. */
export const quantile = (values, share) => sorted(values)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN;
export const median = (values) => quantile(values, 0.5);

/**
 * Lives one lifecycle after another on each of the places in flight until the time is over; answers how many
 * transitions a second that were, and the milliseconds a lifecycle took.
 */
export const measure = async (live, seconds) => {
  const began = performance.now();
  const until = began + seconds * 1000;
  const took = [];
  const place = async () => {
    while (performance.now() < until) {
      const start = performance.now();
      await live();
      took.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: inFlight }, place));
  const perSecond = (took.length * transitions * 1000) / (performance.now() - began);
  return { perSecond, lifecycles: took.length, p50: quantile(took, 0.5), p99: quantile(took, 0.99) };
};
