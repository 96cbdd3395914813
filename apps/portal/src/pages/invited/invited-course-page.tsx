import { Button } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ComponentProps } from 'react';
import { courseQuery, type CourseDetail } from '../../api/course-queries.js';
import { Failure } from '../../components/failure.js';
import { Loading } from '../../components/loading.js';
import { useMe } from '../../components/me.js';
import { Page } from '../../components/page.js';
import { ParticipantFacts } from '../../components/participants/participant-list.js';
import styles from '../../components/participants/participants.module.css';
import { useTexts } from '../../i18n/texts.js';
import { Asked, Letters, Meetings, Plan } from './invited-parts.js';
import { invitedTexts } from './texts.js';

const route = getRouteApi('/staff/deltager/$id');

const Back = () => <Link to="/deltager">{useTexts(invitedTexts).title}</Link>;

const ToStatement = (props: ComponentProps<'a'>) => {
  const { id } = route.useParams();
  return <Link to="/forslag/nyt" search={{ courseId: id }} {...props} />;
};

const Shown = ({ course }: { course: CourseDetail }) => {
  const t = useTexts(invitedTexts);
  const me = useMe();
  const own = course.participants.find(({ organisation, closed }) => closed === null && organisation.id === me.organisation?.id);
  const { title, citizen, coordinator } = course;
  const sees = own?.scope ?? [];
  return (
    <Page title={`${citizen.name} · ${title}`} above={<Back />}>
      <p>
        {t.coordinator}: {coordinator?.name ?? t.nobody}
      </p>
      {own !== undefined && (
        <section className={styles.one} aria-labelledby="part">
          <h2 id="part">{t.part}</h2>
          <ParticipantFacts one={own} />
          <p className={styles.quiet}>{t.intro}</p>
          {course.mayGiveStatement && (
            <>
              <p>{t.statementHint}</p>
              <Button as={ToStatement} role="link" variant="secondary">
                {t.statement}
              </Button>
            </>
          )}
        </section>
      )}
      {sees.includes('plan') && <Plan course={course} />}
      {sees.includes('meetings') && <Meetings course={course} />}
      {sees.includes('requests') && <Asked course={course} />}
      {sees.includes('letters') && <Letters course={course} />}
    </Page>
  );
};

/** A course as an organisation that takes part in it may see it: what the citizen let it in to. */
export const InvitedCoursePage = () => {
  const t = useTexts(invitedTexts);
  const { id } = route.useParams();
  const { data, isError, error, refetch } = useQuery(courseQuery(id));
  if (data !== undefined && !isError) return <Shown course={data} />;
  return (
    <Page title={t.loading} above={<Back />}>
      {isError ? <Failure error={error} onRetry={() => void refetch()} /> : <Loading rows={5} height="3rem" />}
    </Page>
  );
};
