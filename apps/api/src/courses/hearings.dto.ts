import { limits } from '../service-requests/limits.js';
import { IsText } from '../web/validators.js';

export class HearCitizenBody {
  /** What the citizen is heard about; the citizen reads it. */
  @IsText(limits.reason)
  text!: string;
}

export class WaiveHearingBody {
  /** Why the citizen need not be heard. */
  @IsText(limits.reason)
  text!: string;
}
