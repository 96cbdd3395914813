import type { PaperStanding } from '#core';
import { IsIn } from 'class-validator';
import { limits } from '../service-requests/limits.js';
import { keysOf } from '../web/keys-of.js';
import { IsCode, IsLocalDate, IsText, MayBeLeftOut } from '../web/validators.js';

export class NotePaperBody {
  /** A code of what the step rests on. */
  @IsCode(60)
  paper!: string;

  @IsIn(keysOf<PaperStanding>({ ready: true, missing: true }))
  standing!: PaperStanding;

  /** Since when it is ready; today when left out. */
  @MayBeLeftOut()
  @IsLocalDate()
  on?: string;

  @MayBeLeftOut()
  @IsText(limits.reason)
  text?: string;
}
