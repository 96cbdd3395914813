import type { StepPaper } from '#core';

const beforeTheReform = ['before2026-02', 'from2026-02'];
const afterTheReform = ['from2026-07', 'from2027-01'];

/**
 * What the meeting about a case rests on: that of the rehabilitation team in courses that run on, and what took its place.
 * The statement of the citizen's doctor, LÆ 265, is a request that the meeting waits for.
 */
export const meetingPapers: readonly StepPaper[] = [
  {
    code: 'preparation',
    name: { da: 'Rehabiliteringsplanens forberedende del', en: 'The preparatory part of the rehabilitation plan' },
    plainName: { da: 'Den del af din plan, som vi skriver sammen med dig', en: 'The part of your plan that we write with you' },
    obligatory: true,
    regimes: beforeTheReform,
    source: 'Bekendtgørelse om rehabiliteringsplan og rehabiliteringsteamets indstilling (skal bekræftes: om mødet kan holdes uden)',
  },
  {
    code: 'description',
    name: { da: 'Samlet beskrivelse af borgerens forudsætninger', en: 'Overall description of the citizen’s abilities' },
    plainName: { da: 'En samlet beskrivelse af, hvad du kan', en: 'One description of what you can do' },
    obligatory: true,
    regimes: afterTheReform,
    source: 'LOV 1750 af 29/12/2025 (skal bekræftes: fra hvilken dag, og om mødet kan holdes uden)',
  },
  {
    code: 'healthAdvice',
    name: { da: 'Sundhedskoordinatorens rådgivning', en: 'The health coordinator’s advice' },
    plainName: { da: 'Råd om dit helbred fra regionen', en: 'Advice about your health from the region' },
    obligatory: true,
    regimes: afterTheReform,
    source: 'LOV 1750 af 29/12/2025: obligatorisk rådgivning fra sundhedskoordinator (skal bekræftes: fra hvilken dag)',
  },
];
