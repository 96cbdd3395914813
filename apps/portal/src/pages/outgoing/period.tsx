import { Button, TextField } from '@navikt/ds-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { clockIn, clockOf } from '../../components/clock.js';
import { DateField } from '../../components/date-field.js';
import { dayAfter, isDay } from '../../components/day.js';
import { useLanguage } from '../../i18n/language.js';
import { useTexts } from '../../i18n/texts.js';
import styles from './outgoing.module.css';
import type { OutgoingSearch } from './search.js';
import { outgoingTexts } from './texts.js';

/** How far ahead is looked: today, tomorrow, or until a day and time of one's own. `error`: what is wrong with the day that was asked for. */
export const Period = ({ search, today, error }: { search: OutgoingSearch; today: string; error: string | undefined }) => {
  const t = useTexts(outgoingTexts);
  const navigate = useNavigate();
  const { language } = useLanguage();
  const { until = today, time = '' } = search;
  const [day, setDay] = useState(until);
  const [at, setAt] = useState(clockIn(time, language));
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
        const minute = at.trim() === '' ? '' : clockOf(at);
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
