import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { courseQuery, type CourseDetail } from '../../api/course-queries.js';
import { ApiProblem } from '../../api/problem.js';
import { useTexts } from '../../i18n/texts.js';
import { Begin, Nothing, Wait } from './begin.js';
import { statementTexts } from './statement-texts.js';

const ToCourses = () => <Link to="/deltager">{useTexts(statementTexts).toCourses}</Link>;

/** As the course was when the statement was begun: what is typed stays, also when the organisation is let out of it meanwhile. */
const Given = ({ course }: { course: CourseDetail }) => {
  const t = useTexts(statementTexts);
  const [{ id, citizen, mayGiveStatement }] = useState(course);
  if (!mayGiveStatement) return <Nothing title={t.title} why={t.notCovered} to={<ToCourses />} />;
  return <Begin of={{ courseId: id }} citizen={citizen} />;
};

/** A statement of an organisation that takes part in a course. */
export const StatementInCourse = ({ courseId }: { courseId: string }) => {
  const t = useTexts(statementTexts);
  const course = useQuery(courseQuery(courseId));
  if (course.data !== undefined) return <Given course={course.data} />;
  if (course.error instanceof ApiProblem && course.error.status === 404) return <Nothing title={t.title} why={t.stopped} to={<ToCourses />} />;
  return <Wait title={t.title} failed={course.isError ? course : undefined} />;
};
