import { Checkbox } from '@navikt/ds-react';
import { useLanguage } from '../../i18n/language.js';
import { useTexts } from '../../i18n/texts.js';
import { askingTexts } from './asking-texts.js';
import { AddButton, Choice, ErrorAt, fieldId, RemoveButton } from './editing.js';
import styles from './editing.module.css';
import { Naming } from './naming.js';
import type { StepKind } from './rules-queries.js';
import { stepTexts } from './step-texts.js';
import { useList } from './use-list.js';

type Outcome = StepKind['outcomes'][number];
type OutcomesProps = { path: string; kind: StepKind; kinds: readonly StepKind[]; onChange: (outcomes: Outcome[]) => void };

/** What a step may come to, and the step that follows. */
export const OutcomesField = ({ path, kind: { outcomes, recurs }, kinds, onChange }: OutcomesProps) => {
  const t = useTexts(stepTexts);
  const asking = useTexts(askingTexts);
  const { language } = useLanguage();
  const { keyOf, set, add, remove } = useList(outcomes, onChange);
  const options = kinds.filter(({ code }) => code !== '').map(({ code, name }) => ({ value: code, text: name[language] || code }));
  return (
    <div id={fieldId(path)} tabIndex={-1} className={styles.side}>
      <h3>{t.outcomes}</h3>
      <ErrorAt path={path} />
      {outcomes.map((outcome, place) => {
        const at = `${path}[${place}]`;
        const change = (part: Partial<Outcome>): void => set(place, { ...outcome, ...part });
        return (
          <fieldset key={keyOf(place)} className={styles.item}>
            <legend>{t.outcome(place + 1)}</legend>
            <Naming path={at} value={outcome} onChange={(value) => set(place, value)} />
            <div className={styles.row}>
              <Choice
                path={`${at}.opens`}
                label={t.outcomeOpens}
                value={outcome.opens ?? ''}
                none={t.opensNothing}
                options={options}
                onChange={(opens) => change({ opens: opens || undefined })}
              />
              {(recurs || outcome.final) && (
                <Checkbox size="small" checked={outcome.final === true} onChange={({ target }) => change({ final: target.checked || undefined })}>
                  {t.final}
                </Checkbox>
              )}
              <Checkbox
                size="small"
                checked={outcome.notHeld === true}
                onChange={({ target }) => change({ notHeld: target.checked || undefined, newTerm: undefined, cancels: target.checked ? false : undefined })}
              >
                {t.notHeld}
              </Checkbox>
              {outcome.notHeld && recurs && (
                <Checkbox size="small" checked={outcome.newTerm === true} onChange={({ target }) => change({ newTerm: target.checked || undefined })}>
                  {t.newTerm}
                </Checkbox>
              )}
              {outcome.notHeld && (
                <Checkbox size="small" checked={outcome.cancels === true} onChange={({ target }) => change({ cancels: target.checked })}>
                  {t.cancels}
                </Checkbox>
              )}
              <RemoveButton row={at} title={asking.remove(t.outcome(place + 1))} onRemove={() => remove(place)} />
            </div>
          </fieldset>
        );
      })}
      <AddButton text={t.addOutcome} onAdd={() => add({ code: '', name: { da: '', en: '' } })} />
    </div>
  );
};
