import { useEffect, useState } from 'react';

/** How long nothing is typed before the api is asked, in milliseconds. */
const calm = 250;

/** The value once it has stood still for a moment. */
export const useSettled = <T>(value: T): T => {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), calm);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
};
