import { formatWeek } from '#core';
import { Button, LocalAlert } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { courseQuery, type CourseDetail } from '../../api/course-queries.js';
import { Cpr } from '../../components/cpr.js';
import { Deceased, RecordDeath, useDeceasedOn } from '../../components/deceased.js';
import { deceasedTexts } from '../../components/deceased-texts.js';
import { Failure } from '../../components/failure.js';
import { Loading } from '../../components/loading.js';
import { useMe } from '../../components/me.js';
import { Page } from '../../components/page.js';
import { useLanguage } from '../../i18n/language.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import { ActDialog } from './act-dialog.js';
import { Advice } from './advice.js';
import { ActsOf } from './acts-of.js';
import type { ChosenAct } from './act-field.js';
import { Breaks } from './breaks.js';
import styles from './course.module.css';
import { ContactBox } from './contact-box.js';
import { FactsBox } from './facts-box.js';
import { Happened } from './happened.js';
import { Letters } from './letters.js';
import { NextStep } from './next-step.js';
import { Plan } from './plan.js';
import { Requests } from './requests.js';
import { ShowAsCitizen } from './show-as-citizen.js';
import { Steps } from './steps.js';
import { NewRules } from './new-rules.js';
import { Participants } from './participants.js';
import { courseTexts } from './texts.js';
import { Timeline } from './timeline/timeline.js';
import { Todo } from './todo.js';
import { useAskIn, useCourseKeys } from './use-course-keys.js';
import { CourseWaiting } from './waiting.js';

const route = getRouteApi('/staff/forloeb/$id');

/** What is done to the course itself. */
const ofCourse: readonly ChosenAct[] = (['appointCoordinator', 'changeKind', 'changeRegime', 'end', 'reopen'] as const).map((act) => ({ act }));

const Shown = ({ course }: { course: CourseDetail }) => {
  const t = useTexts(courseTexts);
  const recording = useTexts(deceasedTexts);
  const { date } = useWords();
  const { language } = useLanguage();
  const [chosen, setChosen] = useState<ChosenAct | null>(null);
  const [records, setRecords] = useState(false);
  const { may } = useMe();
  const ask = useAskIn(course);
  const { title, citizen, startedOn, endedOn } = course;
  const lives = useDeceasedOn(citizen.id) === null;
  const part = { course, onAct: setChosen };
  useCourseKeys(course, setChosen);
  const actions = (
    <>
      {ask !== null && (
        <Button as={Link} role="link" size="small" to={ask}>
          {t.newRequest}
        </Button>
      )}
      {may.includes('courses.lead') && <ShowAsCitizen id={course.id} />}
      <ActsOf {...part} acts={ofCourse} about="" shown={0} also={lives ? [{ text: recording.record, begin: () => setRecords(true) }] : []} />
    </>
  );
  return (
    <Page title={title} actions={actions}>
      <p>
        <strong>{citizen.name}</strong> <Cpr of={citizen} /> <Deceased citizenId={citizen.id} /> ·{' '}
        {t.weeks(formatWeek(startedOn, language), endedOn === null ? '' : formatWeek(endedOn, language))}
      </p>
      {endedOn !== null && (
        <LocalAlert status="announcement" size="small">
          <LocalAlert.Header>
            <LocalAlert.Title as="h2">{t.hasEnded(date(endedOn))}</LocalAlert.Title>
          </LocalAlert.Header>
          <LocalAlert.Content>{course.endedBecause === null ? t.endedMeans : t.diedMeans}</LocalAlert.Content>
        </LocalAlert>
      )}
      <NewRules {...part} />
      <div className={styles.columns}>
        <div className={styles.main}>
          {endedOn === null && <NextStep {...part} />}
          <Todo {...part} />
          <Advice courseId={course.id} citizenId={citizen.id} />
          <Plan {...part} />
          <Timeline course={course} />
          <Steps {...part} />
          <Letters {...part} />
        </div>
        <div className={styles.main}>
          <FactsBox course={course} />
          <ContactBox citizenId={citizen.id} />
          <Requests course={course} />
          <Participants course={course} />
          <Breaks {...part} />
          <CourseWaiting id={course.id} />
        </div>
      </div>
      <Happened course={course} />
      {records && <RecordDeath citizenId={citizen.id} onClose={() => setRecords(false)} />}
      {chosen !== null && <ActDialog key={`${chosen.act} ${chosen.no}`} course={course} chosen={chosen} onClose={() => setChosen(null)} />}
    </Page>
  );
};

/** What is the plan, are we on track, and what blocks the next step? */
export const CoursePage = () => {
  const t = useTexts(courseTexts);
  const { id } = route.useParams();
  const { data, isError, error, refetch } = useQuery(courseQuery(id));
  if (data !== undefined) return <Shown course={data} />;
  return <Page title={t.loading}>{isError ? <Failure error={error} onRetry={() => void refetch()} /> : <Loading rows={5} height="3rem" />}</Page>;
};
