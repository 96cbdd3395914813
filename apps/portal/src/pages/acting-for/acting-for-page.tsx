import { capitalised, problemText } from '#core';
import { Buildings3Icon } from '@navikt/aksel-icons';
import { Button, LocalAlert } from '@navikt/ds-react';
import { getRouteApi } from '@tanstack/react-router';
import type { Me } from '../../api/client.js';
import { Failure } from '../../components/failure.js';
import { Page } from '../../components/page.js';
import { useRoleName } from '../../components/role-name.js';
import { useLanguage } from '../../i18n/language.js';
import { defineTexts, useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import { PlainFrame } from '../../layout/plain-frame.js';
import { useChooseOrganisation, useSignOut } from '../../layout/session.js';
import { ChoiceCard } from '../sign-in/choice-card.js';
import card from '../sign-in/person-card.module.css';
import styles from './acting-for-page.module.css';

const route = getRouteApi('/arbejder-for');

const texts = defineTexts(
  {
    title: 'Hvem arbejder du for?',
    choose: 'Du ser og gør kun noget for én organisation ad gangen. Du kan skifte øverst på siden.',
    own: 'din egen organisation',
    locum: (until: string) => `vikar til og med ${until}`,
    signOut: 'Log af',
  },
  {
    title: 'Whom do you work for?',
    choose: 'You see and do things for one organisation at a time. You can switch at the top of the page.',
    own: 'your own organisation',
    locum: (until: string) => `locum until ${until}, that day included`,
    signOut: 'Log out',
  },
);

const Lapsed = ({ name }: { name: string }) => {
  const { language } = useLanguage();
  const { title, detail } = problemText({ code: 'MembershipEnded', params: { name } }, language);
  return (
    <LocalAlert status="warning" size="small">
      <LocalAlert.Header>
        <LocalAlert.Title as="h2">{title}</LocalAlert.Title>
      </LocalAlert.Header>
      <LocalAlert.Content>{detail}</LocalAlert.Content>
    </LocalAlert>
  );
};

type PlacesProps = { places: Me['places']; chosen: string | undefined; onChoose: (id: string) => void };

const Places = ({ places, chosen, onChoose }: PlacesProps) => {
  const t = useTexts(texts);
  const roleName = useRoleName();
  const { date } = useWords();
  return (
    <ul className={styles.places}>
      {places.map(({ id, name, role, lastOn }) => (
        <li key={id}>
          <ChoiceCard
            icon={<Buildings3Icon aria-hidden="true" className={card.icon} />}
            name={name}
            role={capitalised([roleName(role), lastOn === null ? t.own : t.locum(date(lastOn))].join(' · '))}
            busy={chosen === id}
            disabled={chosen !== undefined}
            onChoose={() => onChoose(id)}
          />
        </li>
      ))}
    </ul>
  );
};

/** For whom? Asked of whoever is a locum, after signing in and once it is over. */
export const ActingForPage = () => {
  const t = useTexts(texts);
  const { next } = route.useSearch();
  const { me } = route.useRouteContext();
  const choose = useChooseOrganisation(next);
  const signOut = useSignOut();
  return (
    <PlainFrame>
      <Page title={t.title}>
        {me.lapsed !== null && <Lapsed name={me.lapsed.name} />}
        <p>{t.choose}</p>
        {choose.isError && <Failure error={choose.error} />}
        <Places places={me.places} chosen={choose.isPending ? choose.variables : undefined} onChoose={(id) => choose.mutate(id)} />
        <Button type="button" size="small" variant="tertiary" className={styles.out} loading={signOut.isPending} onClick={() => signOut.mutate()}>
          {t.signOut}
        </Button>
      </Page>
    </PlainFrame>
  );
};
