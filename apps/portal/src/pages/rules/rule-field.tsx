import { Checkbox } from '@navikt/ds-react';
import { useTexts } from '../../i18n/texts.js';
import { changeTexts } from './change-texts.js';
import { useChoices } from './choices.js';
import { AddButton, Choice, NumberField, RemoveButton } from './editing.js';
import styles from './editing.module.css';
import type { DeadlineRule, Leg } from './rules-queries.js';
import { useList } from './use-list.js';

const mostLegs = 8;
const newLeg: Leg = { anchor: 'received', amount: 14, unit: 'calendarDays', movedByPause: true, mayRollPast: true };

type LegProps = { path: string; leg: Leg; place: number; onChange: (leg: Leg) => void; onRemove: (() => void) | null; onlyFromSending: boolean };

const LegField = ({ path, leg, place, onChange, onRemove, onlyFromSending }: LegProps) => {
  const t = useTexts(changeTexts);
  const { anchors, units } = useChoices();
  const change = (part: Partial<Leg>): void => onChange({ ...leg, ...part });
  return (
    <fieldset className={styles.item}>
      <legend>{t.leg(place + 1)}</legend>
      <div className={styles.row}>
        <NumberField path={`${path}.amount`} label={t.amount} value={leg.amount} onChange={(amount) => change({ amount })} />
        <Choice path={`${path}.unit`} label={t.unit} value={leg.unit} options={units} onChange={(unit) => change({ unit })} />
        <Choice
          path={`${path}.anchor`}
          label={t.anchor}
          value={leg.anchor}
          options={onlyFromSending ? anchors.filter(({ value }) => value === 'sent' || value === leg.anchor) : anchors}
          onChange={(anchor) => change({ anchor })}
        />
        {onRemove !== null && <RemoveButton title={t.removeLeg(place + 1)} onRemove={onRemove} />}
      </div>
      {!onlyFromSending && (
        <Choice
          path={`${path}.untilKnown`}
          label={t.untilKnown}
          none={t.alwaysCounts}
          value={leg.untilKnown ?? ''}
          options={anchors.filter(({ value }) => value !== leg.anchor)}
          onChange={(chosen) => change({ untilKnown: anchors.find(({ value }) => value === chosen)?.value })}
        />
      )}
      <Checkbox size="small" checked={leg.movedByPause} onChange={({ target }) => change({ movedByPause: target.checked })}>
        {t.movedByPause}
      </Checkbox>
      <Checkbox size="small" checked={leg.mayRollPast} onChange={({ target }) => change({ mayRollPast: target.checked })}>
        {t.mayRollPast}
      </Checkbox>
    </fieldset>
  );
};

type RuleFieldProps = { path: string; rule: DeadlineRule; onChange: (rule: DeadlineRule) => void; onlyFromSending?: boolean };

/** Legs of which the earliest wins, and what happens on a closed day. */
export const RuleField = ({ path, rule, onChange, onlyFromSending = false }: RuleFieldProps) => {
  const t = useTexts(changeTexts);
  const { legs, roll } = rule;
  const { keyOf, set, add, remove } = useList(legs, (next: Leg[]) => onChange({ ...rule, legs: next }));
  return (
    <>
      {legs.map((leg, place) => (
        <LegField
          key={keyOf(place)}
          path={`${path}.legs[${place}]`}
          leg={leg}
          place={place}
          onlyFromSending={onlyFromSending}
          onChange={(changed) => set(place, changed)}
          onRemove={legs.length > 1 ? () => remove(place) : null}
        />
      ))}
      {legs.length < mostLegs && <AddButton text={t.addLeg} onAdd={() => add({ ...newLeg, ...(onlyFromSending && { anchor: 'sent' as const }) })} />}
      <Choice
        path={`${path}.roll`}
        label={t.roll}
        value={roll}
        options={[
          { value: 'nextWorkingDay', text: t.nextWorkingDay },
          { value: 'none', text: t.none },
        ]}
        onChange={(chosen) => onChange({ ...rule, roll: chosen })}
      />
    </>
  );
};

type InnerProps = { path: string; rule: DeadlineRule | undefined; onChange: (rule: DeadlineRule | undefined) => void };

/** An earlier day that the two have agreed on; none as long as it is not ticked. */
export const InnerField = ({ path, rule, onChange }: InnerProps) => {
  const t = useTexts(changeTexts);
  const begun: DeadlineRule = { legs: [{ ...newLeg, amount: 10 }], roll: 'nextWorkingDay' };
  return (
    <>
      <Checkbox size="small" checked={rule !== undefined} onChange={({ target }) => onChange(target.checked ? begun : undefined)}>
        {t.withInner}
      </Checkbox>
      {rule !== undefined && <RuleField path={path} rule={rule} onChange={onChange} />}
    </>
  );
};

/** Sending is refused when the recipient would have less time. */
export const NoticeField = ({ path, rule, onChange }: RuleFieldProps) => {
  const t = useTexts(changeTexts);
  const { units } = useChoices();
  const { minimumNotice, ...without } = rule;
  return (
    <>
      <Checkbox
        size="small"
        checked={minimumNotice !== undefined}
        onChange={({ target }) => onChange(target.checked ? { ...rule, minimumNotice: { amount: 8, unit: 'calendarDays' } } : without)}
      >
        {t.withNotice}
      </Checkbox>
      {minimumNotice !== undefined && (
        <div className={styles.row}>
          <NumberField
            path={`${path}.minimumNotice.amount`}
            label={t.amount}
            value={minimumNotice.amount}
            onChange={(amount) => onChange({ ...rule, minimumNotice: { ...minimumNotice, amount } })}
          />
          <Choice
            path={`${path}.minimumNotice.unit`}
            label={t.unit}
            value={minimumNotice.unit}
            options={units}
            onChange={(unit) => onChange({ ...rule, minimumNotice: { ...minimumNotice, unit } })}
          />
        </div>
      )}
    </>
  );
};
