import { Link } from '@tanstack/react-router';
import type { LedCourse } from '../../api/course-queries.js';
import { Card, Cards, Fact, Facts } from '../../components/cards.js';
import { DateText } from '../../components/date-text.js';
import { useMedia } from '../../components/use-media.js';
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
    {citizen.name} <span className={styles.quiet}>{citizen.cprMasked}</span>
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

const Table = ({ items }: { items: readonly LedCourse[] }) => {
  const t = useTexts(coursesTexts);
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{t.list}</caption>
      <thead>
        <tr>
          <th scope="col" aria-sort="ascending">
            {t.nextOn}
          </th>
          <th scope="col">{t.course}</th>
          <th scope="col">{t.citizen}</th>
          <th scope="col">{t.coordinator}</th>
          <th scope="col">{t.lacking}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((course) => (
          <tr key={course.id}>
            <td className={styles.day}>
              <Next course={course} />
            </td>
            <td>
              <Title course={course} />
            </td>
            <td>
              <Citizen course={course} />
            </td>
            <td>{course.coordinator?.name ?? t.nobody}</td>
            <td>
              <Lacks course={course} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const CourseCards = ({ items }: { items: readonly LedCourse[] }) => {
  const t = useTexts(coursesTexts);
  return (
    <Cards name={t.list}>
      {items.map((course) => (
        <Card key={course.id}>
          <Title course={course} />
          <Facts>
            <Fact name={t.nextOn}>
              <Next course={course} />
            </Fact>
            <Fact name={t.citizen}>
              <Citizen course={course} />
            </Fact>
            <Fact name={t.coordinator}>{course.coordinator?.name ?? t.nobody}</Fact>
            <Fact name={t.lacking}>
              <Lacks course={course} />
            </Fact>
          </Facts>
        </Card>
      ))}
    </Cards>
  );
};

/** What happens first stands first. */
export const CoursesList = (props: { items: readonly LedCourse[] }) => (useMedia('(max-width: 60rem)') ? <CourseCards {...props} /> : <Table {...props} />);
