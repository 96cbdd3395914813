import type { ReactNode } from 'react';
import { useNumbers } from '../../i18n/numbers.js';
import { useTexts } from '../../i18n/texts.js';
import { FigureLink } from './figure-link.js';
import type { FollowUpKind } from './follow-up-queries.js';
import styles from './follow-up.module.css';
import type { Figure, FollowUpSearch } from './search.js';
import { followUpTexts } from './texts.js';

type Of = { item: FollowUpKind; search: FollowUpSearch };

/** So few courses say nothing as a share. */
const leastCourses = 5;

const Row = ({ name, children }: { name: string; children: ReactNode }) => (
  <tr>
    <th scope="row">{name}</th>
    <td>{children}</td>
  </tr>
);

/** How the courses of one kind go, each number with the courses behind it. */
export const KindFigures = ({ item, search }: Of) => {
  const t = useTexts(followUpTexts);
  const { percent, decimal } = useNumbers();
  const {
    kind,
    counts,
    clarification: { p50, p90 },
    coordinatorChanges,
    evaluations,
    evaluationsOnTime,
  } = item;
  const link = (tal: Figure, text: string) => (
    <FigureLink count={counts[tal]} search={{ ...search, slags: kind.code, tal }}>
      {text}
    </FigureLink>
  );
  const beside = (tal: Figure, text: string) => <span className={styles.beside}>{link(tal, text)}</span>;
  const part = (tal: Figure, of: Figure = 'all') => (
    <>
      {link(tal, t.of(counts[tal], counts[of]))}{' '}
      <span className={styles.quiet}>· {counts[of] < leastCourses ? t.tooFew : percent((counts[tal] / counts[of]) * 100)}</span>
    </>
  );
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{kind.name}</caption>
      <thead>
        <tr>
          <th scope="col">{t.figure}</th>
          <th scope="col">{t.result}</th>
        </tr>
      </thead>
      <tbody>
        <Row name={t.allName}>
          {link('all', t.courses(counts.all))}
          {beside('open', t.open(counts.open))}
        </Row>
        <Row name={t.clarification}>
          <span className={styles.number}>{p50 === null || p90 === null ? t.fewer : t.within(decimal(p50), decimal(p90))}</span>
          {beside('clarified', t.clarified(counts.clarified))}
          {beside('notClarified', t.notClarified(counts.notClarified))}
          <span className={styles.quiet}>{t.soFar}</span>
        </Row>
        <Row name={t.goal}>
          {part('withGoal')}
          {beside('withoutGoal', t.withoutGoal(counts.withoutGoal))}
        </Row>
        <Row name={t.coordinator}>
          {part('coordinatorChanged')}
          <span className={`${styles.beside} ${styles.quiet}`}>{t.changes(coordinatorChanges)}</span>
        </Row>
        <Row name={t.evaluation}>
          {counts.evaluated === 0 ? (
            t.noEvaluations
          ) : (
            <>
              {part('evaluatedOnTime', 'evaluated')}
              {beside('evaluatedLate', t.late(counts.evaluatedLate))}
              <span className={`${styles.beside} ${styles.quiet}`}>{t.evaluations(evaluationsOnTime, evaluations)}</span>
            </>
          )}
        </Row>
      </tbody>
    </table>
  );
};
