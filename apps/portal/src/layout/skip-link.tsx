import { defineTexts, useTexts } from '../i18n/texts.js';
import styles from './skip-link.module.css';

const texts = defineTexts({ skip: 'Gå til sidens indhold' }, { skip: 'Skip to the content' });

export const SkipLink = () => {
  const t = useTexts(texts);
  return (
    <a className={styles.skip} href="#content">
      {t.skip}
    </a>
  );
};
