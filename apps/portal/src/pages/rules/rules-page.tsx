import { Button, Checkbox, TextField } from '@navikt/ds-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Failure } from '../../components/failure.js';
import { Loading } from '../../components/loading.js';
import { useMe } from '../../components/me.js';
import { Page } from '../../components/page.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import { ChangesList } from './changes-list.js';
import { Findings } from './findings.js';
import { PoliciesTable } from './policies-table.js';
import { ruleBookQuery, ruleChangesQuery, type Finding, type RuleBook } from './rules-queries.js';
import styles from './rules.module.css';
import { rulesTexts } from './texts.js';
import { useNames } from './use-names.js';

const FindingsOf = ({ findings, today }: { findings: readonly Finding[]; today: string }) => {
  const t = useTexts(rulesTexts);
  const { date } = useWords();
  if (findings.length === 0) return <p className={styles.intro}>{t.sound}</p>;
  return (
    <Findings title={t.findings}>
      {findings.map(({ text, from }) => (
        <li key={text}>
          {text} {from > today && <span className={styles.quiet}>{t.from(date(from))}</span>}
        </li>
      ))}
    </Findings>
  );
};

const Policies = ({ policies }: Pick<RuleBook, 'policies'>) => {
  const t = useTexts(rulesTexts);
  const { titleOf } = useNames();
  const [sought, setSought] = useState('');
  const [old, setOld] = useState(false);
  const shown = policies.filter(
    ({ rule, standing }) => (old || standing === 'inForce' || standing === 'coming') && titleOf(rule).toLowerCase().includes(sought.trim().toLowerCase()),
  );
  return (
    <section className={styles.part} aria-labelledby="policies">
      <h2 id="policies">{t.policies}</h2>
      <div className={styles.bar}>
        <TextField size="small" label={t.find} value={sought} onChange={({ target }) => setSought(target.value)} />
        <Checkbox size="small" checked={old} onChange={({ target }) => setOld(target.checked)}>
          {t.showOld}
        </Checkbox>
      </div>
      {shown.length === 0 ? <p>{t.noneFound}</p> : <PoliciesTable policies={shown} />}
    </section>
  );
};

/** Drafts and proposals; below them what was decided. */
const Changes = () => {
  const t = useTexts(rulesTexts);
  const changes = useQuery(ruleChangesQuery);
  if (changes.isPending) return <Loading rows={2} height="2.5rem" />;
  if (changes.isError) return <Failure error={changes.error} onRetry={() => void changes.refetch()} />;
  const isOpen = ({ status }: { status: string }): boolean => status === 'draft' || status === 'proposed';
  const open = changes.data.items.filter(isOpen);
  const decided = changes.data.items.filter((change) => !isOpen(change));
  return (
    <>
      <section className={styles.part} aria-labelledby="changes">
        <h2 id="changes">{t.changes}</h2>
        {open.length === 0 ? <p className={styles.intro}>{t.noChanges}</p> : <ChangesList changes={open} label={t.changes} />}
      </section>
      {decided.length > 0 && (
        <section className={styles.part} aria-labelledby="decided">
          <h2 id="decided">{t.decided}</h2>
          <ChangesList changes={decided} label={t.decided} />
        </section>
      )}
    </>
  );
};

/** Which rule applies to whom, from when, and what is wrong with them together? */
export const RulesPage = () => {
  const t = useTexts(rulesTexts);
  const mayChange = useMe().may.includes('rules.change');
  const book = useQuery(ruleBookQuery);
  const create = mayChange && (
    <Button as={Link} to="/admin/aendringer/ny" size="small" icon={<PlusIcon aria-hidden="true" />}>
      {t.newPolicy}
    </Button>
  );
  return (
    <Page title={t.title} actions={create}>
      <p className={styles.intro}>{t.intro}</p>
      {book.isPending && <Loading rows={6} height="3rem" />}
      {book.isError && <Failure error={book.error} onRetry={() => void book.refetch()} />}
      {book.isSuccess && <FindingsOf findings={book.data.findings} today={book.data.today} />}
      {mayChange && <Changes />}
      {book.isSuccess && <Policies policies={book.data.policies} />}
    </Page>
  );
};
