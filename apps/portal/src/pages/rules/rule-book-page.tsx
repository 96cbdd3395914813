import { PlusIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ComponentProps, ReactNode } from 'react';
import { Failure } from '../../components/failure.js';
import { Loading } from '../../components/loading.js';
import { useMe } from '../../components/me.js';
import { Page } from '../../components/page.js';
import { ruleBookQuery, type RuleBook } from './rules-queries.js';
import styles from './rules.module.css';

type Kind = 'advice' | 'asking' | 'form';

/** How a rule of each kind is begun. */
const begins: Readonly<Record<Kind, (props: ComponentProps<'a'>) => ReactNode>> = {
  advice: (props) => <Link to="/admin/aendringer/ny" search={{ kind: 'advice' }} {...props} />,
  asking: (props) => <Link to="/admin/aendringer/ny" search={{ kind: 'asking' }} {...props} />,
  form: (props) => <Link to="/admin/aendringer/ny" search={{ kind: 'form' }} {...props} />,
};

type RuleBookPageProps = { kind: Kind; title: string; intro: string; create: string; rows: number; children: (book: RuleBook) => ReactNode };

/** Rules of one kind as they stand in the book. `rows`: how many are shown while they are fetched. */
export const RuleBookPage = ({ kind, title, intro, create, rows, children }: RuleBookPageProps) => {
  const mayChange = useMe().may.includes('rules.change');
  const book = useQuery(ruleBookQuery);
  const actions = mayChange && (
    <Button as={begins[kind]} size="small" icon={<PlusIcon aria-hidden="true" />}>
      {create}
    </Button>
  );
  return (
    <Page title={title} actions={actions}>
      <p className={styles.intro}>{intro}</p>
      {book.isPending && <Loading rows={rows} height="3rem" />}
      {book.isError && <Failure error={book.error} onRetry={() => void book.refetch()} />}
      {book.isSuccess && children(book.data)}
    </Page>
  );
};
