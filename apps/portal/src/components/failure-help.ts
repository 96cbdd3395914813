import { createContext, type ReactNode } from 'react';

/** Whom to turn to when something fails, on the pages that name somebody: those of citizens. */
export const FailureHelp = createContext<ReactNode>(null);
