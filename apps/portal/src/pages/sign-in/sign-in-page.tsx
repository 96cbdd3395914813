import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { DemoPerson } from '../../api/client.js';
import { demoPeopleQuery } from '../../api/directory-queries.js';
import { Failure } from '../../components/failure.js';
import { Loading } from '../../components/loading.js';
import { Page } from '../../components/page.js';
import { defineTexts, useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import { PlainFrame } from '../../layout/plain-frame.js';
import { useSignIn } from '../../layout/session.js';
import { byOrganisation, type Group } from './groups.js';
import { PersonCard } from './person-card.js';
import styles from './sign-in-page.module.css';

const route = getRouteApi('/log-ind');

const texts = defineTexts(
  { title: 'Log ind', demo: 'Demo – ingen rigtige personer', choose: 'Vælg, hvem du vil være. Du kan skifte når som helst.', citizens: 'Borgere' },
  { title: 'Log in', demo: 'Demo – no real people', choose: 'Choose whom to be. You can switch at any time.', citizens: 'Citizens' },
);

type Choosing = { onChoose: (id: string) => void; chosen: string | undefined };

const OrganisationCards = ({ group, onChoose, chosen }: Choosing & { group: Group }) => {
  const t = useTexts(texts);
  const { label } = useWords();
  const { organisation, people } = group;
  return (
    <section className={styles.group}>
      <h2>{organisation?.name ?? t.citizens}</h2>
      {organisation !== null && <p className={styles.kind}>{label(organisation.kind)}</p>}
      <ul className={styles.cards}>
        {people.map((person) => (
          <li key={person.id}>
            <PersonCard person={person} busy={chosen === person.id} disabled={chosen !== undefined} onChoose={() => onChoose(person.id)} />
          </li>
        ))}
      </ul>
    </section>
  );
};

const Cards = ({ people, ...choosing }: Choosing & { people: readonly DemoPerson[] }) => (
  <div className={styles.groups}>
    {byOrganisation(people).map((group) => (
      <OrganisationCards key={group.organisation?.id ?? 'citizens'} group={group} {...choosing} />
    ))}
  </div>
);

/** Who am I here as? */
export const SignInPage = () => {
  const t = useTexts(texts);
  const { next } = route.useSearch();
  const people = useQuery(demoPeopleQuery);
  const signIn = useSignIn(next);
  return (
    <PlainFrame>
      <Page title={t.title}>
        <p className={styles.demo}>
          <strong>{t.demo}.</strong> {t.choose}
        </p>
        {signIn.isError && <Failure error={signIn.error} />}
        {people.isPending && <Loading rows={4} height="6rem" />}
        {people.isError && <Failure error={people.error} onRetry={() => void people.refetch()} />}
        {people.isSuccess && <Cards people={people.data} chosen={signIn.isPending ? signIn.variables : undefined} onChoose={(id) => signIn.mutate(id)} />}
      </Page>
    </PlainFrame>
  );
};
