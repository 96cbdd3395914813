import { useEffect, useMemo, useRef, type RefObject } from 'react';

type Offer<T> = RefObject<readonly T[]>;

export type Registry<T> = {
  /** Until the returned function is called. */
  register: (offer: Offer<T>) => () => void;
  /** Of all that is on the screen now. */
  active: () => T[];
};

/** Knows what the components on the screen offer, e.g. keys. */
export const useRegistry = <T>(): Registry<T> => {
  const offers = useRef(new Set<Offer<T>>());
  return useMemo(
    () => ({
      register: (offer) => {
        offers.current.add(offer);
        return () => offers.current.delete(offer);
      },
      active: () => [...offers.current].flatMap(({ current }) => [...current]),
    }),
    [],
  );
};

/** Offers these for as long as the component is on the screen, always as they were last drawn. */
export const useOffer = <T>({ register }: Registry<T>, offered: readonly T[]): void => {
  const latest = useRef(offered);
  useEffect(() => {
    latest.current = offered;
  });
  useEffect(() => register(latest), [register]);
};
