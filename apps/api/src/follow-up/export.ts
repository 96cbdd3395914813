import { surveyAnswers, type Language } from '#core';
import type { SurveyFigure, SurveyParts } from '#persistence';
import type { CodeView } from '../courses/codes.dto.js';
import { csvText } from '../web/csv.js';
import { exportTexts, type ExportTexts } from './export-texts.js';
import type { FollowUpKind, FollowUpView, FollowUpWaitingView, Spread } from './follow-up.dto.js';
import { fewest, mayBeTold, toldParts } from './hiding.js';

/** Danish spreadsheets read a comma in either language. */
const decimal = (value: number): string => String(Math.round(value * 10) / 10).replace('.', ',');

/** So many of a group, or only that they are few. */
const counted = (part: number, group: number, t: ExportTexts): string[] =>
  mayBeTold(part, group) ? [String(group), String(part), decimal((part / group) * 100)] : [group < fewest ? t.fewer : String(group), t.fewer, ''];

const spread = ({ p50, p90 }: Spread, t: ExportTexts): string[] => [p50, p90].map((days) => (days === null ? t.fewer : decimal(days)));

const kindLines = ({ kind, counts, clarification }: FollowUpKind, t: ExportTexts): string[][] => {
  const { all } = counts;
  const part = (figure: keyof ExportTexts['figures'], count: number, group = all): string[] => [
    kind.name,
    t.figures[figure].name,
    ...counted(count, group, t),
    '',
    '',
  ];
  return [
    [kind.name, t.figures.all.name, '', all < fewest ? t.fewer : String(all), '', '', ''],
    part('open', counts.open),
    part('clarified', counts.clarified),
    [kind.name, t.figures.clarification.name, all < fewest ? t.fewer : String(all), '', '', ...spread(clarification, t)],
    part('withGoal', counts.withGoal),
    part('coordinatorChanged', counts.coordinatorChanged),
    part('evaluatedOnTime', counts.evaluatedOnTime, counts.evaluated),
  ];
};

const waitingLines = ({ items }: FollowUpWaitingView, kind: string, t: ExportTexts): string[][] =>
  items
    .filter((item) => item.kind.code === kind)
    .flatMap((item) =>
      item.parties.map(({ name, courses, ...days }) => [...[item.kind.name, t.waitedFor(name)], ...counted(courses, item.courses, t), ...spread(days, t)]),
    );

const answerLines = (kind: string, question: string, parts: SurveyParts | null, half: string, t: ExportTexts): string[][] => {
  if (parts === null) return [[kind, t.answered(question, t.alike, half), '', '', '', '', '']];
  const told = toldParts(parts);
  const all = surveyAnswers.reduce((sum, word) => sum + parts[word].answers, 0);
  return surveyAnswers.map((word) => {
    const { answers } = parts[word];
    const figures = told.includes(word) ? [String(answers), decimal((answers / all) * 100)] : [t.leftOut, ''];
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

type Figures = { view: FollowUpView; waiting: FollowUpWaitingView; survey: readonly Answered[] };

/** What the authority is sent: first how each figure is counted, then the figures, and nothing by which a person might be told. */
export const exportOf = ({ view: { from, to, items }, waiting, survey }: Figures, language: Language): string => {
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
    ...items.flatMap((item) => [...kindLines(item, t), ...waitingLines(waiting, item.kind.code, t)]),
    ...surveyLines(survey, t),
  ]);
};
