import type { CourseDetail } from '../api/course-queries.js';
import { useAuthor } from './author.js';
import { DayText } from './date-text.js';

type ReportsProps = { reports: CourseDetail['activities'][number]['reports']; quiet: string | undefined; words?: string; length?: 'long' };

/** What whoever carries out an activity says of how it goes, the same words to everybody who reads the plan. */
export const Reports = ({ reports, quiet, words, length }: ReportsProps) => {
  const author = useAuthor();
  return reports.map(({ at, by, text }) => (
    <p key={at} className={words}>
      <span className={quiet}>
        <DayText at={at} length={length} /> · {author(by)}:
      </span>{' '}
      {text}
    </p>
  ));
};
