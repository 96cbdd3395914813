import { refuse } from '../../refusal.js';
import { today, type Handlers } from '../handler.js';
import { answeredLately, cameToNothing, halfYearOf, surveyFrom, surveyOpenFor } from '../survey.js';

/** What the citizen thinks of an activity. The kind of course stands in it, so that what is counted never changes afterwards. */
export const survey: Handlers<'answerSurvey'> = {
  answerSurvey: (state, { activity, meaningful, understood }, asked) => {
    const on = today(asked);
    const found = state.activities.find(({ no }) => no === activity);
    if (found === undefined) return refuse('NoSuchPart', { part: 'activity', no: activity });
    const { survey: rule } = asked.rules;
    if (rule !== undefined && !cameToNothing(state, found)) {
      const from = surveyFrom(state, found, rule);
      if (from > on) return refuse('DateInFuture', { on: from });
      if (answeredLately(state, found, rule, on)) return refuse('AlreadyDone');
    }
    if (!surveyOpenFor(state, on, rule).includes(found)) return refuse('PartClosed', { part: 'activity', no: activity });
    return [{ type: 'surveyAnswered', activity, half: halfYearOf(on), kind: state.kind, meaningful, understood }];
  },
};
