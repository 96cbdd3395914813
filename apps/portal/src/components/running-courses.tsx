import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { coursesQuery } from '../api/directory-queries.js';
import { defineTexts, useTexts } from '../i18n/texts.js';
import { useWords } from '../i18n/words.js';

const texts = defineTexts(
  { course: (title: string, on: string) => `${title}, begyndt ${on}` },
  { course: (title: string, on: string) => `${title}, begun on ${on}` },
);

/** Courses of the citizen that run, each with the way to it. */
export const RunningCourses = ({ citizenId }: { citizenId: string }) => {
  const t = useTexts(texts);
  const { date } = useWords();
  const all = useQuery(coursesQuery(citizenId)).data?.items ?? [];
  return (
    <ul>
      {all
        .filter(({ endedOn }) => endedOn === null)
        .map(({ id, title, startedOn }) => (
          <li key={id}>
            <Link to="/forloeb/$id" params={{ id }}>
              {t.course(title, date(startedOn))}
            </Link>
          </li>
        ))}
    </ul>
  );
};
