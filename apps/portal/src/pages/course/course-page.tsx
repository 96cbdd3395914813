import { Button } from '@navikt/ds-react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { courseQuery, type CourseAct, type CourseDetail } from '../../api/course-queries.js';
import { inboxQuery } from '../../api/queries.js';
import { Fact, Facts } from '../../components/cards.js';
import { DateText, InstantText } from '../../components/date-text.js';
import { Failure } from '../../components/failure.js';
import { Loading } from '../../components/loading.js';
import { useMe } from '../../components/me.js';
import { Page } from '../../components/page.js';
import { SlaBadge } from '../../components/sla-badge.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import styles from './course.module.css';
import { CourseDialog } from './course-dialog.js';
import { Participants } from './participants.js';
import { courseTexts } from './texts.js';

const route = getRouteApi('/staff/forloeb/$id');

type Of = { course: CourseDetail };

/** What was done to it, and why, the oldest first. */
const Happened = ({ course: { events } }: Of) => {
  const t = useTexts(courseTexts);
  return (
    <section className={styles.box} aria-labelledby="happened">
      <h2 id="happened">{t.happened}</h2>
      <ol className={styles.events}>
        {events.map(({ version, recordedAt, by, text, said }) => (
          <li key={version}>
            <span className={styles.quiet}>
              <InstantText at={recordedAt} /> · {[by.name, by.organisation].filter(Boolean).join(' · ')}
            </span>
            <span>{text}</span>
            {said !== null && <blockquote className={styles.said}>{said}</blockquote>}
          </li>
        ))}
      </ol>
    </section>
  );
};

const Requests = ({ course: { id } }: Of) => {
  const t = useTexts(courseTexts);
  const { word } = useWords();
  const list = useInfiniteQuery(inboxQuery({ tab: 'all', courseId: id }));
  const found = list.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <section className={styles.box} aria-labelledby="requests">
      <h2 id="requests">{t.requests}</h2>
      {list.isPending ? (
        <Loading rows={3} height="3rem" />
      ) : list.isError ? (
        <Failure error={list.error} onRetry={() => void list.refetch()} />
      ) : found.length === 0 ? (
        <p className={styles.quiet}>{t.noRequests}</p>
      ) : (
        <ul className={styles.events}>
          {found.map((request) => (
            <li key={request.id}>
              <Link to="/anmodninger/$id" params={{ id: request.id }}>{`${request.form.code} ${request.form.name}`}</Link>
              <span className={styles.quiet}>
                {request.number} · {request.recipient.name} · {word(request.status)}
              </span>
              <SlaBadge standing={request} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};

const Shown = ({ course }: Of) => {
  const t = useTexts(courseTexts);
  const [act, setAct] = useState<CourseAct | null>(null);
  const mayAsk = useMe().may.includes('requests.create');
  const { title, citizen, regime, coordinator, startedOn, endedOn, allowed } = course;
  const acts = (['changeKind', 'changeRegime', 'appointCoordinator', 'end', 'reopen'] as const).filter((each) => allowed.includes(each));
  const action = mayAsk && endedOn === null && (
    <Button as={Link} role="link" to={`/anmodninger/ny?citizenId=${citizen.id}&courseId=${course.id}`}>
      {t.newRequest}
    </Button>
  );
  return (
    <Page title={title} actions={action}>
      <p>
        <strong>{citizen.name}</strong> <span className={styles.quiet}>{citizen.cprMasked}</span>
      </p>
      <section className={styles.box}>
        <Facts>
          <Fact name={t.coordinator}>{coordinator?.name ?? t.none}</Fact>
          <Fact name={t.rules}>{regime.name}</Fact>
          <Fact name={t.began}>
            <DateText on={startedOn} />
          </Fact>
          {endedOn !== null && (
            <Fact name={t.over}>
              <DateText on={endedOn} />
            </Fact>
          )}
        </Facts>
        {acts.length > 0 && (
          <div className={styles.acts}>
            {acts.map((each) => (
              <Button key={each} type="button" size="small" variant="secondary" onClick={() => setAct(each)}>
                {t[each]}
              </Button>
            ))}
          </div>
        )}
      </section>
      <Participants course={course} />
      <Requests course={course} />
      <Happened course={course} />
      {act !== null && <CourseDialog course={course} act={act} onClose={() => setAct(null)} />}
    </Page>
  );
};

/** One course: who coordinates it, by which rules, what was asked in it, and what happened. */
export const CoursePage = () => {
  const t = useTexts(courseTexts);
  const { id } = route.useParams();
  const { data, isError, error, refetch } = useQuery(courseQuery(id));
  if (data !== undefined) return <Shown course={data} />;
  return <Page title={t.loading}>{isError ? <Failure error={error} onRetry={() => void refetch()} /> : <Loading rows={5} height="3rem" />}</Page>;
};
