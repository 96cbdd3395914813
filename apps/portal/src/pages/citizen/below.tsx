import { useQueries } from '@tanstack/react-query';
import type { ListedRequest } from '../../api/client.js';
import { courseKindsQuery } from '../../api/directory-queries.js';
import type { OwnCourse } from '../../api/own-courses.js';
import { representativesQuery } from '../../api/representative-queries.js';
import { surveysQuery } from '../../api/survey-queries.js';
import { ownWaitingQuery } from '../../api/waiting-queries.js';
import { Loading } from '../../components/loading.js';
import { useMe } from '../../components/me.js';
import { BeginCourse } from './begin-course.js';
import { EndedCourse } from './course/ended-course.js';
import { Help } from './help.js';
import { HelpFromOthers } from './help-from-others.js';
import { Ended } from './request-card.js';
import { Surveys } from './survey.js';
import { TakeHome } from './take-home.js';
import { Waiting } from './waiting.js';

type BelowProps = { mayBegin: boolean; running: readonly OwnCourse[]; over: readonly OwnCourse[]; ended: readonly ListedRequest[] };

/** What stands below the sentences that are read first. It comes at once: what comes piece by piece pushes what one is about to press. */
export const Below = ({ mayBegin, running, over, ended }: BelowProps) => {
  const { may } = useMe();
  const isComing = useQueries({
    queries: [
      { ...courseKindsQuery, enabled: mayBegin },
      representativesQuery('own'),
      { ...surveysQuery, enabled: may.includes('surveys.answer') },
      ownWaitingQuery,
    ],
    combine: (all) => all.some(({ isLoading, failureCount }) => isLoading && failureCount === 0),
  });
  if (isComing) return <Loading rows={1} height="8rem" />;
  return (
    <>
      {mayBegin && <BeginCourse />}
      <HelpFromOthers courses={running} />
      <Surveys />
      <Waiting />
      <Help />
      {over.map((course) => (
        <EndedCourse key={course.id} course={course} />
      ))}
      <Ended items={ended} />
      {may.includes('ownCase.read') && <TakeHome />}
    </>
  );
};
