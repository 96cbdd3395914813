import type { CourseDetail } from '../../api/course-queries.js';
import { leastPurpose, limits } from '../../components/commands/limits.js';
import { coded, day, from, note, until, why, worded, type ActOption, type FieldsOfActs } from './act-field.js';

/** As much of a long text as a list has room for. */
const inShort = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text);

const openGoals = ({ goals }: CourseDetail): ActOption[] =>
  goals.filter(({ closed }) => closed === null).map(({ no, text }) => ({ value: String(no), text: inShort(text ?? String(no)) }));

const goalText = { name: 'text', kind: 'text', label: 'goalText', required: true, most: limits.purpose } as const;
const purpose = { name: 'purpose', kind: 'text', label: 'purpose', hint: 'purposeHint', required: true, least: leastPurpose, most: limits.purpose } as const;
const activityText = { name: 'text', kind: 'text', label: 'activityText', required: true, most: limits.purpose } as const;

/** Those that take part as ones that may, and whoever carries it out already. */
const carriers = ({ participants, activities }: CourseDetail, no = 0): ActOption[] => {
  const taking = participants.filter(({ acts, closed }) => acts && closed === null).map(({ organisation }) => organisation);
  const now = activities.find((one) => one.no === no)?.organisation;
  const all = new Map([...taking, ...(now ? [now] : [])].map(({ id, name }) => [id, name]));
  return [...all].map(([value, text]) => ({ value, text }));
};
const carrier = (course: CourseDetail, no?: number) =>
  ({ name: 'organisationId', kind: 'listed', label: 'carrier', hint: 'carrierHint', empty: 'ourselves', options: carriers(course, no) }) as const;

const goal = (course: CourseDetail) => ({ name: 'goal', kind: 'number', label: 'goal', required: true, options: openGoals(course) }) as const;

/** Where a goal has open activities: which they are, and the other goal that they are to serve. */
const goesOnFor = (course: CourseDetail, no: number) => {
  const open = course.activities.filter((activity) => activity.goal === no && activity.closed === null);
  if (open.length === 0) return [];
  const options = openGoals(course).filter(({ value }) => value !== String(no));
  const says = `${open.map(({ kind }) => kind.name).join(', ')}.`;
  return [{ name: 'activitiesTo', kind: 'number', label: 'activitiesTo', hint: 'activitiesToHint', says, required: true, options }] as const;
};

/** Goals, what is done to reach them, and when nothing is demanded. */
export const planActs: FieldsOfActs<
  'setGoal' | 'reviseGoal' | 'closeGoal' | 'planActivity' | 'changeActivity' | 'endActivity' | 'exempt' | 'endExemption' | 'beginWait' | 'endWait'
> = {
  setGoal: () => [
    { name: 'term', kind: 'one', label: 'term', required: true, options: worded('long', 'short') },
    goalText,
    { name: 'by', kind: 'check', label: 'ownWish', unticked: true },
  ],
  reviseGoal: () => [goalText],
  closeGoal: (course, no) => [
    { name: 'outcome', kind: 'one', label: 'result', required: true, options: worded('reached', 'dropped') },
    day,
    ...goesOnFor(course, no),
    note,
  ],
  planActivity: (course) => [
    { name: 'kind', kind: 'listed', label: 'activityKind', required: true, options: coded(course.activityKinds) },
    goal(course),
    activityText,
    purpose,
    from,
    until,
    carrier(course),
  ],
  changeActivity: (course, no) => [goal(course), activityText, purpose, from, until, carrier(course, no)],
  endActivity: () => [{ name: 'outcome', kind: 'one', label: 'result', required: true, options: worded('completed', 'stopped', 'notBegun') }, day, note],
  exempt: ({ exemptionReasons }) => [
    { name: 'reason', kind: 'listed', label: 'exemption', required: true, options: coded(exemptionReasons) },
    from,
    { ...until, required: true },
    { ...why, label: 'inDetail' },
  ],
  endExemption: () => [{ ...day, label: 'endOn', time: undefined }, note],
  beginWait: () => [{ name: 'what', kind: 'one', label: 'wait', required: true, options: worded('referral', 'treatment') }, { ...from, time: 'report' }, note],
  endWait: () => [day],
};
