import { ErrorSummary as Summary } from '@navikt/ds-react';
import { useEffect, useRef } from 'react';

/** What is wrong with one field: the same words as at the field, whose id it names. */
export type FieldError = { id: string; text: string };

/** Above the form's heading; takes the focus when it comes and whenever the form is tried again (`attempt` counts). */
export const ErrorSummary = ({ errors, attempt }: { errors: readonly FieldError[]; attempt: number }) => {
  const summary = useRef<HTMLDivElement>(null);
  const some = errors.length > 0;
  useEffect(() => {
    if (some) summary.current?.focus();
  }, [some, attempt]);
  if (!some) return null;
  return (
    <Summary ref={summary}>
      {errors.map(({ id, text }) => (
        <Summary.Item
          key={`${id} ${text}`}
          href={`#${id}`}
          onClick={(event) => {
            event.preventDefault();
            document.getElementById(id)?.focus();
          }}
        >
          {text}
        </Summary.Item>
      ))}
    </Summary>
  );
};
