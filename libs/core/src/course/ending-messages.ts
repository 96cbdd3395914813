import { localDateOf } from '#sla';
import type { CourseEventType } from './event.js';
import { meetingCancelled } from './meeting-messages.js';
import { isAwaited, restingMeetings } from './meetings.js';
import { takesPlace, wasLate } from './running.js';
import type { CourseStep } from './state.js';
import { citizen, coordinator, notice, stepOf, whatIs, type Params, type Telling } from './telling.js';

/** Whoever was to come knows what became of it, unless they were told that it was late and of no day after. */
const knows = ({ asksCitizen, missed, plannedOn }: CourseStep): boolean => asksCitizen === 'attend' && (!missed || plannedOn !== undefined);

/**
 * Whoever is told when it is late is told when it is done, too: of a promise only then, for nothing was said of its day before.
 * Whoever was there is told what was written of it.
 */
const closed: Telling<'stepClosed'> = (state, { no, by, cancelled, led, notHeld, outcome, contentId, effectiveAt }) => {
  const step = stepOf(state, no);
  if (step === undefined) return [];
  if (cancelled) return meetingCancelled(state, effectiveAt, step, contentId);
  const attends = step.asksCitizen === 'attend';
  const isNews = (step.tellsCitizen && !knows(step)) || (attends && contentId !== undefined);
  const isTold = by === 'hand' && isNews && !(notHeld && attends) && !led && (!step.promise || wasLate(step));
  return isTold ? [notice(state, 'stepDone', citizen(state), { ...whatIs(step), outcomeOf: step.kind, outcome })] : [];
};

/** The citizen was told to expect it, or may answer it. What they were asked to come to is called off, or its day has passed. */
const isExpected = (step: CourseStep): boolean => {
  const { asksCitizen, tellsCitizen, plannedOn } = step;
  if (asksCitizen === 'attend' && plannedOn !== undefined) return false;
  return asksCitizen === 'answer' || (tellsCitizen === true && takesPlace(step));
};

/** What other rules let fall away, or begin anew, is told with the rules; but what the citizen was told was late does not fall away in silence. */
const dropped: Telling<'stepDropped'> = (state, { no, because, renewed, contentId, effectiveAt }) => {
  const step = stepOf(state, no);
  if (step === undefined || because === 'citizenDeceased') return [];
  if (isAwaited(step, localDateOf(effectiveAt))) return meetingCancelled(state, effectiveAt, step, contentId);
  if (renewed || (because !== 'hand' && !wasLate(step)) || !isExpected(step)) return [];
  const { kind, promise, asksCitizen, contentId: whatId } = step;
  const what: Params = promise && whatId ? { whatId } : {};
  const params = {
    step: kind,
    ...what,
    ...(asksCitizen === 'answer' && { answers: 1 }),
    ...(because === 'otherRules' && { otherRules: 1 }),
    ...(contentId && { reasonId: contentId }),
  };
  return [notice(state, 'stepDropped', citizen(state), params)];
};

/** Nobody writes to the dead; whoever knows that it is so anyhow is told what is over with it. */
const ended: Telling<'ended'> = (state, { on, because, effectiveAt }) =>
  because === undefined
    ? [
        notice(state, 'courseEnded', citizen(state), { on }),
        ...restingMeetings(state, localDateOf(effectiveAt)).flatMap((step) => meetingCancelled(state, effectiveAt, step)),
      ]
    : [notice(state, 'courseEnded', coordinator(state), { on, because })];

/** Who is told that a step, or the course, is over. */
export const endingTellings: { [T in CourseEventType]?: Telling<T> } = { stepClosed: closed, stepDropped: dropped, ended };
