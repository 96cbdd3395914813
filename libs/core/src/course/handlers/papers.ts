import { isRefusal, refuse, type Asked, type Refusal } from '../../refusal.js';
import { dayFits, openOne, today, type Handlers } from '../handler.js';
import { missingPapers } from '../papers.js';
import type { CourseStep } from '../state.js';
import { stepKindOf } from '../terms.js';

/** Nothing is held that lacks what it must rest on; what did not take place may lack it. The names are those of the rules. */
export const papersLacking = (step: CourseStep, outcome: string, { rules }: Asked): Refusal | null => {
  const { outcomes = [], papers = [] } = stepKindOf(rules, step.kind) ?? {};
  if (outcomes.find(({ code }) => code === outcome)?.notHeld) return null;
  const lacking = missingPapers(step).filter(({ obligatory }) => obligatory);
  if (lacking.length === 0) return null;
  const named = (language: 'da' | 'en'): string => lacking.map(({ code }) => papers.find((paper) => paper.code === code)?.name[language] ?? code).join(', ');
  return refuse('PapersMissing', { no: step.no, da: named('da'), en: named('en') });
};

/** A paper that a step rests on is there, or is not there after all. */
export const papers: Handlers<'notePaper'> = {
  notePaper: (state, { no, paper, standing, on, contentId }, asked) => {
    const step = openOne(state.steps, no, 'step');
    if (isRefusal(step)) return step;
    const found = step.papers?.find(({ code }) => code === paper);
    if (found === undefined) return refuse('CodeUnknown', { list: 'papers', code: paper });
    if ((found.readyOn !== undefined) === (standing === 'ready')) return refuse('AlreadyDone');
    const since = on ?? today(asked);
    return dayFits(state, since, asked) ?? [{ type: 'paperNoted', no, paper, standing, on: since, ...(contentId && { contentId }) }];
  },
};
