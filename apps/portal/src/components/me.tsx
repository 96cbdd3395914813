import { createContext, useContext, type ReactNode } from 'react';
import type { Me } from '../api/client.js';

const MeContext = createContext<Me | null>(null);

export const MeProvider = ({ me, children }: { me: Me; children: ReactNode }) => <MeContext value={me}>{children}</MeContext>;

/** Who is signed in. */
export const useMe = (): Me => {
  const me = useContext(MeContext);
  if (me === null) throw new Error('useMe stands outside the pages of somebody signed in.');
  return me;
};
