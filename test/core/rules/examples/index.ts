import { agreedDays } from './agreed-days.js';
import { christmas } from './christmas.js';
import { consultations } from './consultations.js';
import { daylightSaving } from './daylight-saving.js';
import { broughtExamples } from './brought.js';
import type { Example } from './example.js';
import { inner } from './inner.js';
import { standstills } from './standstills.js';
import { holidays } from './holidays.js';
import { journals } from './journals.js';
import { minimumNotice } from './minimum-notice.js';
import { months } from './months.js';
import { organisations } from './organisations.js';
import { pausesBesideConsultations } from './pauses-beside-consultations.js';
import { pauses } from './pauses.js';
import { returns } from './returns.js';
import { sicknessBenefitPauses } from './sickness-benefit-pauses.js';
import { sicknessBenefit } from './sickness-benefit.js';
import { workingDays } from './working-days.js';

export const themes: Readonly<Record<string, readonly Example[]>> = {
  'answered from the journal': journals,
  'with a consultation': consultations,
  'ending on a holiday': holidays,
  'ending at Christmas': christmas,
  'counted in working days': workingDays,
  'counted in months': months,
  'moved by questions': pauses,
  'moved by questions beside a consultation': pausesBesideConsultations,
  'over a change of the clock': daylightSaving,
  'of sickness benefit': sicknessBenefit,
  'of sickness benefit, moved by questions': sicknessBenefitPauses,
  'with a minimum notice': minimumNotice,
  'with a ladder in the recipient’s calendar': organisations,
  'after a return': returns,
  'agreed upon': agreedDays,
  'moved by a pause': standstills,
  'with an inner deadline': inner,
  'counted from the citizen or the case': broughtExamples,
};
