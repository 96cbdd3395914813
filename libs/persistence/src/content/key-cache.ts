/** Keys in memory: the oldest makes room, and none stays longer than its erasure elsewhere may go unnoticed. */
export type KeyCache = { get(id: string): Buffer | undefined; set(id: string, key: Buffer): void; forget(id: string): void };

/** `lifetime` in milliseconds. */
export const createKeyCache = (capacity: number, lifetime: number): KeyCache => {
  const kept = new Map<string, { key: Buffer; until: number }>();
  return {
    get: (id) => {
      const found = kept.get(id);
      return found !== undefined && found.until > performance.now() ? found.key : undefined;
    },
    set: (id, key) => {
      kept.delete(id);
      kept.set(id, { key, until: performance.now() + lifetime });
      const [oldest] = kept.keys();
      if (kept.size > capacity && oldest !== undefined) kept.delete(oldest);
    },
    forget: (id) => void kept.delete(id),
  };
};
