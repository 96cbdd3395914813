import type { ReactNode } from 'react';
import { useTexts } from '../../../i18n/texts.js';
import styles from './own-course.module.css';
import { ownCourseTexts } from './texts.js';

const most = 3;

/** The first few as they are; the others for whoever wants to see them too. */
export const FirstFew = <T,>({ all, list }: { all: readonly T[]; list: (some: readonly T[]) => ReactNode }) => {
  const t = useTexts(ownCourseTexts);
  const others = all.slice(most);
  return (
    <>
      {list(all.slice(0, most))}
      {others.length > 0 && (
        <details className={styles.others}>
          <summary>{t.others(others.length)}</summary>
          {list(others)}
        </details>
      )}
    </>
  );
};
