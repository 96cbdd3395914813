import { decisionsOn, differencesBetween } from '#core';
import type { DirectoryChange, RegisteredPerson } from '#persistence';
import type { DirectoryChangeView } from './admin.dto.js';

/** Changes as an administrator reads them; `personId` is who reads. */
export const changeViews = (changes: readonly DirectoryChange[], people: readonly RegisteredPerson[], personId: string): DirectoryChangeView[] => {
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const named = (id: string | null) => (id === null ? null : { id, name: names.get(id) ?? '–' });
  return changes.map((change) => {
    const { id, subject, subjectId, before, after, status, authorId, deciderId, at, decidedAt } = change;
    return {
      ...{ id, subject, subjectId, status, at, decidedAt },
      name: 'name' in after ? after.name : (names.get(subjectId) ?? '–'),
      isNew: before === null,
      // Of which organisation a unit is, is where the reader finds it.
      differences: differencesBetween(before, after).filter(({ field }) => subject !== 'unit' || field !== 'organisationId'),
      author: named(authorId),
      decider: named(deciderId),
      allowed: decisionsOn({ status, authorId }, personId),
    };
  });
};
