import type { AdviceTexts } from '../advice.js';

const times = (asked: string): string => (asked === '0' ? 'Nobody was asked' : `Asked ${asked} ${asked === '1' ? 'time' : 'times'}`);

export const adviceEn: AdviceTexts = {
  conditions: {
    weeksSinceStart: (p) => `the course has been of its kind for at least ${p.count('atLeast', 'weeks')}`,
    declinedOrLate: (p) => `at least ${p.raw('atLeast')} statements in a row could not be given or missed the deadline`,
    daysWaited: (p) => `statements have been waited for at least ${p.count('atLeast', 'days')} in all`,
    notAskedFor: (p) => `there is no request for ${p.raw('forms')} in the course`,
    notAnswered: (p) => `there is no answer to ${p.raw('forms')} in the course`,
    answered: (p) => `there is an answer to ${p.raw('forms')} that was read`,
    nothingPending: () => 'nothing that was asked for is still to come or to be read',
  },
  because: {
    weeksSinceStart: (p) => `The course has been of its kind for ${p.count('found', 'weeks')}. The rule speaks from ${p.count('atLeast', 'weeks')}.`,
    declinedOrLate: (p) => `${p.raw('found')} statements in a row could not be given or missed the deadline. The rule speaks from ${p.raw('atLeast')}.`,
    daysWaited: (p) => `Statements have been waited for ${p.count('found', 'days')} in all. The rule speaks from ${p.count('atLeast', 'days')}.`,
    notAskedFor: (p) => `There is no request for ${p.raw('forms')} in the course.`,
    notAnswered: (p) => `There is no answer to ${p.raw('forms')} in the course. ${times(p.raw('asked'))}.`,
    answered: (p) => `${p.raw('form')} was answered on ${p.date('on')} and read.`,
    nothingPending: (p) => `Nothing is still to come or to be read. ${times(p.raw('asked'))}.`,
  },
  suggests: {
    ask: (p) => `Ask for ${p.raw('formCode')}`,
    considerPension: () => 'Consider whether the case is obvious',
    talk: () => 'Talk it over with the citizen',
  },
};
