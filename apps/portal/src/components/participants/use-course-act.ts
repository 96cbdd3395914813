import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { keyKeeper } from '../../api/act-key.js';
import { courseQuery, type CourseDetail } from '../../api/course-queries.js';

/** Gives a command on a course; what comes back is the course as it is now. */
export const useCourseAct = <Words>(give: (words: Words, key: string) => Promise<CourseDetail>, onDone: () => void) => {
  const client = useQueryClient();
  const keeper = useRef(keyKeeper());
  return useMutation({
    mutationFn: (words: Words) => give(words, keeper.current.keyOf(JSON.stringify(words))),
    onSuccess: async (after) => {
      keeper.current.done();
      client.setQueryData(courseQuery(after.id).queryKey, after);
      onDone();
      await client.invalidateQueries({ queryKey: ['courses'] });
    },
  });
};
