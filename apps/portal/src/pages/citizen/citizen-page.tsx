import { lazy, Suspense } from 'react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { ListedRequest } from '../../api/client.js';
import { contactsQuery } from '../../api/own-case.js';
import { ownCoursesQuery, type OwnCourse } from '../../api/own-courses.js';
import { inboxQuery } from '../../api/queries.js';
import { Failure } from '../../components/failure.js';
import { Loading } from '../../components/loading.js';
import { useMe } from '../../components/me.js';
import { isProposal } from '../../components/is-proposal.js';
import { Page } from '../../components/page.js';
import { useTexts } from '../../i18n/texts.js';
import styles from './citizen-page.module.css';
import { EndedCourse } from './course/ended-course.js';
import { CourseNow, CourseOfCitizen } from './course/own-course.js';
import { runsOn } from './course/running.js';
import { Card } from './request-card.js';
import { citizenTexts } from './texts.js';

/** What comes after the sentences that are read first may come a moment later. */
const Below = lazy(async () => ({ default: (await import('./below.js')).Below }));

const isOpen = ({ holder }: ListedRequest): boolean => holder !== null;
const isTheirs = ({ holder }: ListedRequest): boolean => holder?.party === 'citizen';

const Cards = ({ title, items }: { title: string; items: readonly ListedRequest[] }) =>
  items.length > 0 && (
    <section className={styles.part} aria-label={title}>
      {items.map((request) => (
        <Card key={request.id} request={request} />
      ))}
    </section>
  );

const Now = ({ courses }: { courses: readonly OwnCourse[] }) => courses.map((course) => <CourseNow key={course.id} course={course} />);

const isFirst = ({ now }: OwnCourse): boolean => now.presses;

/** What happens now, who acts, until when, and must I do anything? The sentences that say so come before all else. */
export const CitizenPage = () => {
  const t = useTexts(citizenTexts);
  const me = useMe();
  const requests = useInfiniteQuery(inboxQuery({}));
  const items = requests.data?.pages.flatMap((page) => page.items) ?? [];
  const open = items.filter(isOpen);
  const courses = useQuery(ownCoursesQuery);
  const contacts = useQuery(contactsQuery);
  const all = courses.data?.items ?? [];
  const running = all.filter(({ endedOn }) => endedOn === null);
  const over = all.filter(({ endedOn }) => endedOn !== null);
  // What is told first is known once all is there, and nothing stands below it before: it would be pushed from under the finger.
  const isPending = requests.isPending || courses.isPending || (contacts.isPending && contacts.failureCount === 0);
  const isDone = requests.isSuccess && courses.isSuccess && open.length === 0 && !all.some(runsOn);
  // Where nothing is to happen any more, it is that the last course is over.
  const told = isDone ? all.slice(0, 1) : all.filter(runsOn);
  return (
    <Page title={me.represents === null ? t.title(me.name) : t.caseOf(me.represents.name)}>
      {isPending && <Loading rows={2} height="8rem" />}
      {requests.isError && <Failure error={requests.error} onRetry={() => void requests.refetch()} />}
      {courses.isError && <Failure error={courses.error} onRetry={() => void courses.refetch()} />}
      {isDone && all.length === 0 && <p className={styles.nothing}>{t.nothing}</p>}
      {!isPending && (
        <>
          <Cards title={t.mustAct} items={open.filter(isTheirs)} />
          <Now courses={told.filter(isFirst)} />
          <Cards title={t.underWay} items={open.filter((request) => !isTheirs(request) && !isProposal(request))} />
          <Cards title={t.proposed} items={open.filter(isProposal)} />
          <Now courses={told.filter((course) => !isFirst(course))} />
          {running.map((course) => (
            <CourseOfCitizen key={course.id} course={course} />
          ))}
          {/* What may be complained of is read where it says so. */}
          {over.filter(runsOn).map((course) => (
            <EndedCourse key={course.id} course={course} />
          ))}
          <Suspense fallback={<Loading rows={1} height="8rem" />}>
            <Below
              mayBegin={courses.data?.mayBegin === true}
              running={running}
              over={over.filter((course) => !runsOn(course))}
              ended={items.filter((request) => !isOpen(request))}
            />
          </Suspense>
        </>
      )}
    </Page>
  );
};
