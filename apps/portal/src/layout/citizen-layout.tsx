import { getRouteApi, Link, Outlet } from '@tanstack/react-router';
import { Calls } from '../components/contacts/contacts.js';
import { FailureHelp } from '../components/failure-help.js';
import { MeProvider, useMe } from '../components/me.js';
import { defineTexts, useTexts } from '../i18n/texts.js';
import { ActingFor } from './acting-for.js';
import { CitizenFooter } from './citizen-footer.js';
import styles from './citizen-layout.module.css';
import { DemoBanner } from './demo-banner.js';
import { Frame } from './frame.js';
import { LanguageSwitch } from './language-switch.js';
import { SignOut } from './sign-out.js';

const route = getRouteApi('/citizen');

const texts = defineTexts(
  { actsFor: (name: string) => `Du handler for ${name}. »Du« på siden er ${name}. Det, du gør, står under dit eget navn.` },
  { actsFor: (name: string) => `You act for ${name}. “You” on the page is ${name}. What you do stands under your own name.` },
);

const CitizenHeader = () => {
  const t = useTexts(texts);
  const me = useMe();
  return (
    <header className={styles.header}>
      <div className={styles.inner}>
        <Link to="/min-sag" className={styles.product}>
          Afklar
        </Link>
        <div className={styles.tools}>
          <ActingFor />
          <LanguageSwitch />
          {!me.demo && <SignOut />}
        </div>
      </div>
      {me.represents !== null && (
        <p className={styles.represents} role="note">
          {t.actsFor(me.represents.name)}
        </p>
      )}
    </header>
  );
};

/** Around the pages of citizens: one column, few words, nothing that ticks. */
export const CitizenLayout = () => {
  const { me } = route.useRouteContext();
  return (
    <MeProvider me={me}>
      <FailureHelp value={<Calls />}>
        <Frame narrow banner={me.demo ? <DemoBanner roomy /> : null} header={<CitizenHeader />} footer={<CitizenFooter />}>
          <Outlet />
        </Frame>
      </FailureHelp>
    </MeProvider>
  );
};
