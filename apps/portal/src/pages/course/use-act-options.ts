import { useQuery } from '@tanstack/react-query';
import { useAllRequests } from '../../api/all-requests.js';
import type { CourseDetail } from '../../api/course-queries.js';
import { peopleQuery } from '../../api/directory-queries.js';
import { choicesOf, type Choices } from '../../components/commands/choices.js';
import { useTexts } from '../../i18n/texts.js';
import { actTexts } from './act-texts.js';
import { stepOf, type ActField } from './act-field.js';

/** The requests of the course, all of them: the open ones unless it is said otherwise. */
export const useCourseRequests = (courseId: string, { enabled = true, tab = 'all' }: { enabled?: boolean; tab?: 'all' | 'closed' } = {}) =>
  useAllRequests({ tab, courseId }, enabled);

/** What a field lets one choose among. `no`: the step that the act is about. */
export const useActOptions = ({ source, options = [] }: ActField, course: CourseDetail, no: number): Choices => {
  const t = useTexts(actTexts);
  const people = useQuery({ ...peopleQuery(), enabled: source === 'people' });
  const { asked } = useCourseRequests(course.id, { enabled: source === 'requests' });
  if (source === 'people')
    return choicesOf(people, ({ items }) =>
      items
        .filter(({ id, role }) => id !== course.coordinator?.id && (role === 'caseworker' || role === 'manager'))
        .map(({ id, name, unit }) => ({ value: id, text: [name, unit].filter(Boolean).join(' · ') })),
    );
  if (source === 'requests') {
    const bound = new Set(stepOf(course, no)?.needs.map(({ requestId }) => requestId));
    return choicesOf(asked, (requests) =>
      requests
        .filter(({ id }) => !bound.has(id))
        .map(({ id, number, form, recipient }) => ({ value: id, text: `${form.code} · ${recipient.name} · ${number}` })),
    );
  }
  return { read: options.map((option) => ({ value: option.value, text: 'text' in option ? option.text : t[option.label] })) };
};
