/** How many commands one statement takes at most, and how many statements are under way at once. */
export type BatchOptions = { size: number; inFlight: number };

/** A batch smaller than this is not worth dividing. */
const worthwhile = 32;

/**
 * Items of one `instance` run in order and never in two batches at once; within a batch only those of equal
 * `admission` share it, and no two have one `key`.
 */
export type Place = { instance: string; admission: string; key: string | null };

/** The items chosen for one batch, and what they keep busy. */
class Batch<Item> {
  readonly items: Item[] = [];
  readonly keys = new Set<string>();
  readonly admissions = new Map<string, string>();
  /** Instances with an item left behind: a later one must not overtake it. */
  readonly #passed = new Set<string>();

  constructor(readonly busy: ReadonlySet<string>) {}

  offer(item: Item, { instance, admission, key }: Place): boolean {
    const shared = this.admissions.get(instance);
    const instanceFree = shared === undefined ? !this.busy.has(instance) : shared === admission;
    const keyFree = key === null || !(this.busy.has(key) || this.keys.has(key));
    if (!instanceFree || !keyFree || this.#passed.has(instance)) {
      this.#passed.add(instance);
      return false;
    }
    this.items.push(item);
    this.admissions.set(instance, admission);
    if (key !== null) this.keys.add(key);
    return true;
  }
}

export type Batcher<Item> = { add(item: Item): void; idle(): Promise<void> };

/**
 * Group commit: whoever comes while the batches in flight are under way is gathered into the next; whoever comes
 * when none is starts at once. `execute` answers every item of its batch itself and never rejects.
 */
export const createBatcher = <Item>(
  execute: (items: Item[]) => Promise<void>,
  placeOf: (item: Item) => Place,
  { size, inFlight }: BatchOptions,
): Batcher<Item> => {
  let queue: Item[] = [];
  const busy = new Set<string>();
  let running = 0;
  let planned = false;
  let whenIdle: (() => void)[] = [];

  /** Those who wait are shared out among the batches that may start, so that one is decided while another commits. */
  const share = (): number => Math.min(size, Math.max(worthwhile, Math.ceil(queue.length / (inFlight - running))));

  const take = (): Batch<Item> => {
    const batch = new Batch<Item>(busy);
    const left: Item[] = [];
    const most = share();
    let at = 0;
    for (; at < queue.length && batch.items.length < most; at++) {
      const item = queue[at] as Item;
      if (!batch.offer(item, placeOf(item))) left.push(item);
    }
    queue = left.length === 0 ? queue.slice(at) : [...left, ...queue.slice(at)];
    return batch;
  };

  const run = async ({ items, keys, admissions }: Batch<Item>): Promise<void> => {
    const held = [...keys, ...admissions.keys()];
    for (const name of held) busy.add(name);
    running += 1;
    await execute(items);
    running -= 1;
    for (const name of held) busy.delete(name);
    plan();
  };

  const pump = (): void => {
    planned = false;
    while (running < inFlight && queue.length > 0) {
      const batch = take();
      if (batch.items.length === 0) return;
      void run(batch);
    }
    if (running > 0 || queue.length > 0) return;
    for (const done of whenIdle) done();
    whenIdle = [];
  };

  /** One turn of the event loop, so that all who were answered together can ask together. */
  const plan = (): void => {
    if (planned) return;
    planned = true;
    setImmediate(pump);
  };

  return {
    add: (item) => {
      queue.push(item);
      plan();
    },
    idle: () =>
      new Promise((resolve) => {
        whenIdle.push(resolve);
        plan();
      }),
  };
};
