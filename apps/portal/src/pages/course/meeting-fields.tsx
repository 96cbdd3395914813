import { TextField } from '@navikt/ds-react';
import { One, type PlainProps } from '../../components/commands/plain-field.js';
import type { Choice } from '../../components/commands/choices.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import { actTexts } from './act-texts.js';

/** A few words on one line, or a time of day. */
export const Line = ({ value, onChange, most, ...shown }: PlainProps & { most?: number }) => (
  <TextField {...shown} size="small" autoComplete="off" value={String(value)} maxLength={most} onChange={({ target }) => onChange(target.value)} />
);

/** A letter comes too late: it is said when it is there, and asked how the citizen was told. */
export const Told = ({ letterArrivesOn, ...shown }: PlainProps & { options: readonly Choice[]; letterArrivesOn: string | null }) => {
  const t = useTexts(actTexts);
  const { date } = useWords();
  return <One {...shown} description={letterArrivesOn === null ? undefined : t.tellNow(date(letterArrivesOn))} />;
};
