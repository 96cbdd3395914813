import type { ServiceRequestView } from '../../api/client.js';
import { useMe } from '../../components/me.js';

/** Whether the reader was sent the answer and knows nothing of how it came about. */
export const useIsShared = ({ shared }: Pick<ServiceRequestView, 'shared'>): boolean => {
  const me = useMe();
  return shared.some(({ organisation }) => organisation.id === me.organisation?.id);
};
