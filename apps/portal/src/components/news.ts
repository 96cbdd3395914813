export type Item = { id: string; version: number };

/** How much of a fresh list the shown one does not show: items that are new, changed or gone. */
export const countNews = (shown: readonly Item[], fresh: readonly Item[]): number => {
  const known = new Map(shown.map(({ id, version }) => [id, version]));
  const come = fresh.filter(({ id, version }) => known.get(id) !== version).length;
  const still = new Set(fresh.map(({ id }) => id));
  return come + shown.filter(({ id }) => !still.has(id)).length;
};
