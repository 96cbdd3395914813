import { urgencies } from '../../components/priority.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import { AddButton, Choice, RemoveButton, TextLine } from './editing.js';
import styles from './editing.module.css';
import { formTexts } from './form-texts.js';
import type { FormPriority } from './rules-queries.js';
import { useList } from './use-list.js';

const bookings = ['none', 'citizen', 'recipient'] as const;

type FieldProps = { path: string; priorities: readonly FormPriority[]; onChange: (priorities: FormPriority[]) => void };

/** How urgent a request by the form may be, when that is right, and who books a consultation then; each urgency once. */
export const PrioritiesField = ({ path, priorities, onChange }: FieldProps) => {
  const t = useTexts(formTexts);
  const { label } = useWords();
  const { keyOf, set, add, remove } = useList(priorities, onChange);
  const next = urgencies.find((urgency) => priorities.every(({ code }) => code !== urgency));
  return (
    <>
      {priorities.map((priority, place) => {
        const { code, guidance, booking, source } = priority;
        const at = `${path}[${place}]`;
        const change = (part: Partial<FormPriority>): void => set(place, { ...priority, ...part });
        return (
          <fieldset key={keyOf(place)} className={styles.item}>
            <legend>{label(code)}</legend>
            <div className={styles.row}>
              <Choice
                path={`${at}.code`}
                label={label('priority')}
                value={code}
                options={urgencies.map((value) => ({ value, text: label(value) }))}
                onChange={(chosen) => change({ code: chosen })}
              />
              <Choice
                path={`${at}.booking`}
                label={t.booking}
                value={booking ?? ''}
                none={t.asAlways}
                options={bookings.map((value) => ({ value, text: t[value] }))}
                onChange={(chosen) => change({ booking: bookings.find((each) => each === chosen) })}
              />
              <RemoveButton title={t.removePriority(label(code))} onRemove={() => remove(place)} />
            </div>
            <TextLine path={`${at}.guidance.da`} label={t.priorityDa} value={guidance.da} onChange={(da) => change({ guidance: { ...guidance, da } })} />
            <TextLine path={`${at}.guidance.en`} label={t.priorityEn} value={guidance.en} onChange={(en) => change({ guidance: { ...guidance, en } })} />
            <TextLine path={`${at}.source`} label={t.source} value={source} onChange={(written) => change({ source: written })} />
          </fieldset>
        );
      })}
      {next !== undefined && <AddButton text={t.addPriority} onAdd={() => add({ code: next, guidance: { da: '', en: '' }, source: '' })} />}
    </>
  );
};
