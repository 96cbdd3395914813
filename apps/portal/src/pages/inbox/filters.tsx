import { openStatuses, statuses } from '#core';
import { FunnelIcon } from '@navikt/aksel-icons';
import { Button, Select } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { formTypesQuery, organisationsQuery } from '../../api/directory-queries.js';
import { useMe } from '../../components/me.js';
import { useMedia } from '../../components/use-media.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import styles from './filters.module.css';
import { narrowingTexts } from './narrowing-texts.js';
import { isNarrowed, type InboxSearch } from './search.js';

type Option = { value: string; text: string };

type ChoiceProps = { label: string; any: string; value: string | undefined; options: readonly Option[]; onChoose: (value: string | undefined) => void };

const Choice = ({ label, any, value, options, onChoose }: ChoiceProps) => (
  <Select
    size="small"
    label={label}
    value={value ?? ''}
    onChange={({ target }) => onChoose(target.value === '' ? undefined : target.value)}
    className={styles.choice}
  >
    <option value="">{any}</option>
    {options.map((option) => (
      <option key={option.value} value={option.value}>
        {option.text}
      </option>
    ))}
  </Select>
);

type FiltersProps = { search: InboxSearch; onChange: (change: Partial<InboxSearch>) => void; onReset: () => void };

const Choices = ({ search, onChange }: Omit<FiltersProps, 'onReset'>) => {
  const t = useTexts(narrowingTexts);
  const { label } = useWords();
  const me = useMe();
  const forms = useQuery(formTypesQuery);
  const organisations = useQuery(organisationsQuery());
  const formOptions = (forms.data?.items ?? []).map(({ code, name }) => ({ value: code, text: `${code} ${name}` }));
  const counterparts = (organisations.data?.items ?? []).filter(({ id }) => id !== me.organisation?.id).map(({ id, name }) => ({ value: id, text: name }));
  const closed = statuses.filter((status) => !(openStatuses as readonly string[]).includes(status));
  const statusOptions = (search.tab === 'closed' ? closed : openStatuses).map((status) => ({ value: status, text: label(status) }));
  return (
    <>
      <Choice label={t.form} any={t.anyForm} value={search.formCode} options={formOptions} onChoose={(formCode) => onChange({ formCode })} />
      <Choice
        label={t.counterpart}
        any={t.anyCounterpart}
        value={search.counterpartId}
        options={counterparts}
        onChoose={(counterpartId) => onChange({ counterpartId })}
      />
      <Choice
        label={t.status}
        any={t.anyStatus}
        value={search.status}
        options={statusOptions}
        onChoose={(status) => onChange({ status: statuses.find((each) => each === status) })}
      />
    </>
  );
};

/** Narrows the list by form, by the organisation on the other side and by status. On a narrow screen they wait behind a button. */
export const Filters = ({ search, onChange, onReset }: FiltersProps) => {
  const t = useTexts(narrowingTexts);
  const narrow = useMedia('(max-width: 40rem)');
  const [opened, setOpened] = useState(false);
  const open = !narrow || opened;
  return (
    <div className={styles.filters} role="group" aria-label={t.filters}>
      {narrow && (
        <Button
          type="button"
          size="small"
          variant="secondary"
          icon={<FunnelIcon aria-hidden="true" />}
          aria-expanded={opened}
          onClick={() => setOpened(!opened)}
        >
          {t.filters}
        </Button>
      )}
      {open && <Choices search={search} onChange={onChange} />}
      {isNarrowed(search) && (
        <Button type="button" size="small" variant="tertiary" onClick={onReset}>
          {t.reset}
        </Button>
      )}
    </div>
  );
};
