import { useQuery } from '@tanstack/react-query';
import { ownWaitingQuery } from '../../api/waiting-queries.js';
import { WaitingBars } from '../../components/waiting-bars.js';
import { defineTexts, useTexts } from '../../i18n/texts.js';
import styles from './citizen-page.module.css';

const texts = defineTexts(
  { title: 'Så længe har du ventet', own: 'De dage, hvor det var din tur, er ikke talt med.' },
  { title: 'How long you have waited', own: 'Days on which it was your turn are not counted.' },
);

/** How long the citizen has waited, and for whom: the sentence first. Nothing where nobody was waited for. */
export const Waiting = () => {
  const t = useTexts(texts);
  const { data } = useQuery(ownWaitingQuery);
  if (data === undefined || data.days === 0) return null;
  const others = data.parties.filter(({ party, days }) => party !== 'citizen' && days > 0);
  return (
    <section className={styles.part} aria-labelledby="waited">
      <h2 id="waited">{t.title}</h2>
      <p>{data.text}</p>
      {others.length > 1 && <WaitingBars caption={t.title} parties={others} />}
      {data.parties.some(({ party }) => party === 'citizen') && <p className={styles.about}>{t.own}</p>}
    </section>
  );
};
