import { TextField } from '@navikt/ds-react';
import type { RefObject } from 'react';
import { ApiProblem } from '../../api/problem.js';
import { viewLimits } from '../../api/saved-views.js';
import { useTexts } from '../../i18n/texts.js';
import { viewsTexts } from './views-texts.js';

type NameFieldProps = {
  label: string;
  description?: string;
  name: string;
  onChange: (name: string) => void;
  /** Tried to save: what is wrong is said. */
  tried: boolean;
  /** What the api said of the last try. */
  error: unknown;
  field?: RefObject<HTMLInputElement | null>;
};

/** What hinders this name from being saved, before the api is asked. */
export const useNameFault = (): ((name: string) => string | null) => {
  const t = useTexts(viewsTexts);
  return (name) => {
    const { length } = name.trim();
    if (length === 0) return t.missing;
    return length > viewLimits.name ? t.tooLong(viewLimits.name) : null;
  };
};

export const isTaken = (error: unknown): boolean => error instanceof ApiProblem && error.fields.some(({ code }) => code === 'duplicate');

/** A view's name. */
export const NameField = ({ label, description, name, onChange, tried, error, field }: NameFieldProps) => {
  const t = useTexts(viewsTexts);
  const fault = useNameFault()(name);
  return (
    <TextField
      ref={field}
      size="small"
      label={label}
      description={description}
      value={name}
      autoComplete="off"
      error={(tried ? fault : null) ?? (isTaken(error) ? t.taken : undefined)}
      onChange={({ target }) => onChange(target.value)}
    />
  );
};
