import type { MetBy, SourcedSpan } from '#core';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsBoolean, IsIn, IsInt, Max, Min, ValidateNested } from 'class-validator';
import { keysOf } from '../web/keys-of.js';
import { IsCode, IsText, IsTexts, MayBeLeftOut } from '../web/validators.js';
import { DurationBody } from './course-clock.dto.js';
import { BilingualBody, NamedCodeBody } from './items.dto.js';
import { mostAmount, mostKinds, mostStepKinds, mostText } from './limits.js';
import { citizenActs, endings, hearings } from './words.js';

/** What a step may come to. */
export class StepOutcomeBody extends NamedCodeBody {
  /** The kind of step it opens. */
  @MayBeLeftOut()
  @IsCode(60)
  opens?: string;

  /** No other of a kind that recurs follows. */
  @MayBeLeftOut()
  @IsBoolean()
  final?: boolean;

  /** It did not take place: what it rests on need not be ready, and the next one has no term of its own. */
  @MayBeLeftOut()
  @IsBoolean()
  notHeld?: boolean;

  /** Nobody had to hold what was not held: the next one has its term from that day. */
  @MayBeLeftOut()
  @IsBoolean()
  newTerm?: boolean;

  /** Somebody called off what was not held: whoever was asked to come is told on its day too. */
  @MayBeLeftOut()
  @IsBoolean()
  cancels?: boolean;
}

/** What a step rests on, made before it takes place. */
export class StepPaperBody extends NamedCodeBody {
  /** What the citizen reads, where the name is one of the trade. */
  @MayBeLeftOut()
  @ValidateNested()
  @Type(() => BilingualBody)
  plainName?: BilingualBody;

  /** The step is not held without it. */
  @IsBoolean()
  obligatory!: boolean;

  /** Codes of regimes; left out for any. */
  @MayBeLeftOut()
  @IsTexts(60, { most: mostKinds })
  regimes?: string[];

  @IsText(mostText)
  source!: string;
}

/** What happens in a course by a day. */
export class StepKindBody extends NamedCodeBody {
  /** The law sets its last day, so that it never moves because an answer is late. */
  @IsBoolean()
  statutory!: boolean;

  /** From the day it is opened to its last day; left out: whoever opens it says the day. */
  @MayBeLeftOut()
  @ValidateNested()
  @Type(() => DurationBody)
  within?: DurationBody;

  /** The rule by which a last day that the law sets may be postponed; left out: it may not. */
  @MayBeLeftOut()
  @IsText(mostText)
  postponableBy?: string;

  /** Papers are due so long before the day it is planned for. */
  @MayBeLeftOut()
  @ValidateNested()
  @Type(() => DurationBody)
  papersBefore?: DurationBody;

  /** What it rests on; left out: the answers it waits for alone. */
  @MayBeLeftOut()
  @IsArray()
  @ArrayMaxSize(mostKinds)
  @ValidateNested({ each: true })
  @Type(() => StepPaperBody)
  papers?: StepPaperBody[];

  /** Another of its kind is opened when one is closed. */
  @MayBeLeftOut()
  @IsBoolean()
  recurs?: boolean;

  /** It follows the citizen up rather than the plan: the figures count it among no evaluations. */
  @MayBeLeftOut()
  @IsBoolean()
  followsUp?: boolean;

  /** It is over when its last day is. */
  @MayBeLeftOut()
  @IsBoolean()
  lapses?: boolean;

  /** The code of the outcome it comes to then; left out: the term is over, and nothing follows. */
  @MayBeLeftOut()
  @IsCode(60)
  lapsesTo?: string;

  /** What ends it by itself; left out: a person does, with an outcome. */
  @MayBeLeftOut()
  @IsIn(endings)
  metBy?: MetBy;

  /** Whoever coordinates is told so long before its last day. */
  @MayBeLeftOut()
  @ValidateNested()
  @Type(() => DurationBody)
  warnBefore?: DurationBody;

  /** Codes of exemptions that move its last day. */
  @MayBeLeftOut()
  @IsTexts(60, { most: mostKinds })
  exemptedBy?: string[];

  /** What the citizen reads, where the name is one of the trade. */
  @MayBeLeftOut()
  @ValidateNested()
  @Type(() => BilingualBody)
  plainName?: BilingualBody;

