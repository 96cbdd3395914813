import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiProblem, isSignedOut } from './problem.js';

/** Only what may pass by itself is tried again; a refusal stays a refusal. */
const mayPass = (error: unknown): boolean => error instanceof ApiProblem && (error.status === 0 || error.status >= 502);

const mostRetries = 2;

/** `onSignedOut` is told when the api no longer knows who asks. */
export const createQueryClient = (onSignedOut: () => void): QueryClient => {
  const onError = (error: unknown): void => {
    if (isSignedOut(error)) onSignedOut();
  };
  const retry = (failures: number, error: unknown): boolean => failures < mostRetries && mayPass(error);
  return new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: { queries: { retry, staleTime: 5_000, networkMode: 'always' }, mutations: { retry, networkMode: 'always' } },
  });
};
