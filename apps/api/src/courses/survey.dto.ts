import { surveyAnswers, type SurveyAnswer } from '#core';
import { IsIn, IsInt, Max, Min } from 'class-validator';
import { WholeList } from '../web/list.dto.js';
import { CodeView } from './codes.dto.js';
import { mostOfOneKind } from './plan.dto.js';

/** An activity that the citizen may say something about now. */
export class SurveyView {
  courseId!: string;
  /** The number of the activity within its course. */
  activity!: number;
  kind!: CodeView;
  text!: string | null;
  purpose!: string | null;
}

export class SurveysView extends WholeList {
  items!: SurveyView[];
}

export class AnswerSurveyBody {
  /** The number of the activity within its course. */
  @IsInt()
  @Min(1)
  @Max(mostOfOneKind)
  activity!: number;

  /** Does it give meaning to the citizen? */
  @IsIn(surveyAnswers)
  meaningful!: SurveyAnswer;

  /** Does the citizen know what it is for? */
  @IsIn(surveyAnswers)
  understood!: SurveyAnswer;
}
