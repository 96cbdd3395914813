import { Checkbox } from '@navikt/ds-react';
import { useTexts } from '../../i18n/texts.js';
import { calendarTexts } from './calendar-texts.js';
import { AddButton, Choice, DayField, fieldId, NumberField, Part, RemoveButton, TextLine, useErrorAt } from './editing.js';
import styles from './editing.module.css';
import { weekdays, type Opening } from './openings.js';
import type { Calendar } from './rules-queries.js';
import { useList } from './use-list.js';

type Closing = Calendar['closingDays'][number];

const Weekly = ({ weekly, onChange }: { weekly: readonly Opening[]; onChange: (weekly: Opening[]) => void }) => {
  const t = useTexts(calendarTexts);
  const error = useErrorAt('calendar.weekly');
  const set = (weekday: Opening['weekday'], opening: Opening | null): void =>
    onChange(weekdays.flatMap((each) => (each === weekday ? (opening ?? []) : (weekly.find((known) => known.weekday === each) ?? []))));
  return (
    <div id={fieldId('calendar.weekly')} tabIndex={-1}>
      {error !== undefined && <p className={styles.bad}>{error}</p>}
      {weekdays.map((weekday) => {
        const place = weekly.findIndex((each) => each.weekday === weekday);
        const opening = weekly[place];
        return (
          <div key={weekday} className={styles.row}>
            <Checkbox
              size="small"
              className={styles.weekday}
              checked={opening !== undefined}
              onChange={({ target }) => set(weekday, target.checked ? { weekday, from: '08:00', to: '16:00' } : null)}
            >
              {t[weekday]}
            </Checkbox>
            {opening !== undefined && (
              <>
                <TextLine path={`calendar.weekly[${place}].from`} label={t.from} value={opening.from} onChange={(from) => set(weekday, { ...opening, from })} />
                <TextLine path={`calendar.weekly[${place}].to`} label={t.to} value={opening.to} onChange={(to) => set(weekday, { ...opening, to })} />
              </>
            )}
          </div>
        );
      })}
    </div>
  );
};

const ClosingDays = ({ days, onChange }: { days: readonly Closing[]; onChange: (days: Closing[]) => void }) => {
  const t = useTexts(calendarTexts);
  const { keyOf, set, add, remove } = useList(days, onChange);
  const kinds = [
    { value: 'once', text: t.once },
    { value: 'yearly', text: t.yearly },
  ] as const;
  return (
    <>
      {days.map((day, place) => {
        const at = `calendar.closingDays[${place}]`;
        const { name, on, month = Number.NaN, day: dayOfMonth = Number.NaN } = day;
        const isYearly = day.month !== undefined || day.day !== undefined;
        return (
          <fieldset key={keyOf(place)} className={styles.item}>
            <legend>{t.day(place + 1)}</legend>
            <div className={styles.row}>
              <TextLine path={`${at}.name`} label={t.name} value={name} onChange={(written) => set(place, { ...day, name: written })} />
              <Choice
                path={`${at}.kind`}
                label={t.kind}
                value={isYearly ? 'yearly' : 'once'}
                options={kinds}
                onChange={(kind) => set(place, kind === 'yearly' ? { name, month: 1, day: 1 } : { name, on: '' })}
              />
              {isYearly ? (
                <>
                  <NumberField path={`${at}.day`} label={t.dayOfMonth} value={dayOfMonth} onChange={(chosen) => set(place, { ...day, day: chosen })} />
                  <NumberField path={`${at}.month`} label={t.month} value={month} onChange={(chosen) => set(place, { ...day, month: chosen })} />
                </>
              ) : (
                <DayField path={`${at}.on`} label={t.on} value={on} onChange={(chosen) => set(place, { name, on: chosen ?? '' })} />
              )}
              <RemoveButton title={t.removeDay(place + 1)} onRemove={() => remove(place)} />
            </div>
          </fieldset>
        );
      })}
      <AddButton text={t.addDay} onAdd={() => add({ name: '', on: '' })} />
    </>
  );
};

/** When an organisation works: its week, public holidays, and closing days of its own. */
export const CalendarEditor = ({ calendar, onChange }: { calendar: Calendar; onChange: (part: Partial<Calendar>) => void }) => {
  const t = useTexts(calendarTexts);
  return (
    <>
      <Part title={t.weekly}>
        <Weekly weekly={calendar.weekly} onChange={(weekly) => onChange({ weekly })} />
        <Checkbox
          size="small"
          checked={calendar.publicHolidays === 'DK'}
          onChange={({ target }) => onChange({ publicHolidays: target.checked ? 'DK' : 'none' })}
        >
          {t.holidays}
        </Checkbox>
      </Part>
      <Part title={t.closing} hint={t.closingHint}>
        <ClosingDays days={calendar.closingDays} onChange={(closingDays) => onChange({ closingDays })} />
      </Part>
    </>
  );
};
