import { Checkbox } from '@navikt/ds-react';
import { useLanguage } from '../../i18n/language.js';
import { useTexts } from '../../i18n/texts.js';
import { askingTexts } from './asking-texts.js';
import { changeTexts } from './change-texts.js';
import { useChoices } from './choices.js';
import { DurationField } from './duration-field.js';
import { AddButton, Choice, DayField, NumberField, RemoveButton, TextLine } from './editing.js';
import styles from './editing.module.css';
import { Fold } from './fold.js';
import type { Clock, Courses, StepKind } from './rules-queries.js';
import { stepTexts } from './step-texts.js';
import { UnderField } from './under-field.js';
import { useList } from './use-list.js';

type Law = { regimes: Courses['regimes']; stepKinds: readonly StepKind[] };
type ClockProps = Law & { path: string; clock: Clock; onChange: (part: Partial<Clock>) => void };

const OneClock = ({ path, clock, regimes, stepKinds, onChange }: ClockProps) => {
  const t = useTexts(stepTexts);
  const change = useTexts(changeTexts);
  const { language } = useLanguage();
  const { units } = useChoices();
  const { within } = clock;
  return (
    <>
      <div className={styles.row}>
        <Choice
          path={`${path}.step`}
          label={t.step}
          value={clock.step}
          none={t.choose}
          options={stepKinds.map(({ code, name }) => ({ value: code, text: name[language] }))}
          onChange={(step) => onChange({ step })}
        />
        <NumberField
          path={`${path}.within.amount`}
          label={change.amount}
          value={within.amount}
          onChange={(amount) => onChange({ within: { ...within, amount } })}
        />
        <Choice
          path={`${path}.within.unit`}
          label={change.unit}
          value={within.unit}
          options={units}
          onChange={(unit) => onChange({ within: { ...within, unit } })}
        />
      </div>
      {(stepKinds.find(({ code }) => code === clock.step)?.recurs || clock.again) && (
        <DurationField path={`${path}.again`} label={t.again} value={clock.again} onChange={(again) => onChange({ again })} />
      )}
      <UnderField path={`${path}.regimes`} chosen={clock.regimes} regimes={regimes} onChange={(codes) => onChange({ regimes: codes })} />
      <div className={styles.row}>
        <DayField path={`${path}.begunFrom`} label={t.begunFrom} value={clock.begunFrom} onChange={(begunFrom) => onChange({ begunFrom })} />
        <DayField path={`${path}.begunTo`} label={t.begunTo} value={clock.begunTo} onChange={(begunTo) => onChange({ begunTo })} />
      </div>
      <Checkbox size="small" checked={clock.presumedMet === true} onChange={({ target }) => onChange({ presumedMet: target.checked || undefined })}>
        {t.presumedMet}
      </Checkbox>
      <TextLine path={`${path}.source`} label={t.source} value={clock.source} onChange={(source) => onChange({ source })} />
    </>
  );
};

type ClocksProps = Law & { path: string; clocks: readonly Clock[]; onChange: (clocks: Clock[]) => void };

/** The terms that begin with a course of the kind. */
export const ClocksField = ({ path, clocks, regimes, stepKinds, onChange }: ClocksProps) => {
  const t = useTexts(stepTexts);
  const asking = useTexts(askingTexts);
  const { keyOf, set, add, remove } = useList(clocks, onChange);
  return (
    <Fold title={t.clocksOf(clocks.length)} path={path}>
      {clocks.map((clock, place) => (
        <fieldset key={keyOf(place)} className={styles.item}>
          <legend>{t.clock(place + 1)}</legend>
          <OneClock path={`${path}[${place}]`} clock={clock} regimes={regimes} stepKinds={stepKinds} onChange={(part) => set(place, { ...clock, ...part })} />
          <div className={styles.tools}>
            <RemoveButton title={asking.remove(t.clock(place + 1))} onRemove={() => remove(place)} />
          </div>
        </fieldset>
      ))}
      <AddButton text={t.addClock} onAdd={() => add({ step: '', within: { amount: 6, unit: 'months' }, source: '' })} />
    </Fold>
  );
};
