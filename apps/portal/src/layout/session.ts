import { useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { api, type Me } from '../api/client.js';
import { ask } from '../api/problem.js';
import { holdReading, resumeReading } from '../api/reading.js';

export const isCitizen = ({ role }: Pick<Me, 'role'>): boolean => role === 'citizen';

/** Where a role begins its day. An administrator sees no requests, and keeps the rules. */
export const startOf = (me: Pick<Me, 'role' | 'may'>): '/min-sag' | '/indbakke' | '/admin/frister' => {
  if (isCitizen(me)) return '/min-sag';
  return me.may.includes('requests.read') ? '/indbakke' : '/admin/frister';
};

/** A locum says for whom before anything else; so does whoever is one no more. */
export const mustChoose = ({ places, hasChosen, lapsed }: Pick<Me, 'places' | 'hasChosen' | 'lapsed'>): boolean =>
  lapsed !== null || (places.length > 1 && !hasChosen);

/** Nothing of one person may be left for the next. */
const forget = (client: QueryClient): void => client.clear();

/** Signs in as the person on a card and goes to where that role begins, or to `next`, an address within the portal. */
export const useSignIn = (next: string | undefined) => {
  const client = useQueryClient();
  const router = useRouter();
  return useMutation({
    mutationFn: async (personId: string): Promise<void> => {
      await ask(api.POST('/api/demo/sign-in', { body: { personId } }));
      forget(client);
    },
    onSuccess: () => router.history.push(next ?? '/'),
  });
};

const chosen = ({ id, kind }: Pick<Me['places'][number], 'id' | 'kind'>) =>
  kind === 'citizen' ? api.PUT('/api/session/citizen', { body: { citizenId: id } }) : api.PUT('/api/session/organisation', { body: { organisationId: id } });

/**
 * Chooses for whom to act, and begins anew there or at `next`: the page is loaded again, so that nothing of one is left for
 * the next. Meanwhile nothing is read: the page that is left would ask for what the other may not see.
 */
export const useChoosePlace = (next: string | undefined) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (place: Pick<Me['places'][number], 'id' | 'kind'>) => {
      holdReading();
      return ask(chosen(place));
    },
    onSuccess: () => window.location.assign(next ?? '/'),
    onError: async () => {
      resumeReading();
      await client.cancelQueries();
      return client.invalidateQueries();
    },
  });
};

/** Ends the session and goes back to the cards. */
export const useSignOut = () => {
  const client = useQueryClient();
  const router = useRouter();
  return useMutation({
    mutationFn: () => ask(api.POST('/api/sign-out')),
    onSuccess: async () => {
      await router.navigate({ to: '/log-ind', search: {} });
      forget(client);
    },
  });
};
