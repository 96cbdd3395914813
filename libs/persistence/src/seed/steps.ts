import type { ManyCoordinators, SourcedSpan, StepKind, SurveyRule } from '#core';
import { decidingSteps } from './deciding-steps.js';
import { runningSteps } from './running-steps.js';

const unconfirmed = 'skal bekræftes';

/** What happens in courses. */
export const stepKinds: readonly StepKind[] = [...runningSteps, ...decidingSteps];

/** The third within a year. */
export const manyCoordinators: ManyCoordinators = { count: 3, months: 12, source: `Husets egen regel: én fast koordinator (${unconfirmed})` };

/** Four weeks in, or at its end, the citizen has had time to know. */
export const survey: SurveyRule = {
  ...{ afterDays: 28, againMonths: 6, endedDays: 56 },
  source: `Husets egen regel: borgeren skal have prøvet aktiviteten først (${unconfirmed})`,
};

/** What a letter takes. */
export const postage: SourcedSpan = { amount: 5, unit: 'workingDays', source: `Almindeligt brev: inden for 5 hverdage (${unconfirmed})` };

/** The law says nothing of days; a citizen who asks to see the paper has it within seven working days. */
export const holdingBack: SourcedSpan = {
  amount: 10,
  unit: 'workingDays',
  source: `Husets egen grænse (${unconfirmed}); beder borgeren om aktindsigt, gælder forvaltningsloven § 16`,
};
