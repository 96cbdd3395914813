import { Checkbox } from '@navikt/ds-react';
import { useLanguage } from '../../i18n/language.js';
import { useTexts } from '../../i18n/texts.js';
import { askingTexts } from './asking-texts.js';
import { DurationField } from './duration-field.js';
import { AddButton, Choice, NumberField, Part, RemoveButton, TextLine } from './editing.js';
import styles from './editing.module.css';
import { Fold } from './fold.js';
import { grantKindTexts } from './grant-kind-texts.js';
import { Many, type Option } from './many-field.js';
import { Naming } from './naming.js';
import type { Courses, RuleBook } from './rules-queries.js';
import { useList } from './use-list.js';

type GrantKind = NonNullable<Courses['grantKinds']>[number];
type Scope = GrantKind['sees'][number];

const holders = ['organisation', 'byPower', 'byLaw'] as const;
const scopes = ['plan', 'meetings', 'requests', 'letters'] as const satisfies readonly Scope[];
const isScope = (code: string): code is Scope => scopes.some((scope) => scope === code);

type KindProps = { at: string; kind: GrantKind; recipientKinds: readonly Option[]; onChange: (kind: GrantKind) => void };

const Kind = ({ at, kind, recipientKinds, onChange }: KindProps) => {
  const t = useTexts(grantKindTexts);
  const lists = useTexts(askingTexts);
  const { means, represents, organisationKinds, sees, maySee, acts = false, states = false, inWriting = false, longest, untilAge, source } = kind;
  const change = (part: Partial<GrantKind>): void => onChange({ ...kind, ...part });
  const scopeOptions = scopes.map((code) => ({ code, name: t[code] }));
  return (
    <>
      <Naming path={at} value={kind} onChange={onChange} />
      <TextLine path={`${at}.means.da`} label={t.meansDa} value={means.da} onChange={(da) => change({ means: { ...means, da } })} />
      <TextLine path={`${at}.means.en`} label={t.meansEn} value={means.en} onChange={(en) => change({ means: { ...means, en } })} />
      <Choice
        path={`${at}.represents`}
        label={t.holder}
        value={represents ?? 'organisation'}
        options={holders.map((value) => ({ value, text: t[value] }))}
        onChange={(holder) =>
          change(holder === 'organisation' ? { represents: undefined, untilAge: undefined } : { represents: holder, organisationKinds: [] })
        }
      />
      {represents === undefined && (
        <>
          <Many
            path={`${at}.organisationKinds`}
            legend={t.organisationKinds}
            options={recipientKinds}
            value={organisationKinds}
            onChange={(codes) => change({ organisationKinds: codes })}
          />
          <Many path={`${at}.sees`} legend={t.sees} options={scopeOptions} value={sees} onChange={(codes) => change({ sees: codes.filter(isScope) })} />
          <Many path={`${at}.maySee`} legend={t.maySee} options={scopeOptions} value={maySee} onChange={(codes) => change({ maySee: codes.filter(isScope) })} />
          <Checkbox size="small" checked={acts} onChange={({ target }) => change({ acts: target.checked || undefined })}>
            {t.acts}
          </Checkbox>
          <Checkbox size="small" checked={states} onChange={({ target }) => change({ states: target.checked || undefined })}>
            {t.states}
          </Checkbox>
        </>
      )}
      <Checkbox size="small" checked={inWriting} onChange={({ target }) => change({ inWriting: target.checked || undefined })}>
        {t.inWriting}
      </Checkbox>
      <DurationField
        path={`${at}.longest`}
        label={t.longest}
        value={longest}
        onChange={(span) => change({ longest: span ?? { amount: Number.NaN, unit: longest.unit } })}
      />
      {represents !== undefined && (
        <NumberField
          path={`${at}.untilAge`}
          label={t.untilAge}
          value={untilAge ?? Number.NaN}
          onChange={(years) => change({ untilAge: Number.isNaN(years) ? undefined : years })}
        />
      )}
      <TextLine path={`${at}.source`} label={lists.source} value={source} onChange={(written) => change({ source: written })} />
    </>
  );
};

const begun: GrantKind = {
  ...{ code: '', name: { da: '', en: '' }, means: { da: '', en: '' }, organisationKinds: [], sees: [], maySee: [] },
  ...{ longest: { amount: 12, unit: 'months' }, source: '' },
};

type EditorProps = { kinds: readonly GrantKind[]; recipientKinds: RuleBook['recipientKinds']; onChange: (kinds: GrantKind[]) => void };

/** The ways in which an organisation takes part for a citizen, or a person acts for one. */
export const GrantKindsEditor = ({ kinds, recipientKinds, onChange }: EditorProps) => {
  const t = useTexts(grantKindTexts);
  const lists = useTexts(askingTexts);
  const { language } = useLanguage();
  const { keyOf, set, add, remove } = useList(kinds, onChange);
  return (
    <Part path="courses.grantKinds" title={t.title} hint={t.hint}>
      {kinds.map((kind, place) => (
        <Fold key={keyOf(place)} title={kind.name[language] || t.kind(place + 1)} path={`courses.grantKinds[${place}].`} startsOpen={kind.code === ''}>
          <Kind at={`courses.grantKinds[${place}]`} kind={kind} recipientKinds={recipientKinds} onChange={(changed) => set(place, changed)} />
          <div className={styles.tools}>
            <RemoveButton row={`courses.grantKinds[${place}]`} title={lists.remove(t.kind(place + 1))} onRemove={() => remove(place)} />
          </div>
        </Fold>
      ))}
      <AddButton text={t.add} onAdd={() => add(begun)} />
    </Part>
  );
};
