import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import { urgencies } from '../../components/priority.js';
import { changeTexts } from './change-texts.js';
import { AddButton, Choice, RemoveButton } from './editing.js';
import styles from './editing.module.css';
import { RuleField } from './rule-field.js';
import type { DeadlineRule, ForPriority } from './rules-queries.js';
import { useList } from './use-list.js';

type FieldProps = { path: string; rules: readonly ForPriority[]; ordinary: DeadlineRule; onChange: (rules: ForPriority[]) => void };

/** The deadline where the request is more urgent than normal; each urgency once. */
export const ForPriorityField = ({ path, rules, ordinary, onChange }: FieldProps) => {
  const t = useTexts(changeTexts);
  const { label } = useWords();
  const { keyOf, set, add, remove } = useList(rules, onChange);
  const options = urgencies.map((value) => ({ value, text: label(value) }));
  const next = urgencies.find((urgency) => rules.every(({ priority }) => priority !== urgency));
  return (
    <>
      {rules.map((rule, place) => {
        const at = `${path}[${place}]`;
        return (
          <fieldset key={keyOf(place)} className={styles.item}>
            <legend>{label(rule.priority)}</legend>
            <div className={styles.row}>
              <Choice
                path={`${at}.priority`}
                label={label('priority')}
                value={rule.priority}
                options={options}
                onChange={(priority) => set(place, { ...rule, priority })}
              />
              <RemoveButton title={t.removeForPriority(label(rule.priority))} onRemove={() => remove(place)} />
            </div>
            <RuleField path={`${at}.deadline`} rule={rule.deadline} onChange={(deadline) => set(place, { ...rule, deadline })} />
          </fieldset>
        );
      })}
      {next !== undefined && <AddButton text={t.addForPriority} onAdd={() => add({ priority: next, deadline: ordinary })} />}
    </>
  );
};
