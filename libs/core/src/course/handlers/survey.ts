import { refuse } from '../../refusal.js';
import { today, type Handlers } from '../handler.js';
import { halfYearOf, surveyOpenFor } from '../survey.js';

/** What the citizen thinks of an activity. The kind of course stands in it, so that what is counted never changes afterwards. */
export const survey: Handlers<'answerSurvey'> = {
  answerSurvey: (state, { activity, meaningful, understood }, asked) => {
    const on = today(asked);
    const found = state.activities.find(({ no }) => no === activity);
    if (found === undefined) return refuse('NoSuchPart', { part: 'activity', no: activity });
    if (found.from > on) return refuse('DateInFuture', { on: found.from });
    const half = halfYearOf(on);
    if (state.surveyed?.some((one) => one.activity === activity && one.half === half)) return refuse('AlreadyDone');
    if (!surveyOpenFor(state, on).includes(found)) return refuse('PartClosed', { part: 'activity', no: activity });
    return [{ type: 'surveyAnswered', activity, half, kind: state.kind, meaningful, understood }];
  },
};
