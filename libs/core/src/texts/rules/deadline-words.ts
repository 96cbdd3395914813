import type { Anchor, DeadlineRule, Leg } from '#sla';
import type { Language } from '../language.js';
import { line, tellingIn, type Lines, type Telling } from './telling.js';

type Counted = Pick<Leg, 'anchor' | 'amount' | 'unit'>;

/** What a leg counts from, as inside a sentence. */
export const anchorText = (anchor: Anchor, language: Language): string => tellingIn(language).t.anchors[anchor];

const legText = ({ anchor, amount, unit }: Counted, { t, count }: Telling): string =>
  amount === 0 ? t.by(t.anchors[anchor]) : t.after(count(amount, unit), t.anchors[anchor]);

const joined = (legs: readonly string[], { t }: Telling): string => (legs.length > 1 ? `${legs.join(t.or)}, ${t.first}` : legs.join(t.or));

/** `14 kalenderdage efter modtagelsen eller senest opfølgningssamtalen, det, der kommer først` */
export const deadlineRuleText = (legs: readonly Counted[], language: Language): string => {
  const telling = tellingIn(language);
  return joined(
    legs.map((leg) => legText(leg, telling)),
    telling,
  );
};

/** With what is unusual of a leg: that a pause does not move it, that it never rolls past its day, or that it stands in for another. */
const wholeLeg = (leg: Leg, telling: Telling): string => {
  const { t } = telling;
  const { untilKnown } = leg;
  const unusual = [
    leg.movedByPause ? '' : t.stays,
    leg.mayRollPast ? '' : t.neverPast,
    untilKnown === undefined ? '' : t.untilKnown(t.anchors[untilKnown]),
  ].filter(Boolean);
  return unusual.length === 0 ? legText(leg, telling) : `${legText(leg, telling)} (${unusual.join('; ')})`;
};

/** All that a deadline's rule says; `label` names the rule. */
export const deadlineLines = (key: string, label: string, { legs, roll, minimumNotice }: DeadlineRule, telling: Telling): Lines => {
  const { t, count } = telling;
  return [
    ...line(
      key,
      label,
      joined(
        legs.map((leg) => wholeLeg(leg, telling)),
        telling,
      ),
    ),
    ...line(`${key}.roll`, t.roll(label), roll === 'none' ? t.rollsNot : t.nextWorkingDay),
    ...line(`${key}.minimumNotice`, t.minimumNotice(label), minimumNotice && count(minimumNotice.amount, minimumNotice.unit)),
  ];
};
