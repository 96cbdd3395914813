import type { GrantEnd, GrantScope, SaidBy } from '#core';
import { IsIn } from 'class-validator';
import { KnowinglyBody } from '../service-requests/commands/bodies.dto.js';
import { leastPurpose, limits } from '../service-requests/limits.js';
import { CitizenName, Name } from '../service-requests/view/names.dto.js';
import { WholeList } from '../web/list.dto.js';
import { IsChoices, IsCode, IsId, IsLocalDate, IsText, MayBeLeftOut } from '../web/validators.js';
import { CodeView } from './codes.dto.js';
import { saidBys } from './plan.dto.js';

const scopes = ['plan', 'meetings', 'requests', 'letters'] as const satisfies readonly GrantScope[];

/** A way to take part in a course. */
export class GrantKindView extends CodeView {
  /** What it means, in words for the citizen. */
  means!: string;
  /** What it always lets in to, and what it may. */
  sees!: GrantScope[];
  maySee!: GrantScope[];
  /** It may carry out an activity. */
  acts!: boolean;
  /** Whoever writes it down for the citizen says how it was given. */
  inWriting!: boolean;
  /** The last day it can be given to today. */
  latestOn!: string;
}

/** An organisation that takes part for the citizen, or did. */
export class ParticipantView {
  no!: number;
  as!: CodeView;
  organisation!: Name;
  scope!: GrantScope[];
  /** What for. */
  purpose!: string | null;
  since!: string;
  /** The last day, itself included. */
  until!: string;
  acts!: boolean;
  /** How the citizen agreed, where somebody at work wrote it down. */
  saidBy!: SaidBy | null;
  /** How the power of attorney was given. */
  evidence!: string | null;
  closed!: { at: string; because: GrantEnd } | null;
}

/** Something that was asked in the course, without what was said in it. */
export class AskedView {
  number!: string;
  form!: string;
  recipient!: string | null;
  status!: string;
  dueOn!: string | null;
}

/** A course that one's organisation takes part in. */
export class InvitedCourseView {
  id!: string;
  number!: string;
  title!: string;
  citizen!: CitizenName;
  coordinator!: Name | null;
  /** The last day, itself included. */
  until!: string | null;
}

export class InvitedCoursesView extends WholeList {
  items!: InvitedCourseView[];
}

export class GrantBody extends KnowinglyBody {
  /** A code of the rule book. */
  @IsCode(60)
  as!: string;

  @IsId()
  organisationId!: string;

  /** Beside what its kind always lets in to. */
  @IsChoices(scopes)
  scope!: GrantScope[];

  /** What for; the organisation and the citizen read it. */
  @IsText(limits.purpose, leastPurpose)
  purpose!: string;

  /** The last day, itself included. */
  @IsLocalDate()
  until!: string;

  /** How the citizen agreed: whoever writes it down for the citizen must say so. */
  @MayBeLeftOut()
  @IsIn(saidBys)
  saidBy?: SaidBy;

  /** How the power of attorney was given, where one is needed. */
  @MayBeLeftOut()
  @IsText(limits.reason)
  evidence?: string;
}

export class EndGrantBody {
  /** How the citizen said it, where somebody at work writes it down. */
  @MayBeLeftOut()
  @IsIn(saidBys)
  saidBy?: SaidBy;

  @MayBeLeftOut()
  @IsText(limits.reason)
  text?: string;
}

export class ReportActivityBody {
  /** How it goes; the citizen reads it word for word. */
  @IsText(limits.reason)
  text!: string;
}
