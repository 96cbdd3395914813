import type { Notification } from '../../api/client.js';
import { byDay } from '../../components/day.js';

/** The notices of one day about one request or one course, the newest first. */
export type Group = { key: string; requestId: string | null; courseId: string | null; notices: readonly Notification[] };
/** `day`: `YYYY-MM-DD` in Copenhagen. */
export type Day = { day: string; groups: readonly Group[] };

const groupsOf = (notices: readonly Notification[]): Group[] => {
  const groups = new Map<string, Group>();
  for (const notice of notices) {
    const { requestId, courseId } = notice;
    const key = requestId ?? courseId ?? notice.id;
    groups.set(key, { key, requestId, courseId, notices: [...(groups.get(key)?.notices ?? []), notice] });
  }
  return [...groups.values()];
};

/** By day and then by request, in the order they came: what happened to one request on one day is read together. */
export const byDayAndMatter = (notices: readonly Notification[]): Day[] => byDay(notices).map(({ day, items }) => ({ day, groups: groupsOf(items) }));

export const unreadIn = ({ notices }: Group): string[] => notices.filter(({ readAt }) => readAt === null).map(({ id }) => id);
