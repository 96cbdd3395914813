import { useQuery } from '@tanstack/react-query';
import { courseWaitingQuery } from '../../api/waiting-queries.js';
import { Failure } from '../../components/failure.js';
import { Loading } from '../../components/loading.js';
import { WaitingBars } from '../../components/waiting-bars.js';
import { defineTexts, useTexts } from '../../i18n/texts.js';
import styles from './course.module.css';

const texts = defineTexts(
  {
    title: 'Borgerens ventetid',
    none: 'Borgeren har ikke ventet på nogen i forløbet.',
    all: (days: number) => (days === 1 ? 'Borgeren har ventet 1 dag i alt.' : `Borgeren har ventet ${days} dage i alt.`),
    how: 'En dag tæller med hos den, borgeren stadig ventede på, da dagen sluttede. Ventede borgeren på flere, tæller dagen hos dem alle, men kun én gang i alt. Kommunens tid er også dage, hvor et trin i forløbet var forsinket.',
  },
  {
    title: 'The citizen’s waiting',
    none: 'The citizen has waited for nobody in the course.',
    all: (days: number) => (days === 1 ? 'The citizen has waited 1 day in all.' : `The citizen has waited ${days} days in all.`),
    how: 'A day counts with whoever the citizen still waited for when it ended. A day on which the citizen waited for several counts with each of them, and once in all. The municipality’s time is also the days on which a step of the course was late.',
  },
);

/** How long the citizen has waited in the course, and for whom. */
export const CourseWaiting = ({ id }: { id: string }) => {
  const t = useTexts(texts);
  const { data, isError, error, refetch } = useQuery(courseWaitingQuery(id));
  return (
    <section className={styles.box} aria-labelledby="waiting">
      <h2 id="waiting">{t.title}</h2>
      {data === undefined && (isError ? <Failure error={error} onRetry={() => void refetch()} /> : <Loading rows={2} height="2rem" />)}
      {data !== undefined && <p>{data.days === 0 ? t.none : t.all(data.days)}</p>}
      {data !== undefined && data.parties.length > 0 && (
        <>
          <WaitingBars caption={t.title} parties={data.parties} />
          <p className={styles.quiet}>{t.how}</p>
        </>
      )}
    </section>
  );
};
