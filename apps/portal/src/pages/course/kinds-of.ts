import type { CourseDetail } from '../../api/course-queries.js';

type Kind = CourseDetail['kinds'][number];

/** Another period of the course may follow. */
export const mayRenew = ({ kind, kinds }: CourseDetail): boolean => kinds.some(({ code, renewable }) => code === kind && renewable);

/** What it can go on as: kinds that still began on some day since it is of its own, and that one where another period may follow. */
export const kindsFor = (course: CourseDetail): readonly Kind[] =>
  course.kinds.filter(({ code, lastBegunOn, renewable }) => (lastBegunOn === null || course.kindSince <= lastBegunOn) && (code !== course.kind || renewable));
