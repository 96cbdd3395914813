import { capitalised, problemText } from '#core';
import { Buildings3Icon, PersonIcon } from '@navikt/aksel-icons';
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
import { isCitizen, useChoosePlace, useSignOut } from '../../layout/session.js';
import { ChoiceCard } from '../sign-in/choice-card.js';
import card from '../sign-in/person-card.module.css';
import styles from './acting-for-page.module.css';

const route = getRouteApi('/arbejder-for');

const texts = defineTexts(
  {
    title: 'Hvem arbejder du for?',
    choose: 'Du ser og gør kun noget for én organisation ad gangen. Du kan skifte øverst på siden.',
    citizenTitle: 'Hvem handler du for?',
    citizenChoose: 'Du ser og gør kun noget for én person ad gangen. Du kan skifte øverst på siden.',
    ownCase: 'din egen sag',
    unread: (count: number) => (count === 1 ? '1 ny besked' : `${count} nye beskeder`),
    representative: (until: string) => `du handler for personen til og med ${until}`,
    own: 'din egen organisation',
    locum: (until: string) => `vikar til og med ${until}`,
    signOut: 'Log af',
  },
  {
    title: 'Whom do you work for?',
    choose: 'You see and do things for one organisation at a time. You can switch at the top of the page.',
    citizenTitle: 'For whom do you act?',
    citizenChoose: 'You see and do things for one person at a time. You can switch at the top of the page.',
    ownCase: 'your own case',
    unread: (count: number) => (count === 1 ? '1 new message' : `${count} new messages`),
    representative: (until: string) => `you act for the person until ${until}, that day included`,
    own: 'your own organisation',
    locum: (until: string) => `locum until ${until}, that day included`,
    signOut: 'Log out',
  },
);

const Lapsed = ({ name, kind }: NonNullable<Me['lapsed']>) => {
  const { language } = useLanguage();
  const { title, detail } = problemText({ code: kind === 'citizen' ? 'RepresentationEnded' : 'MembershipEnded', params: { name } }, language);
  return (
    <LocalAlert status="warning" size="small">
      <LocalAlert.Header>
        <LocalAlert.Title as="h2">{title}</LocalAlert.Title>
      </LocalAlert.Header>
      <LocalAlert.Content>{detail}</LocalAlert.Content>
    </LocalAlert>
  );
};

type PlacesProps = { places: Me['places']; chosen: string | undefined; onChoose: (place: Me['places'][number]) => void };

const Places = ({ places, chosen, onChoose }: PlacesProps) => {
  const t = useTexts(texts);
  const roleName = useRoleName();
  const { date } = useWords();
  const about = ({ kind, role, lastOn, unread }: Me['places'][number]): string => {
    if (kind === 'citizen') return [lastOn === null ? t.ownCase : t.representative(date(lastOn)), ...(unread ? [t.unread(unread)] : [])].join(' · ');
    return [roleName(role), lastOn === null ? t.own : t.locum(date(lastOn))].join(' · ');
  };
  return (
    <ul className={styles.places}>
      {places.map((place) => (
        <li key={place.id}>
          <ChoiceCard
            icon={
              place.kind === 'citizen' ? <PersonIcon aria-hidden="true" className={card.icon} /> : <Buildings3Icon aria-hidden="true" className={card.icon} />
            }
            name={place.name}
            role={capitalised(about(place))}
            busy={chosen === place.id}
            disabled={chosen !== undefined}
            onChoose={() => onChoose(place)}
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
  const choose = useChoosePlace(next);
  const signOut = useSignOut();
  return (
    <PlainFrame>
      <Page title={isCitizen(me) ? t.citizenTitle : t.title}>
        {me.lapsed !== null && <Lapsed {...me.lapsed} />}
        <p>{isCitizen(me) ? t.citizenChoose : t.choose}</p>
        {choose.isError && <Failure error={choose.error} />}
        <Places places={me.places} chosen={choose.isPending ? choose.variables.id : undefined} onChoose={(place) => choose.mutate(place)} />
        <Button type="button" size="small" variant="tertiary" className={styles.out} loading={signOut.isPending} onClick={() => signOut.mutate()}>
          {t.signOut}
        </Button>
      </Page>
    </PlainFrame>
  );
};
