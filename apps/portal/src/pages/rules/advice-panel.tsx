import { useQuery } from '@tanstack/react-query';
import { useTexts } from '../../i18n/texts.js';
import { adviceTexts } from './advice-texts.js';
import { changeTexts } from './change-texts.js';
import { Part } from './editing.js';
import styles from './editing.module.css';
import { isWhole } from './is-whole.js';
import { adviceEffectQuery, type Amendment } from './rules-queries.js';
import { useSettled } from './use-settled.js';

/** In how many of today's courses the rule would speak, asked anew while it is written. */
export const AdvicePanel = ({ amendment }: { amendment: Amendment }) => {
  const t = useTexts(adviceTexts);
  const change = useTexts(changeTexts);
  const settled = useSettled(amendment);
  const whole = isWhole(settled);
  const { data } = useQuery({ ...adviceEffectQuery(settled), enabled: whole });
  const text = !whole || data === undefined ? change.tryLater : data.courses === 0 ? t.noCourses : t.speaks(data.speaks, data.courses);
  return (
    <Part title={t.effect}>
      <p aria-live="polite" className={styles.side}>
        {text}
      </p>
    </Part>
  );
};
