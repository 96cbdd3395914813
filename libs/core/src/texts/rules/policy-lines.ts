import type { RuleLine } from '../../rules/compare.js';
import { any } from '../../rules/match.js';
import type { LadderStep, Policy, Span } from '../../rules/policy.js';
import { ladderText } from '../ladder.js';
import { kroner } from '../money.js';
import { deadlineLines } from './deadline-words.js';
import { both, daysTold, line, sourceLine, told, type Lines, type Telling, type TellingOf } from './telling.js';

type Written = Omit<Policy, 'version' | 'id'>;

const whenOf = ({ workingDays, from }: LadderStep, { t, count }: Telling): string => {
  const isInner = from === 'inner';
  if (workingDays === 0) return isInner ? t.onInner : t.onDue;
  const span = count(Math.abs(workingDays), 'workingDays');
  if (isInner) return workingDays < 0 ? t.beforeInner(span) : t.afterInner(span);
  return workingDays < 0 ? t.beforeDue(span) : t.afterDue(span);
};

/** What a rung does, and the words of its own that each receiver reads. A rung is known by its day: of several on one day, by their order. */
const rungLines = (rung: LadderStep, place: number, telling: Telling): Lines => {
  const { t, language, word } = telling;
  const key = `ladder/${rung.from ?? 'due'}/${rung.workingDays}/${place}`;
  const label = t.rung(whenOf(rung, telling));
  const side = rung.workingDays < 0 || rung.from === 'inner' ? 'beforeDue' : 'afterDue';
  const effects = rung.effects.map((effect) => ladderText(effect, language, side));
  return [
    ...line(key, label, `${t.clock(rung.time)}: ${effects.join('; ')}`),
    ...rung.effects.flatMap(({ to, text }, at) => line(`${key}/${at}/text`, t.wording(label, word(to)), text && both(text))),
  ];
};

const sameDayBefore = (ladder: readonly LadderStep[], place: number): number =>
  ladder.slice(0, place).filter(({ workingDays, from }) => workingDays === ladder[place]?.workingDays && from === ladder[place]?.from).length;

const targetNames = ['answerQuestion', 'review', 'declined', 'delivery', 'booking', 'consent'] as const satisfies readonly (keyof Policy['targets'])[];

const spanText = ({ amount, unit }: Span, { count }: Telling): string => count(amount, unit);

const fields: TellingOf<Written> = {
  formCode: ({ formCode }, { t }) => line('formCode', t.form, formCode === any ? t.anyForm : formCode),
  recipientKind: ({ recipientKind }, { t, word }) => line('recipientKind', t.recipientKind, recipientKind === any ? t.anyRecipient : word(recipientKind)),
  agreement: ({ agreement }, { t, nameOf }) =>
    line('agreement', t.agreement, agreement && t.agreed(nameOf(agreement.requesterId), nameOf(agreement.recipientId))),
  ...daysTold,
  deadline: ({ deadline }, telling) => deadlineLines('deadline', telling.t.deadline, deadline, telling),
  inner: ({ inner }, telling) => (inner === undefined ? [] : deadlineLines('inner', telling.t.inner, inner, telling)),
  pauseReasons: ({ pauseReasons = [] }, telling) =>
    pauseReasons.flatMap(({ code, name, party, most, source }) =>
      line(`pauseReasons.${code}`, telling.t.pauseReason(both(name)), telling.t.pauseText(telling.word(party), spanText(most, telling), source)),
    ),
  forPriority: ({ forPriority = [] }, telling) =>
    forPriority.flatMap(({ priority, deadline }) => deadlineLines(`forPriority.${priority}`, telling.t.deadlineFor(telling.word(priority)), deadline, telling)),
  quietHours: ({ quietHours }, { t }) => line('quietHours', t.quietHours, quietHours && t.between(quietHours.from, quietHours.to)),
  ladder: ({ ladder }, telling) => ladder.flatMap((rung, place) => rungLines(rung, sameDayBefore(ladder, place), telling)),
  afterReturn: ({ afterReturn }, telling) => deadlineLines('afterReturn', telling.t.afterReturn, afterReturn, telling),
  afterAskMore: ({ afterAskMore }, telling) => deadlineLines('afterAskMore', telling.t.afterAskMore, afterAskMore, telling),
  targets: ({ targets }, telling) => targetNames.flatMap((name) => line(`targets.${name}`, telling.t.targets[name], spanText(targets[name], telling))),
  fees: ({ fees = [] }, { t, language, word }) =>
    fees.flatMap(({ occasion, amount, source }) => line(`fees.${occasion}`, t.agreedFee(word(occasion)), `${kroner(amount, language)} (${source})`)),
  quota: ({ quota }, { t }) => line('quota', t.quota, quota && `${t.quotaText(quota.count, t.quotaPeriods[quota.per])} (${quota.source})`),
  source: ({ source }, telling) => sourceLine(source, telling),
};

/** All that a policy says. */
export const policyLines = (policy: Written, telling: Telling): RuleLine[] => told(fields, policy, telling);
