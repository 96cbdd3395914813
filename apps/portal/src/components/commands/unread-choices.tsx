import { Failure } from '../failure.js';
import { Loading } from '../loading.js';
import type { Unread } from './choices.js';

/** In the place of what can be chosen among, while that is not known. */
export const UnreadChoices = ({ unread: { isError, error, refetch } }: { unread: Unread }) =>
  isError ? <Failure error={error} onRetry={() => void refetch()} /> : <Loading rows={1} height="3rem" />;
