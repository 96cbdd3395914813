import { PlusIcon } from '@navikt/aksel-icons';
import { Button, Checkbox, Select, TextField } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { InstantText } from '../../components/date-text.js';
import { Failure } from '../../components/failure.js';
import { Loading } from '../../components/loading.js';
import { Page } from '../../components/page.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import { RuleTable } from '../rules/rule-table.js';
import rules from '../rules/rules.module.css';
import { WaitingChanges } from './change-log.js';
import { staffQuery, type Person } from './directory-queries.js';
import styles from './directory.module.css';
import { roles } from './person-fields.js';
import { personTexts } from './person-texts.js';
import { directoryTexts } from './texts.js';
import { useOrganisationName } from './use-labels.js';

const Row = ({ person }: { person: Person }) => {
  const t = useTexts(personTexts);
  const { label } = useWords();
  const nameOf = useOrganisationName();
  const { id, name, role, unit, organisationId, closed, lastSignInAt } = person;
  return (
    <tr className={closed ? styles.closed : undefined}>
      <td>
        <Link to="/admin/brugere/$id" params={{ id }}>
          {name}
        </Link>
        {closed && <span className={rules.quiet}>{t.isClosed}</span>}
      </td>
      <td>{label(role)}</td>
      <td>
        <Link to="/admin/organisationer/$id" params={{ id: organisationId }}>
          {nameOf(organisationId)}
        </Link>
        {unit !== null && <span className={rules.quiet}>{unit}</span>}
      </td>
      <td>{lastSignInAt === null ? <span className={styles.closed}>{t.notLately}</span> : <InstantText at={lastSignInAt} />}</td>
    </tr>
  );
};

const Staff = ({ staff }: { staff: readonly Person[] }) => {
  const t = useTexts(personTexts);
  const { label } = useWords();
  const nameOf = useOrganisationName();
  const [sought, setSought] = useState('');
  const [role, setRole] = useState('');
  const [withClosed, setWithClosed] = useState(false);
  const part = sought.trim().toLowerCase();
  const shown = staff.filter(
    (each) =>
      (withClosed || !each.closed) &&
      (role === '' || each.role === role) &&
      [each.name, each.unit, nameOf(each.organisationId)].some((said) => said?.toLowerCase().includes(part) === true),
  );
  return (
    <section className={rules.part} aria-label={t.list}>
      <div className={rules.bar}>
        <TextField size="small" label={t.find} value={sought} onChange={({ target }) => setSought(target.value)} />
        <Select size="small" label={t.role} value={role} onChange={({ target }) => setRole(target.value)}>
          <option value="">{t.anyRole}</option>
          {roles.map((each) => (
            <option key={each} value={each}>
              {label(each)}
            </option>
          ))}
        </Select>
        <Checkbox size="small" checked={withClosed} onChange={({ target }) => setWithClosed(target.checked)}>
          {t.showClosed}
        </Checkbox>
      </div>
      {shown.length === 0 ? (
        <p>{t.noneFound}</p>
      ) : (
        <RuleTable caption={t.list} heads={[t.name, t.role, t.organisation, t.lastSignIn]}>
          {shown.map((person) => (
            <Row key={person.id} person={person} />
          ))}
        </RuleTable>
      )}
    </section>
  );
};

/** Who can sign in, for whom and in which role? */
export const PeoplePage = () => {
  const t = useTexts(personTexts);
  const own = useTexts(directoryTexts);
  const staff = useQuery(staffQuery);
  const create = (
    <Button as={Link} to="/admin/brugere/ny" size="small" icon={<PlusIcon aria-hidden="true" />}>
      {t.newOne}
    </Button>
  );
  return (
    <Page title={own.people} actions={create}>
      <p className={rules.intro}>{t.intro}</p>
      <WaitingChanges />
      {staff.isPending && <Loading rows={6} height="3rem" />}
      {staff.isError && <Failure error={staff.error} onRetry={() => void staff.refetch()} />}
      {staff.isSuccess && <Staff staff={staff.data.items} />}
    </Page>
  );
};
