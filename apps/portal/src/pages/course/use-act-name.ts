import type { CourseAct, CourseDetail } from '../../api/course-queries.js';
import { useTexts } from '../../i18n/texts.js';
import { actTexts } from './act-texts.js';

/** What an act is called on the course: where nobody coordinates it, nobody is changed. */
export const useActName = ({ coordinator }: Pick<CourseDetail, 'coordinator'>) => {
  const t = useTexts(actTexts);
  return (act: CourseAct): string => (act === 'appointCoordinator' && coordinator === null ? t.firstCoordinator : t[act]);
};
