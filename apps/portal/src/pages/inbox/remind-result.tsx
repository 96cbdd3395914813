import { useEffect, useRef } from 'react';
import { useTexts } from '../../i18n/texts.js';
import { manyTexts } from './many-texts.js';
import styles from './many.module.css';
import { Named } from './named.js';
import type { Reminded } from './remind-step.js';

/** What became of each. */
export const RemindResult = ({ became }: { became: readonly Reminded[] }) => {
  const t = useTexts(manyTexts);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const sent = became.filter(({ outcome }) => outcome === 'sent');
  const skipped = became.filter(({ outcome }) => outcome === 'skipped');
  const failed = became.flatMap(({ request, outcome }) => (typeof outcome === 'string' ? [] : [{ request, why: outcome.why }]));
  return (
    <div className={styles.body}>
      <div className={styles.head}>
        <h2 ref={heading} tabIndex={-1}>
          {t.done}
        </h2>
      </div>
      <Named title={t.sent(sent.length)} of={sent} />
      <Named title={t.skipped(skipped.length)} of={skipped} />
      <Named title={t.failed(failed.length)} of={failed} />
    </div>
  );
};
