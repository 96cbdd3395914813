import { Link } from '@tanstack/react-router';
import { useTexts } from '../../i18n/texts.js';
import { helpTexts } from '../help-from-others/texts.js';
import styles from './citizen-page.module.css';

/** The way to associations that can help, and to whoever takes part already. */
export const HelpFromOthers = () => {
  const t = useTexts(helpTexts);
  return (
    <section className={`${styles.part} on-screen`} aria-labelledby="from-others">
      <h2 id="from-others">{t.title}</h2>
      <Link to="/min-sag/hjaelp-fra-andre" className={styles.more}>
        {t.link}
      </Link>
    </section>
  );
};
