import { PlusIcon } from '@navikt/aksel-icons';
import { Button, Checkbox, Select, TextField } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Failure } from '../../components/failure.js';
import { Loading } from '../../components/loading.js';
import { Page } from '../../components/page.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import { RuleTable } from '../rules/rule-table.js';
import rules from '../rules/rules.module.css';
import { registerQuery, type Organisation } from './directory-queries.js';
import styles from './directory.module.css';
import { FindingsOfAll } from './findings.js';
import { kindsIn } from './organisation-fields.js';
import { organisationTexts } from './organisation-texts.js';
import { directoryTexts } from './texts.js';
import { useOrganisationName } from './use-labels.js';

const Row = ({ organisation }: { organisation: Organisation }) => {
  const t = useTexts(organisationTexts);
  const { label, date } = useWords();
  const nameOf = useOrganisationName();
  const { id, name, kind, providerNumber, gln, validFrom, validTo, successorId, canReceive, ended, openRequests } = organisation;
  const numbers = [providerNumber && t.provider(providerNumber), gln && t.gln(gln)].filter(Boolean).join(' · ');
  const end = validTo === null ? null : ended ? t.endedOn(date(validTo)) : t.endsOn(date(validTo));
  return (
    <tr className={ended ? styles.closed : undefined}>
      <td>
        <Link to="/admin/organisationer/$id" params={{ id }}>
          {name}
        </Link>
        {!canReceive && <span className={rules.quiet}>{t.cannotReceive}</span>}
      </td>
      <td>{label(kind)}</td>
      <td className={styles.number}>{numbers === '' ? '–' : numbers}</td>
      <td>
        {end ?? t.from(date(validFrom))}
        {successorId !== null && <span className={rules.quiet}>{`${t.successor}: ${nameOf(successorId)}`}</span>}
      </td>
      <td className={styles.number}>{t.requests(openRequests)}</td>
    </tr>
  );
};

const Register = ({ register }: { register: readonly Organisation[] }) => {
  const t = useTexts(organisationTexts);
  const { label } = useWords();
  const [sought, setSought] = useState('');
  const [kind, setKind] = useState('');
  const [withEnded, setWithEnded] = useState(false);
  const part = sought.trim().toLowerCase();
  const shown = register.filter(
    (each) =>
      (withEnded || !each.ended) &&
      (kind === '' || each.kind === kind) &&
      [each.name, each.providerNumber, each.gln].some((said) => said?.toLowerCase().includes(part) === true),
  );
  return (
    <section className={rules.part} aria-label={t.list}>
      <div className={rules.bar}>
        <TextField size="small" label={t.find} value={sought} onChange={({ target }) => setSought(target.value)} />
        <Select size="small" label={t.kind} value={kind} onChange={({ target }) => setKind(target.value)}>
          <option value="">{t.anyKind}</option>
          {kindsIn(register).map((each) => (
            <option key={each} value={each}>
              {label(each)}
            </option>
          ))}
        </Select>
        <Checkbox size="small" checked={withEnded} onChange={({ target }) => setWithEnded(target.checked)}>
          {t.showEnded}
        </Checkbox>
      </div>
      {shown.length === 0 ? (
        <p>{t.noneFound}</p>
      ) : (
        <RuleTable caption={t.list} heads={[t.name, t.kind, t.numbers, t.valid, t.open]}>
          {shown.map((organisation) => (
            <Row key={organisation.id} organisation={organisation} />
          ))}
        </RuleTable>
      )}
    </section>
  );
};

/** Who can ask and be asked, and what somebody should look at? */
export const OrganisationsPage = () => {
  const t = useTexts(organisationTexts);
  const own = useTexts(directoryTexts);
  const register = useQuery(registerQuery);
  const create = (
    <Button as={Link} to="/admin/organisationer/ny" size="small" icon={<PlusIcon aria-hidden="true" />}>
      {t.newOne}
    </Button>
  );
  return (
    <Page title={own.organisations} actions={create}>
      <p className={rules.intro}>{t.intro}</p>
      {register.isPending && <Loading rows={6} height="3rem" />}
      {register.isError && <Failure error={register.error} onRetry={() => void register.refetch()} />}
      {register.isSuccess && <FindingsOfAll register={register.data.items} />}
      {register.isSuccess && <Register register={register.data.items} />}
    </Page>
  );
};