  /** What it asks of the citizen: to come, or to answer if they wish. */
  @MayBeLeftOut()
  @IsIn(citizenActs)
  asksCitizen?: 'attend' | 'answer';

  /** What the citizen who may answer reads on the button; left out: that they may answer. */
  @MayBeLeftOut()
  @ValidateNested()
  @Type(() => BilingualBody)
  answerName?: BilingualBody;

  /** Another authority takes it: that its last day passes is no delay of the municipality's. */
  @MayBeLeftOut()
  @IsBoolean()
  elsewhere?: boolean;

  /** It hears the citizen about facts to their detriment, or decides the case, which waits until they were heard. */
  @MayBeLeftOut()
  @IsIn(hearings)
  hearing?: 'hears' | 'decides';

  /** The citizen applied for it: a course neither ends nor becomes another while it waits to be decided. */
  @MayBeLeftOut()
  @IsBoolean()
  appliedFor?: boolean;

  /** The citizen waits for it from the day its term counts from; for any other step only once it is late. */
  @MayBeLeftOut()
  @IsBoolean()
  awaited?: boolean;

  /** Somebody promised it to the citizen: a handover goes through it apart. */
  @MayBeLeftOut()
  @IsBoolean()
  promise?: boolean;

  /** The citizen is told when its last day has passed. */
  @MayBeLeftOut()
  @IsBoolean()
  tellsCitizen?: boolean;

  @IsArray()
  @ArrayMaxSize(mostKinds)
  @ValidateNested({ each: true })
  @Type(() => StepOutcomeBody)
  outcomes!: StepOutcomeBody[];

  @IsText(mostText)
  source!: string;
}

/** So many days, and where that was read. */
export class SourcedSpanBody {
  @IsInt()
  @Min(0)
  @Max(mostAmount)
  amount!: number;

  @IsIn(keysOf<SourcedSpan['unit']>({ workingDays: true, calendarDays: true }))
  unit!: SourcedSpan['unit'];

  @IsText(mostText)
  source!: string;
}

/** From so many coordinators within so many months on, managers are told, and where that was read. */
export class ManyCoordinatorsBody {
  @IsInt()
  @Min(2)
  @Max(mostAmount)
  count!: number;

  @IsInt()
  @Min(1)
  @Max(mostAmount)
  months!: number;

  @IsText(mostText)
  source!: string;
}

/** When a citizen is asked about an activity, and where that was read. Never on its first day. */
export class SurveyRuleBody {
  /** So many calendar days after its first day. */
  @IsInt()
  @Min(1)
  @Max(mostAmount)
  afterDays!: number;

  /** So many months after the last answer at the earliest. */
  @IsInt()
  @Min(1)
  @Max(mostAmount)
  againMonths!: number;

  /** No more so many calendar days after its end. */
  @IsInt()
  @Min(1)
  @Max(mostAmount)
  endedDays!: number;

  @IsText(mostText)
  source!: string;
}

/** What happens in courses, as one list. Nothing is ever taken away. */
export class StepsBody {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(mostStepKinds)
  @ValidateNested({ each: true })
  @Type(() => StepKindBody)
  stepKinds!: StepKindBody[];

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(mostKinds)
  @ValidateNested({ each: true })
  @Type(() => NamedCodeBody)
  activityKinds!: NamedCodeBody[];

  /** Reasons why nothing is demanded of a citizen for a time. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(mostKinds)
  @ValidateNested({ each: true })
  @Type(() => NamedCodeBody)
  exemptions!: NamedCodeBody[];

  /** What the post takes, added to the terms of a citizen who is told by it; as it is when left out. */
  @MayBeLeftOut()
  @ValidateNested()
  @Type(() => SourcedSpanBody)
  postage?: SourcedSpanBody;

  /** How long an accepted answer may be held back from the citizen at most; as it is when left out. */
  @MayBeLeftOut()
  @ValidateNested()
  @Type(() => SourcedSpanBody)
  holdingBack?: SourcedSpanBody;

  /** When a citizen has had many coordinators; as it is when left out. */
  @MayBeLeftOut()
  @ValidateNested()
  @Type(() => ManyCoordinatorsBody)
  manyCoordinators?: ManyCoordinatorsBody;

  /** When citizens are asked about an activity; as it is when left out. */
  @MayBeLeftOut()
  @ValidateNested()
  @Type(() => SurveyRuleBody)
  survey?: SurveyRuleBody;
}
