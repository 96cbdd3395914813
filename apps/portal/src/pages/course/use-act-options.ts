import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { CourseDetail } from '../../api/course-queries.js';
import { peopleQuery } from '../../api/directory-queries.js';
import { inboxQuery } from '../../api/queries.js';
import type { Choice } from '../../components/commands/use-options.js';
import { useTexts } from '../../i18n/texts.js';
import { actTexts } from './act-texts.js';
import { stepOf, type ActField } from './act-field.js';

/** The requests of the course, all of them: the open ones unless it is said otherwise. `more`: some are still to come. */
export const useCourseRequests = (courseId: string, { enabled = true, tab = 'all' }: { enabled?: boolean; tab?: 'all' | 'closed' } = {}) => {
  const list = useInfiniteQuery({ ...inboxQuery({ tab, courseId }), enabled });
  const { hasNextPage, isFetching, isError, fetchNextPage } = list;
  const more = hasNextPage && !isError;
  useEffect(() => {
    if (more && !isFetching) void fetchNextPage({ cancelRefetch: false });
  }, [more, isFetching, fetchNextPage]);
  return { list, requests: list.data?.pages.flatMap(({ items }) => items) ?? [], more };
};

type Unread = { isError: boolean; error: unknown; refetch: () => unknown };

/** What a field lets one choose among, once it is `read`; `unread`: what is still asked of the api, or was in vain. `no`: the step that the act is about. */
export const useActOptions = ({ source, options = [] }: ActField, course: CourseDetail, no: number): { read: Choice[] } | { unread: Unread } => {
  const t = useTexts(actTexts);
  const people = useQuery({ ...peopleQuery(), enabled: source === 'people' });
  const { list, requests, more } = useCourseRequests(course.id, { enabled: source === 'requests' });
  if (source === 'people') {
    if (people.data === undefined) return { unread: people };
    const read = people.data.items
      .filter(({ id, role }) => id !== course.coordinator?.id && (role === 'caseworker' || role === 'manager'))
      .map(({ id, name, unit }) => ({ value: id, text: [name, unit].filter(Boolean).join(' · ') }));
    return { read };
  }
  if (source === 'requests') {
    if (list.data === undefined || more) return { unread: list };
    const bound = new Set(stepOf(course, no)?.needs.map(({ requestId }) => requestId));
    const read = requests
      .filter(({ id }) => !bound.has(id))
      .map(({ id, number, form, recipient }) => ({ value: id, text: `${form.code} · ${recipient.name} · ${number}` }));
    return { read };
  }
  return { read: options.map((option) => ({ value: option.value, text: 'text' in option ? option.text : t[option.label] })) };
};
