import { ArrowDownIcon, ArrowUpIcon, PlusIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';
import { useTexts } from '../../i18n/texts.js';
import { changeTexts } from './change-texts.js';
import { useChoices } from './choices.js';
import { AddButton, Choice, IconButton, NumberField, RemoveButton, TextLine } from './editing.js';
import styles from './editing.module.css';
import type { Policy, RuleBook, Rung } from './rules-queries.js';
import { useList } from './use-list.js';
import { TextField } from './text-field.js';
import { WordsOfEffect, type Wording } from './words-of-effect.js';

const mostRungs = 20;
const mostEffects = 5;

type Effect = Rung['effects'][number];
type EffectsProps = { path: string; effects: readonly Effect[]; wording: Wording; onChange: (effects: Effect[]) => void };

/** Without what is not asked for any more. */
const whole = ({ onlyIf, alternative, text, ...effect }: Effect): Effect => ({
  ...effect,
  ...(onlyIf !== undefined && { onlyIf }),
  ...(text !== undefined && { text }),
  ...(alternative !== undefined && effect.to === 'alternativeRecipient' && { alternative }),
});

const Effects = ({ path, effects, wording, onChange }: EffectsProps) => {
  const t = useTexts(changeTexts);
  const { actions, receivers, conditions } = useChoices();
  const set = (place: number, part: Partial<Effect>): void => onChange(effects.map((each, at) => (at === place ? whole({ ...each, ...part }) : each)));
  return (
    <>
      {effects.map((effect, place) => (
        <div key={place} className={styles.effect}>
          <div className={styles.row}>
            <Choice
              path={`${path}[${place}].action`}
              label={t.action}
              value={effect.action}
              options={actions}
              onChange={(chosen) => set(place, { action: chosen })}
            />
            <Choice path={`${path}[${place}].to`} label={t.to} value={effect.to} options={receivers} onChange={(chosen) => set(place, { to: chosen })} />
            <Choice
              path={`${path}[${place}].onlyIf`}
              label={t.onlyIf}
              none={t.always}
              value={effect.onlyIf ?? ''}
              options={conditions}
              onChange={(chosen) => set(place, { onlyIf: conditions.find(({ value }) => value === chosen)?.value })}
            />
            {effect.to === 'alternativeRecipient' && (
              <Choice
                path={`${path}[${place}].alternative`}
                label={t.alternative}
                none={t.anybody}
                value={effect.alternative ?? ''}
                options={wording.kinds.map(({ code, name }) => ({ value: code, text: name }))}
                onChange={(chosen) => set(place, { alternative: chosen === '' ? undefined : chosen })}
              />
            )}
            {effects.length > 1 && <RemoveButton title={t.removeEffect} onRemove={() => onChange(effects.filter((_, at) => at !== place))} />}
          </div>
          <TextField path={`${path}[${place}].text`} text={effect.text} onChange={(text) => set(place, { text })} />
          <WordsOfEffect effect={effect} wording={wording} />
        </div>
      ))}
      {effects.length < mostEffects && (
        <Button
          type="button"
          size="small"
          variant="tertiary"
          className={styles.add}
          icon={<PlusIcon aria-hidden="true" />}
          onClick={() => onChange([...effects, { action: 'inform', to: 'requester' }])}
        >
          {t.addEffect}
        </Button>
      )}
    </>
  );
};

/** Whom the policy is for: the words name the form. */
type Who = Pick<Policy, 'formCode' | 'recipientKind'> & Pick<RuleBook, 'recipientKinds'>;

type RungProps = {
  path: string;
  rung: Rung;
  policy: Who;
  hasInner: boolean;
  place: number;
  last: number;
  onChange: (rung: Rung) => void;
  onMove: (to: number) => void;
  onRemove: () => void;
};

const RungField = ({ path, rung, policy, hasInner, place, last, onChange, onMove, onRemove }: RungProps) => {
  const t = useTexts(changeTexts);
  return (
    <fieldset className={styles.item}>
      <legend>{t.rung(place + 1)}</legend>
      <div className={styles.row}>
        {hasInner && (
          <Choice
            path={`${path}.from`}
            label={t.countedFrom}
            none={t.fromDeadline}
            value={rung.from ?? ''}
            options={[{ value: 'inner', text: t.fromInner }]}
            onChange={(chosen) => onChange({ ...rung, from: chosen === 'inner' ? 'inner' : undefined })}
          />
        )}
        <NumberField path={`${path}.workingDays`} label={t.days} value={rung.workingDays} onChange={(workingDays) => onChange({ ...rung, workingDays })} />
        <TextLine path={`${path}.time`} label={t.time} value={rung.time} onChange={(time) => onChange({ ...rung, time })} />
      </div>
      <Effects
        path={`${path}.effects`}
        effects={rung.effects}
        wording={{ ...policy, kinds: policy.recipientKinds, rung }}
        onChange={(effects) => onChange({ ...rung, effects })}
      />
      <div className={styles.tools}>
        {place > 0 && <IconButton title={t.up(place + 1)} icon={ArrowUpIcon} onPress={() => onMove(place - 1)} />}
        {place < last && <IconButton title={t.down(place + 1)} icon={ArrowDownIcon} onPress={() => onMove(place + 1)} />}
        <RemoveButton title={t.removeRung(place + 1)} onRemove={onRemove} />
      </div>
    </fieldset>
  );
};

/** Without an inner deadline every rung counts from the one there is. */
export const fromOuter = (ladder: readonly Rung[]): Rung[] => ladder.map(({ from: _from, ...rung }) => rung);

type LadderProps = { path: string; policy: Who; hasInner: boolean; ladder: readonly Rung[]; onChange: (ladder: Rung[]) => void };

/** What happens before and after the deadline, in its order. */
export const LadderField = ({ path, policy, hasInner, ladder, onChange }: LadderProps) => {
  const t = useTexts(changeTexts);
  const { keyOf, set, add, remove, move } = useList(ladder, onChange);
  const after = (ladder.at(-1)?.workingDays ?? -3) + 1;
  return (
    <>
      <ol className={styles.list}>
        {ladder.map((rung, place) => (
          <li key={keyOf(place)}>
            <RungField
              path={`${path}[${place}]`}
              rung={rung}
              policy={policy}
              hasInner={hasInner}
              place={place}
              last={ladder.length - 1}
              onChange={(changed) => set(place, changed)}
              onMove={(to) => move(place, to)}
              onRemove={() => remove(place)}
            />
          </li>
        ))}
      </ol>
      {ladder.length < mostRungs && (
        <AddButton text={t.addRung} onAdd={() => add({ workingDays: after, time: '09:00', effects: [{ action: 'remind', to: 'recipient' }] })} />
      )}
    </>
  );
};
