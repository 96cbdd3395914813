import { infiniteQueryOptions, useMutation } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import { ask } from '../../api/problem.js';
import { keys } from '../../api/queries.js';
import { saveFile } from '../../components/save-file.js';
import { filterOf, type FeesSearch } from './search.js';

/** A list of requests too: a change to one of them asks for it anew. */
export const feesQuery = (search: FeesSearch) =>
  infiniteQueryOptions({
    queryKey: [...keys.lists, 'fees', search],
    queryFn: ({ pageParam, signal }) =>
      ask(api.GET('/api/fees', { params: { query: { ...filterOf(search), ...(pageParam !== null && { cursor: pageParam }) } }, signal })),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });

/** Fetches the file in the reader's language, bytes as they came, and hands it to the browser to keep. */
export const useExport = (search: FeesSearch, name: string) =>
  useMutation({
    mutationFn: async () => saveFile(await ask(api.GET('/api/fees/export', { params: { query: filterOf(search) }, parseAs: 'blob' })), name),
  });
