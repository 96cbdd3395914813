import { BellIcon, MagnifyingGlassIcon, QuestionmarkCircleIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { unreadQuery } from '../api/queries.js';
import { useActsFor } from '../components/author.js';
import { useMe } from '../components/me.js';
import { useWords } from '../i18n/words.js';
import { useTexts } from '../i18n/texts.js';
import { useOpenMenu } from '../menu/menu.js';
import { ActingFor } from './acting-for.js';
import styles from './header.module.css';
import { LanguageSwitch } from './language-switch.js';
import { navigationTexts, pagesOf } from './navigation.js';
import { SignOut } from './sign-out.js';

const Bell = () => {
  const t = useTexts(navigationTexts);
  const { data } = useQuery(unreadQuery);
  const unread = data?.unread ?? 0;
  return (
    <Link to="/notifikationer" className={styles.bell} activeProps={{ 'aria-current': 'page' }}>
      <BellIcon aria-hidden="true" fontSize="1.5rem" />
      <span className="visually-hidden">{t.unread(unread)}</span>
      {unread > 0 && (
        <span className={styles.count} aria-hidden="true">
          {unread > 99 ? '99+' : unread}
        </span>
      )}
    </Link>
  );
};

const Pages = () => {
  const t = useTexts(navigationTexts);
  const me = useMe();
  return (
    <nav aria-label={t.main} className={styles.nav}>
      <ul className={styles.links}>
        {pagesOf(me).map(({ to, text }) => (
          <li key={to}>
            <Link to={to} className={styles.link} activeProps={{ 'aria-current': 'page' }} activeOptions={{ includeSearch: false }}>
              {t[text]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
};

/** Who the reader is, and the way out. In the demo the banner says so. */
const Person = () => {
  const { label } = useWords();
  const me = useMe();
  const actsFor = useActsFor();
  return (
    <>
      <span className={styles.person}>
        <span>{me.name}</span>
        <span className={styles.role}>
          {[label(me.role), actsFor({ organisation: me.organisation?.name ?? null, locum: me.locum })].filter(Boolean).join(' · ')}
        </span>
      </span>
      <SignOut />
    </>
  );
};

export const Header = ({ onHelp }: { onHelp: () => void }) => {
  const t = useTexts(navigationTexts);
  const me = useMe();
  const openMenu = useOpenMenu();
  return (
    <header className={styles.header}>
      <div className={styles.inner}>
        <Link to="/" className={styles.product}>
          Afklar
        </Link>
        <Pages />
        <div className={styles.tools}>
          <ActingFor />
          <Button type="button" variant="tertiary" size="small" icon={<MagnifyingGlassIcon title={t.menu} />} onClick={openMenu} />
          {me.may.includes('notifications.read') && <Bell />}
          <Button type="button" variant="tertiary" size="small" icon={<QuestionmarkCircleIcon title={t.shortcuts} />} onClick={onHelp} />
          <LanguageSwitch />
          {!me.demo && <Person />}
        </div>
      </div>
    </header>
  );
};
