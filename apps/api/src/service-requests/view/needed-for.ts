import type { Course } from '#core';
import type { NeededForView } from './service-request.dto.js';
import type { Setting } from './listed.js';

/** The open steps of the course that wait for the answer. */
export const neededFor = (requestId: string, course: Course | null, { rules, language }: Pick<Setting, 'rules' | 'language'>): NeededForView[] =>
  (course?.steps ?? [])
    .filter(({ closed, needs }) => closed === undefined && needs.includes(requestId))
    .map(({ no, kind, plannedOn, dueOn, statutory }) => ({
      no,
      name: rules.stepKinds.find(({ code }) => code === kind)?.name[language] ?? kind,
      on: plannedOn ?? dueOn ?? null,
      statutory: statutory === true,
    }));
