import type { AdviceConditionType } from '#core';
import { useTexts } from '../../i18n/texts.js';
import { adviceTexts, conditionTypes } from './advice-texts.js';
import { AddButton, Choice, NumberField, RemoveButton } from './editing.js';
import styles from './editing.module.css';
import { Many, type Option } from './many-field.js';
import type { AdviceCondition } from './rules-queries.js';
import { useList } from './use-list.js';

const mostConditions = 8;

/** Where a condition of that type begins: it counts to a number, is about forms, or needs nothing. */
const beginnings: Record<AdviceConditionType, Omit<AdviceCondition, 'type'>> = {
  ...{ weeksSinceStart: { atLeast: Number.NaN }, declinedOrLate: { atLeast: Number.NaN }, daysWaited: { atLeast: Number.NaN } },
  ...{ notAskedFor: { forms: [] }, notAnswered: { forms: [] }, answered: { forms: [] } },
  nothingPending: {},
};

type ConditionsFieldProps = { conditions: readonly AdviceCondition[]; forms: readonly Option[]; onChange: (conditions: AdviceCondition[]) => void };

/** What must all be so before the rule speaks. */
export const ConditionsField = ({ conditions, forms, onChange }: ConditionsFieldProps) => {
  const t = useTexts(adviceTexts);
  const { keyOf, set, add, remove } = useList(conditions, onChange);
  return (
    <>
      {conditions.map((condition, place) => {
        const path = `advice.conditions[${place}]`;
        const { type, atLeast } = condition;
        return (
          <fieldset key={keyOf(place)} className={styles.item}>
            <legend>{t.condition(place + 1)}</legend>
            <div className={styles.row}>
              <Choice
                path={`${path}.type`}
                label={t.kind}
                value={type}
                options={conditionTypes.map((value) => ({ value, text: t[value] }))}
                onChange={(chosen) => set(place, { type: chosen, ...beginnings[chosen] })}
              />
              {atLeast !== undefined && (
                <NumberField key={type} path={`${path}.atLeast`} label={t.atLeast} value={atLeast} onChange={(value) => set(place, { type, atLeast: value })} />
              )}
              {conditions.length > 1 && <RemoveButton title={t.removeCondition(place + 1)} onRemove={() => remove(place)} />}
            </div>
            {condition.forms !== undefined && (
              <Many path={`${path}.forms`} legend={t.forms} options={forms} value={condition.forms} onChange={(codes) => set(place, { type, forms: codes })} />
            )}
          </fieldset>
        );
      })}
      {conditions.length < mostConditions && <AddButton text={t.addCondition} onAdd={() => add({ type: 'notAskedFor', forms: [] })} />}
    </>
  );
};
