import { Button, Select } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { organisationsQuery } from '../../api/directory-queries.js';
import { Failure } from '../../components/failure.js';
import { Loading } from '../../components/loading.js';
import { useMe } from '../../components/me.js';
import { Page } from '../../components/page.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import { calendarTexts } from './calendar-texts.js';
import { changeTexts } from './change-texts.js';
import { CompareLink } from './compare-link.js';
import { runsOf } from './openings.js';
import { ruleBookQuery, type CalendarVersion } from './rules-queries.js';
import styles from './rules.module.css';
import { rulesTexts } from './texts.js';

const Row = ({ calendar: { version, organisation, rule } }: { calendar: CalendarVersion }) => {
  const t = useTexts(calendarTexts);
  const rules = useTexts(rulesTexts);
  const { date } = useWords();
  const mayChange = useMe().may.includes('rules.change');
  const name = organisation ?? t.national;
  const hours = ({ first, last, from, to }: ReturnType<typeof runsOf>[number]): string =>
    `${first === last ? t[first] : t.through(t[first], t[last])} ${from}–${to}`;
  const closed = rule.closingDays.map(({ name: called, on, day, month }) => `${called} (${on === undefined ? t.each(day ?? 0, month ?? 0) : date(on)})`);
  return (
    <li className={styles.change}>
      {mayChange ? (
        <Link
          to="/admin/aendringer/ny"
          search={{ kind: 'calendar', ...(rule.organisationId !== undefined && { of: rule.organisationId }) }}
          aria-label={t.edit(name)}
        >
          {name}
        </Link>
      ) : (
        <strong>{name}</strong>
      )}
      <span>{rules.version(version)}</span>
      <span>{runsOf(rule.weekly).map(hours).join(', ')}</span>
      <span>{rule.publicHolidays === 'DK' ? t.keeps : t.keepsNot}</span>
      {closed.length > 0 && <span>{t.closedOn(closed.join(', '))}</span>}
      <CompareLink kind="calendar" of={rule.organisationId ?? 'national'} version={version} name={name} />
    </li>
  );
};

/** An organisation that has no calendar yet. */
const AddFor = ({ taken }: { taken: ReadonlySet<string> }) => {
  const t = useTexts(calendarTexts);
  const change = useTexts(changeTexts);
  const { data } = useQuery(organisationsQuery());
  const navigate = useNavigate();
  const [chosen, setChosen] = useState('');
  const others = (data?.items ?? []).filter(({ id }) => !taken.has(id));
  return (
    <div className={styles.bar}>
      <Select size="small" label={t.addFor} value={chosen} onChange={({ target }) => setChosen(target.value)}>
        <option value="">{change.choose}</option>
        {others.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      {chosen !== '' && (
        <Button
          type="button"
          size="small"
          variant="secondary"
          onClick={() => void navigate({ to: '/admin/aendringer/ny', search: { kind: 'calendar', of: chosen } })}
        >
          {t.add}
        </Button>
      )}
    </div>
  );
};

/** When does who work? */
export const CalendarsPage = () => {
  const t = useTexts(calendarTexts);
  const mayChange = useMe().may.includes('rules.change');
  const book = useQuery(ruleBookQuery);
  const taken = new Set(book.data?.calendars.flatMap(({ rule }) => rule.organisationId ?? []));
  return (
    <Page title={t.title}>
      <p className={styles.intro}>{t.intro}</p>
      {book.isPending && <Loading rows={3} height="3rem" />}
      {book.isError && <Failure error={book.error} onRetry={() => void book.refetch()} />}
      {book.isSuccess && (
        <ul className={styles.changes} aria-label={t.list}>
          {book.data.calendars.map((calendar) => (
            <Row key={calendar.rule.organisationId ?? 'national'} calendar={calendar} />
          ))}
        </ul>
      )}
      {book.isSuccess && mayChange && <AddFor taken={taken} />}
    </Page>
  );
};
