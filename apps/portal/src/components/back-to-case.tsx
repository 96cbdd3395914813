import { ArrowLeftIcon } from '@navikt/aksel-icons';
import { Link } from '@tanstack/react-router';
import { defineTexts, useTexts } from '../i18n/texts.js';
import styles from './back-to-case.module.css';

const texts = defineTexts({ back: 'Min sag' }, { back: 'My case' });

/** From a citizen's page to the first one. */
export const BackToCase = () => {
  const t = useTexts(texts);
  return (
    <Link to="/min-sag" className={`${styles.back} on-screen`}>
      <ArrowLeftIcon aria-hidden="true" /> {t.back}
    </Link>
  );
};
