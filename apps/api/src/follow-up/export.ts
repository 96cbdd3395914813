import type { Language } from '#core';
import { csvText } from '../web/csv.js';
import { exportTexts, type ExportTexts } from './export-texts.js';
import type { FollowUpKind, FollowUpView, FollowUpWaitingView, Spread } from './follow-up.dto.js';
import { fewest, mayBeTold } from './hiding.js';

/** Danish spreadsheets read a comma in either language. */
const decimal = (value: number): string => String(Math.round(value * 10) / 10).replace('.', ',');

/** So many of a group, or only that they are few. */
const counted = (part: number, group: number, t: ExportTexts): string[] =>
  mayBeTold(part, group) ? [String(group), String(part), decimal((part / group) * 100)] : [group < fewest ? t.fewer : String(group), t.fewer, ''];

const spread = ({ p50, p90 }: Spread, courses: number, t: ExportTexts): string[] => (courses < fewest ? [t.fewer, t.fewer] : [decimal(p50), decimal(p90)]);

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
    [kind.name, t.figures.clarification.name, all < fewest ? t.fewer : String(all), '', '', ...spread(clarification, all, t)],
    part('withGoal', counts.withGoal),
    part('coordinatorChanged', counts.coordinatorChanged),
    part('evaluatedOnTime', counts.evaluatedOnTime, counts.evaluated),
  ];
};

const waitingLines = ({ items }: FollowUpWaitingView, kind: string, t: ExportTexts): string[][] =>
  items
    .filter((item) => item.kind.code === kind)
    .flatMap((item) =>
      item.parties.map(({ name, courses, ...days }) => [
        ...[item.kind.name, t.waitedFor(name)],
        ...counted(courses, item.courses, t),
        ...(mayBeTold(courses, item.courses) ? spread(days, courses, t) : [t.fewer, t.fewer]),
      ]),
    );

/** What the authority is sent: first how each figure is counted, then the figures, and nothing by which a person might be told. */
export const exportOf = ({ from, to, items }: FollowUpView, waiting: FollowUpWaitingView, language: Language): string => {
  const t = exportTexts[language];
  return csvText([
    [t.title(from, to)],
    [t.population],
    [t.hidden],
    [t.howTitle],
    ...Object.values(t.figures).map(({ name, how }) => [name, how]),
    [t.waiting],
    ...(waiting.more ? [[t.newest]] : []),
    [],
    [...t.heads],
    ...items.flatMap((item) => [...kindLines(item, t), ...waitingLines(waiting, item.kind.code, t)]),
  ]);
};
