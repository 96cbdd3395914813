import { useQuery } from '@tanstack/react-query';
import { ownCoursesQuery } from '../../api/own-courses.js';
import { BackToCase } from '../../components/back-to-case.js';
import { Failure } from '../../components/failure.js';
import { Loading } from '../../components/loading.js';
import { Page } from '../../components/page.js';
import { ParticipantList } from '../../components/participants/participant-list.js';
import styles from '../../components/participants/participants.module.css';
import { StopDialog } from '../../components/participants/stop-dialog.js';
import { useTexts } from '../../i18n/texts.js';
import { Representatives } from '../../components/representatives/representatives.js';
import { useMe } from '../../components/me.js';
import { Directory } from './directory.js';
import { Redeem } from './redeem.js';
import { helpTexts } from './texts.js';

/** Who takes part in the citizen's courses, each with a way to stop it, and who could. */
export const HelpPage = () => {
  const t = useTexts(helpTexts);
  const inPerson = useMe().represents === null;
  const own = useQuery(ownCoursesQuery);
  const courses = (own.data?.items ?? []).filter(({ endedOn }) => endedOn === null);
  return (
    <Page title={t.title} above={<BackToCase />}>
      {own.isPending && <Loading rows={2} height="6rem" />}
      {own.isError && <Failure error={own.error} onRetry={() => void own.refetch()} />}
      {courses.map((course) => (
        <section key={course.id} className={styles.list} aria-label={courses.length === 1 ? t.who : t.whoIn(course.title)}>
          <h2>{courses.length === 1 ? t.who : t.whoIn(course.title)}</h2>
          <ParticipantList course={course} nobody={t.nobody} stop={StopDialog} />
        </section>
      ))}
      <section className={styles.list} aria-labelledby="persons">
        <h2 id="persons">{t.persons}</h2>
        <Representatives whose="own" nobody={t.noPerson} give={t.givePower} mayGive={inPerson} />
      </section>
      {own.isSuccess && (
        <section className={styles.list} aria-labelledby="find">
          <h2 id="find">{t.find}</h2>
          <Directory courses={courses} />
        </section>
      )}
      {inPerson && (
        <section className={styles.list} aria-labelledby="for-others">
          <h2 id="for-others">{t.forOthers}</h2>
          <Redeem />
        </section>
      )}
    </Page>
  );
};
