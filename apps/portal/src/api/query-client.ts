import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiProblem, isLapsed, isSignedOut } from './problem.js';

/** Only what may pass by itself is tried again; a refusal stays a refusal. */
const mayPass = (error: unknown): boolean => error instanceof ApiProblem && (error.status === 0 || error.status >= 502);

const mostRetries = 2;

type Told = {
  /** The api no longer knows who asks. */
  onSignedOut: () => void;
  /** Whom they acted for, they do so no more. */
  onLapsed: () => void;
};

export const createQueryClient = ({ onSignedOut, onLapsed }: Told): QueryClient => {
  const onError = (error: unknown): void => {
    if (isSignedOut(error)) onSignedOut();
    if (isLapsed(error)) onLapsed();
  };
  const retry = (failures: number, error: unknown): boolean => failures < mostRetries && mayPass(error);
  return new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: { queries: { retry, staleTime: 5_000, networkMode: 'always' }, mutations: { retry, networkMode: 'always' } },
  });
};
