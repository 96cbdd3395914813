import { Button, TextField } from '@navikt/ds-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { DateField } from '../../components/date-field.js';
import { dayAfter, isDay } from '../../components/day.js';
import { useTexts } from '../../i18n/texts.js';
import styles from './outgoing.module.css';
import type { OutgoingSearch } from './search.js';
import { outgoingTexts } from './texts.js';

/** `16.30` and `16:30` as `16:30`, an empty text as it is; null when it is no time of day. */
const clockOf = (written: string): string | null => {
  const [, hour, minute] = /^([01]?\d|2[0-3])[.:]([0-5]\d)$/.exec(written.trim()) ?? [];
  if (written.trim() === '') return '';
  return hour === undefined ? null : `${hour.padStart(2, '0')}:${minute}`;
};

/** How far ahead is looked: today, tomorrow, or until a day and time of one's own. `error`: what is wrong with the day that was asked for. */
export const Period = ({ search, today, error }: { search: OutgoingSearch; today: string; error: string | undefined }) => {
  const t = useTexts(outgoingTexts);
  const navigate = useNavigate();
  const { until = today, time = '' } = search;
  const [day, setDay] = useState(until);
  const [at, setAt] = useState(time);
  const [wrong, setWrong] = useState({ day: false, time: false });
  const go = (chosen: OutgoingSearch): void => void navigate({ to: '/udgaaende', search: chosen });
  const quick = [
    { text: t.today, day: today },
    { text: t.tomorrow, day: dayAfter(today) },
  ];
  return (
    <form
      className={`${styles.period} on-screen`}
      aria-label={t.period}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const minute = clockOf(at);
        setWrong({ day: !isDay(day), time: minute === null });
        if (isDay(day) && minute !== null) go({ until: day, ...(minute !== '' && { time: minute }) });
      }}
    >
      {quick.map((each) => {
        const isChosen = until === each.day && time === '';
        return (
          <Button
            key={each.text}
            type="button"
            size="small"
            variant={isChosen ? 'primary' : 'secondary'}
            aria-pressed={isChosen}
            onClick={() => go(each.day === today ? {} : { until: each.day })}
          >
            {each.text}
          </Button>
        );
      })}
      <DateField id="outgoing-until" size="small" label={t.until} value={day} onChange={setDay} error={wrong.day ? t.notADay : error} />
      <TextField
        id="outgoing-time"
        size="small"
        label={t.time}
        description={t.timeHelp}
        className={styles.clock}
        value={at}
        onChange={({ target }) => setAt(target.value)}
        error={wrong.time ? t.notATime : undefined}
      />
      <Button type="submit" size="small" variant="secondary">
        {t.show}
      </Button>
    </form>
  );
};
