import { Link } from '@tanstack/react-router';
import type { LedCourse } from '../../api/course-queries.js';
import { Cpr } from '../../components/cpr.js';
import { DateText } from '../../components/date-text.js';
import { Listing } from '../../components/listing.js';
import { useToday } from '../../components/use-today.js';
import { useTexts } from '../../i18n/texts.js';
import styles from './courses.module.css';
import { findings } from './search.js';
import { coursesTexts } from './texts.js';

type Of = { course: LedCourse };

/** What runs on after its end keeps a course in the list, also what another authority is late with. */
const Title = ({ course: { id, title, endedOn, elsewhere } }: Of) => {
  const t = useTexts(coursesTexts);
  return (
    <>
      <Link to="/forloeb/$id" params={{ id }} className={styles.title}>
        {title}
      </Link>
      {endedOn !== null && (
        <span className={styles.quiet}>
          {' '}
          {t.ended} <DateText on={endedOn} />
        </span>
      )}
      {elsewhere.map(({ name, dueOn }) => (
        <span key={`${name} ${dueOn}`} className={styles.waits}>
          {t.waitsFor(name)} <DateText on={dueOn} />
        </span>
      ))}
    </>
  );
};

const Next = ({ course: { nextOn } }: Of) => {
  const t = useTexts(coursesTexts);
  const today = useToday();
  if (nextOn === null) return <span className={styles.quiet}>{t.undated}</span>;
  return (
    <>
      <DateText on={nextOn} />
      {today !== '' && nextOn < today && <span className={styles.passed}>{t.passed}</span>}
    </>
  );
};

const Citizen = ({ course: { citizen } }: Of) => (
  <>
    {citizen.name} <Cpr of={citizen} />
  </>
);

/** In the order in which it is offered as a filter: the gravest first. */
const Lacks = ({ course }: Of) => {
  const t = useTexts(coursesTexts);
  const found = findings.filter((finding) => course.findings.includes(finding));
  if (found.length === 0) return <span className={styles.quiet}>{t.nothingLacks}</span>;
  return (
    <ul className={styles.lacks}>
      {found.map((finding) => (
        <li key={finding}>{t[finding]}</li>
      ))}
    </ul>
  );
};

/** What happens first stands first. */
export const CoursesList = ({ items }: { items: readonly LedCourse[] }) => {
  const t = useTexts(coursesTexts);
  return (
    <Listing
      name={t.list}
      items={items}
      keyOf={({ id }) => id}
      columns={[
        { name: t.nextOn, orders: true, as: 'day', cell: (course) => <Next course={course} /> },
        { name: t.course, onCard: 'head', cell: (course) => <Title course={course} /> },
        { name: t.citizen, cell: (course) => <Citizen course={course} /> },
        { name: t.coordinator, cell: ({ coordinator }) => coordinator?.name ?? t.nobody },
        { name: t.lacking, cell: (course) => <Lacks course={course} /> },
      ]}
    />
  );
};
