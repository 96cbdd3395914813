import { useNavigate } from '@tanstack/react-router';
import type { CourseDetail } from '../../api/course-queries.js';
import { useMe } from '../../components/me.js';
import { useTexts } from '../../i18n/texts.js';
import { useMenuEntries } from '../../menu/menu.js';
import { useShortcuts } from '../../shortcuts/shortcuts.js';
import { actTexts } from './act-texts.js';
import type { ChosenAct } from './act-field.js';
import { courseTexts } from './texts.js';

/** Where one asks somebody in the course; null for whoever may not ask, and after its end. */
export const useAskIn = ({ id, citizen, endedOn }: CourseDetail): string | null =>
  useMe().may.includes('requests.create') && endedOn === null ? `/anmodninger/ny?citizenId=${citizen.id}&courseId=${id}` : null;

/** n asks somebody in the course, m sets a goal: as far as one may. Both stand in the menu too. */
export const useCourseKeys = (course: CourseDetail, onAct: (chosen: ChosenAct) => void): void => {
  const t = useTexts(courseTexts);
  const acts = useTexts(actTexts);
  const navigate = useNavigate();
  const to = useAskIn(course);
  const offered = [
    ...(to === null ? [] : [{ keys: 'n', does: t.askHere, run: () => void navigate({ to }) }]),
    ...(course.allowed.includes('setGoal') ? [{ keys: 'm', does: acts.setGoal, run: () => onAct({ act: 'setGoal' }) }] : []),
  ];
  useShortcuts(offered);
  useMenuEntries(offered.map(({ keys, does, run }) => ({ id: `course ${keys}`, group: 'here', text: does, run })));
};
