import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { demoClockQuery } from '../api/directory-queries.js';
import { dayOf } from './day.js';
import { useMe } from './me.js';

/** Business now, an instant in UTC, as of the page's opening: in the demo its clock may have been moved. Undefined until that is known. */
export const useNow = (): string | undefined => {
  const { demo } = useMe();
  const clock = useQuery({ ...demoClockQuery, enabled: demo });
  const [opened] = useState(() => new Date().toISOString());
  return demo ? clock.data?.now : opened;
};

/** Today in Copenhagen as `YYYY-MM-DD`; empty until it is known. */
export const useToday = (): string => {
  const now = useNow();
  return now === undefined ? '' : dayOf(now);
};
