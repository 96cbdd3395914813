import { surveyAnswers, type Language } from '#core';
import { followUpGroups, type FollowUpPart, type FollowUpRow, type SurveyFigure, type SurveyParts } from '#persistence';
import type { CodeView } from '../courses/codes.dto.js';
import { csvText } from '../web/csv.js';
import { exportTexts, type ExportTexts } from './export-texts.js';
import type { FollowUpKind, FollowUpView, FollowUpWaitingView, Spread } from './follow-up.dto.js';
import { mayBeTold, toldParts } from './hiding.js';

/** Danish spreadsheets read a comma in either language. */
const decimal = (value: number): string => String(Math.round(value * 10) / 10).replace('.', ',');

const share = (part: number, group: number): string => decimal((part / group) * 100);

const spread = ({ p50, p90 }: Spread): string[] => [p50, p90].map((days) => (days === null ? '' : decimal(days)));

/** Figures of one kind of course, with the citizens behind each. */
export type CountedKind = { figures: FollowUpKind; parts: FollowUpRow['parts'] };

type Told = Exclude<keyof ExportTexts['figures'], 'all' | 'clarification'>;

const kindLines = ({ figures: { kind, clarification }, parts }: CountedKind, t: ExportTexts): string[][] => {
  const told = (part: FollowUpPart): string => (mayBeTold(part) ? String(part.courses) : t.leftOut);
  const line = (figure: keyof ExportTexts['figures'], ...figures: string[]): string[] => [kind.name, t.figures[figure].name, ...figures];
  const part = (figure: Told): string[] => {
    const [counted, group] = [parts[figure], parts[followUpGroups[figure] ?? 'all']];
    const isTold = mayBeTold(group) && mayBeTold(counted);
    return line(figure, told(group), ...(isTold ? [String(counted.courses), share(counted.courses, group.courses)] : [t.leftOut, '']), '', '');
  };
  return [
    line('all', '', told(parts.all), '', '', ''),
    part('open'),
    part('clarified'),
    line('clarification', told(parts.all), '', '', ...spread(clarification)),
    part('withGoal'),
    part('coordinatorChanged'),
    part('evaluatedOnTime'),
  ];
};

const waitingLines = ({ items }: FollowUpWaitingView, { figures: { kind }, parts }: CountedKind, t: ExportTexts): string[][] => {
  const group = mayBeTold(parts.all) ? String(parts.all.courses) : t.leftOut;
  return items
    .filter((item) => item.kind.code === kind.code)
    .flatMap((item) =>
      item.parties.map(({ name, courses, ...days }) => {
        // The days are left out where the courses must be.
        const figures = days.p50 === null ? [t.leftOut, ''] : [String(courses), share(courses, item.courses)];
        return [kind.name, t.waitedFor(name), group, ...figures, ...spread(days)];
      }),
    );
};

const answerLines = (kind: string, question: string, parts: SurveyParts | null, half: string, t: ExportTexts): string[][] => {
  if (parts === null) return [[kind, t.answered(question, t.alike, half), '', '', '', '', '']];
  const told = toldParts(parts);
  const all = surveyAnswers.reduce((sum, word) => sum + parts[word].answers, 0);
  return surveyAnswers.map((word) => {
    const { answers } = parts[word];
    const figures = told.includes(word) ? [String(answers), share(answers, all)] : [t.leftOut, ''];
    return [kind, t.answered(question, t.words[word], half), String(all), ...figures, '', ''];
  });
};

/** What was answered in one kind of course in one half-year, with how many citizens stand behind it. */
export type Answered = Omit<SurveyFigure, 'kind'> & { kind: CodeView };

/** Of what was answered to a question the parts that lead to nobody; of few citizens there is no figure at all. */
const surveyLines = (items: readonly Answered[], t: ExportTexts): string[][] =>
  items.flatMap(({ kind, half, meaningful, understood }) => [
    ...answerLines(kind.name, t.meaningful, meaningful, half, t),
    ...answerLines(kind.name, t.understood, understood, half, t),
  ]);

/** The figures of the courses that began on these days, both included. */
export type Counted = Pick<FollowUpView, 'from' | 'to'> & { items: readonly CountedKind[] };

type Figures = { counted: Counted; waiting: FollowUpWaitingView; survey: readonly Answered[] };

/** What the authority is sent: first how each figure is counted, then the figures, and nothing by which a person might be told. */
export const exportOf = ({ counted: { from, to, items }, waiting, survey }: Figures, language: Language): string => {
  const t = exportTexts[language];
  return csvText([
    [t.title(from, to)],
    [t.population],
    [t.hidden],
    [t.howTitle],
    ...Object.values(t.figures).map(({ name, how }) => [name, how]),
    [t.waiting],
    [t.survey],
    [],
    [...t.heads],
    ...items.flatMap((item) => [...kindLines(item, t), ...waitingLines(waiting, item, t)]),
    ...surveyLines(survey, t),
  ]);
};
