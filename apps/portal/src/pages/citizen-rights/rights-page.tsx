import { useQuery } from '@tanstack/react-query';
import { rightsQuery } from '../../api/own-case.js';
import { BackToCase } from '../../components/back-to-case.js';
import { Calls, Contacts } from '../../components/contacts/contacts.js';
import { DanishSource } from '../../components/danish-source.js';
import { Failure } from '../../components/failure.js';
import { Loading } from '../../components/loading.js';
import { Page } from '../../components/page.js';
import { useTexts } from '../../i18n/texts.js';
import styles from './rights.module.css';
import { rightsPageTexts } from './texts.js';

/** What am I entitled to, whom do I call, and how do I complain? */
export const RightsPage = () => {
  const t = useTexts(rightsPageTexts);
  const rights = useQuery(rightsQuery);
  return (
    <Page title={t.title} above={<BackToCase />}>
      <p>{t.intro}</p>
      {rights.isPending && <Loading rows={5} height="6rem" />}
      {rights.isError && <Failure error={rights.error} onRetry={() => void rights.refetch()} />}
      {rights.isSuccess && rights.data.items.length === 0 && <p>{t.none}</p>}
      {rights.data?.items.map(({ code, name, text, source }) => (
        <section key={code} className={styles.part} aria-labelledby={`right-${code}`}>
          <h2 id={`right-${code}`}>{name}</h2>
          <p>{text}</p>
          <Calls />
          {source !== '' && (
            <p className={styles.law}>
              {t.law} <DanishSource source={source} />
            </p>
          )}
        </section>
      ))}
      <section className={styles.part} aria-labelledby="ask">
        <h2 id="ask">{t.ask}</h2>
        <Contacts />
      </section>
    </Page>
  );
};
