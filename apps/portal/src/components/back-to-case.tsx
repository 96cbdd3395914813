import { ArrowLeftIcon } from '@navikt/aksel-icons';
import { defineTexts, useTexts } from '../i18n/texts.js';
import styles from './back-to-case.module.css';
import { CaseLink } from './case-link.js';

const texts = defineTexts({ back: 'Min sag' }, { back: 'My case' });

/** From a citizen's page to the first one. */
export const BackToCase = () => {
  const t = useTexts(texts);
  return (
    <CaseLink className={`${styles.back} on-screen`}>
      <ArrowLeftIcon aria-hidden="true" /> {t.back}
    </CaseLink>
  );
};
