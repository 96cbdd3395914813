import type { InvalidateQueryFilters, QueryClient } from '@tanstack/react-query';

/**
 * Asks anew for what may have changed. What is being asked for the first time is not asked for twice at once, and may have been read
 * before the change: it is asked for again when it has come.
 */
export const askAnew = (client: QueryClient, filters: InvalidateQueryFilters = {}): void => {
  for (const query of client.getQueryCache().findAll({ ...filters, fetchStatus: 'fetching' })) {
    if (query.state.data !== undefined) continue;
    const again = (): void => void client.invalidateQueries({ queryKey: query.queryKey, exact: true });
    query.fetch().then(again, () => undefined); // a failure is shown, and asked for again by whoever sees it
  }
  void client.invalidateQueries(filters);
};
