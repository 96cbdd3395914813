import { useEffect, useRef, useState } from 'react';

/** A field that is wrong, or one that says there is nothing to choose among. */
const faulty = '[aria-invalid="true"]:is(input, select, textarea), fieldset[aria-invalid="true"] input, [role="alert"][tabindex="-1"]';

/** For every form that is sent: leads to its first faulty field when it is tried, and again when it is refused. */
export const useFaultFocus = ({ isPending }: { isPending: boolean }) => {
  const form = useRef<HTMLFormElement>(null);
  const [attempts, setAttempts] = useState(0);
  useEffect(() => {
    if (attempts > 0 && !isPending) form.current?.querySelector<HTMLElement>(faulty)?.focus();
  }, [attempts, isPending]);
  return { form, onTry: (): void => setAttempts((before) => before + 1) };
};
