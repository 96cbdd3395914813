import { infiniteQueryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from './client.js';
import { ask } from './problem.js';
import { keys } from './queries.js';
import { save } from './save.js';
import type { components, operations } from './schema.js';

export type PaperLetter = components['schemas']['PaperLetterView'];
export type LetterPile = NonNullable<NonNullable<operations['listLetters']['parameters']['query']>['pile']>;

/** The pages seen so far of one pile of letters. */
export const lettersQuery = (pile: LetterPile) =>
  infiniteQueryOptions({
    queryKey: [...keys.letters, pile],
    queryFn: ({ pageParam, signal }) => ask(api.GET('/api/letters', { params: { query: { pile, ...(pageParam !== null && { cursor: pageParam }) } }, signal })),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });

/** One file of them, under that name. */
export const usePrinting = (fileName: string) =>
  useMutation({ mutationFn: async (ids: string[]) => save(await ask(api.POST('/api/letters/paper', { body: { ids }, parseAs: 'blob' })), fileName) });

export const usePosting = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (ids: string[]) => ask(api.POST('/api/letters/posted', { body: { ids } })),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.letters }),
  });
};

export const useReturning = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => ask(api.POST('/api/letters/{id}/returned', { params: { path: { id } } })),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.letters }),
  });
};
