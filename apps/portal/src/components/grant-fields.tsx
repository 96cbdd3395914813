import { Textarea } from '@navikt/ds-react';
import { defineTexts, useTexts } from '../i18n/texts.js';
import { useWords } from '../i18n/words.js';
import { fieldId } from './commands/field-ids.js';
import { limits } from './commands/limits.js';
import { DateField } from './date-field.js';
import { isDay } from './day.js';
import { useToday } from './use-today.js';

const texts = defineTexts(
  {
    untilLabel: 'Til og med',
    latest: (day: string) => `Højst til ${day}. Det kan gives igen.`,
    byAge: (day: string, years: number) => `Højst til ${day}. Det er dagen, før borgeren fylder ${years} år.`,
    notADay: 'Skriv datoen som dd.mm.åååå, fx 23.12.2026.',
    tooLate: (day: string) => `Vælg ${day} eller en tidligere dag.`,
    tooEarly: 'Vælg i dag eller en senere dag.',
  },
  {
    untilLabel: 'Up to and including',
    latest: (day) => `Until ${day} at most. It can be given again.`,
    byAge: (day, years) => `Until ${day} at most. That is the day before the citizen turns ${years}.`,
    notADay: 'Write the date as dd.mm.yyyy, e.g. 23.12.2026.',
    tooLate: (day) => `Choose ${day} or an earlier day.`,
    tooEarly: 'Choose today or a later day.',
  },
);

type Latest = { latestOn: string | undefined };

/** What is wrong with the last day of a grant, which its kind bounds. */
export const useLastDayFault = (until: string, { latestOn }: Latest): string | undefined => {
  const t = useTexts(texts);
  const { date } = useWords();
  const today = useToday();
  if (!isDay(until)) return t.notADay;
  if (until < today) return t.tooEarly;
  return latestOn !== undefined && until > latestOn ? t.tooLate(date(latestOn)) : undefined;
};

/** `size`: medium on the citizen's own pages, where a thumb must find it. */
type FieldProps = { form: string; size: 'medium' | 'small'; value: string; onChange: (value: string) => void; error: string | false | undefined };

/** Until when a grant holds. `untilAge`: how old the citizen is, in years, once its kind holds no more. */
export const LastDayField = ({ form, latestOn, untilAge = null, ...field }: FieldProps & Latest & { untilAge?: number | null | undefined }) => {
  const t = useTexts(texts);
  const { date } = useWords();
  const told = (day: string): string => (untilAge === null ? t.latest(date(day)) : t.byAge(date(day), untilAge));
  return <DateField {...field} id={fieldId(form, 'until')} label={t.untilLabel} description={latestOn && told(latestOn)} />;
};

/** What a grant rests on, in words. */
export const EvidenceField = ({ form, label, hint, onChange, ...field }: FieldProps & { label: string; hint: string }) => (
  <Textarea
    {...field}
    id={fieldId(form, 'evidence')}
    label={label}
    description={hint}
    minRows={2}
    maxLength={limits.reason}
    onChange={({ target }) => onChange(target.value)}
  />
);
