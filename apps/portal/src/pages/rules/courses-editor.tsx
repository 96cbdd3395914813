import { Checkbox } from '@navikt/ds-react';
import { useLanguage } from '../../i18n/language.js';
import { useTexts } from '../../i18n/texts.js';
import { askingTexts } from './asking-texts.js';
import { AllowedField } from './allowed-field.js';
import { ClocksField } from './clocks-field.js';
import { AddButton, DayField, NumberField, Part, RemoveButton, TextLine } from './editing.js';
import styles from './editing.module.css';
import { GrantKindsEditor } from './grant-kinds-editor.js';
import { Fold } from './fold.js';
import { BegunBy } from './begun-by.js';
import { LastBegunField } from './last-begun-field.js';
import { Naming } from './naming.js';
import type { Courses, RuleBook, StepKind } from './rules-queries.js';
import { RightsEditor } from './rights-editor.js';
import { useList } from './use-list.js';

type Regime = Courses['regimes'][number];
type Kind = Courses['courseKinds'][number];
type Basis = Courses['legalBases'][number];

const Regimes = ({ regimes, onChange }: { regimes: readonly Regime[]; onChange: (regimes: Regime[]) => void }) => {
  const t = useTexts(askingTexts);
  const { language } = useLanguage();
  const { keyOf, set, add, remove } = useList(regimes, onChange);
  return (
    <>
      {regimes.map((regime, place) => {
        const at = `courses.regimes[${place}]`;
        const change = (part: Partial<Regime>): void => set(place, { ...regime, ...part });
        return (
          <Fold key={keyOf(place)} title={regime.name[language] || t.regime(place + 1)} path={`${at}.`} startsOpen={regime.code === ''}>
            <Naming path={at} value={regime} onChange={(value) => set(place, value)} />
            <div className={styles.row}>
              <DayField path={`${at}.from`} label={t.from} value={regime.from} onChange={(day) => change({ from: day ?? '' })} />
              <TextLine path={`${at}.source`} label={t.source} value={regime.source} onChange={(source) => change({ source })} />
              <RemoveButton row={at} title={t.remove(t.regime(place + 1))} onRemove={() => remove(place)} />
            </div>
          </Fold>
        );
      })}
      <AddButton text={t.addRegime} onAdd={() => add({ code: '', name: { da: '', en: '' }, from: '', source: '' })} />
    </>
  );
};

type KindsProps = { courses: Courses; stepKinds: readonly StepKind[]; onChange: (kinds: Kind[]) => void };

const Kinds = ({ courses: { courseKinds: kinds, regimes }, stepKinds, onChange }: KindsProps) => {
  const t = useTexts(askingTexts);
  const { keyOf, set, add, remove } = useList(kinds, onChange);
  return (
    <>
      {kinds.map((kind, place) => (
        <fieldset key={keyOf(place)} className={styles.item}>
          <legend>{t.courseKind(place + 1)}</legend>
          <Naming path={`courses.courseKinds[${place}]`} value={kind} onChange={(value) => set(place, value)} />
          <LastBegunField
            path={`courses.courseKinds[${place}].lastBegun`}
            value={kind.lastBegun}
            onChange={(lastBegun) => set(place, { ...kind, lastBegun })}
          />
          {(['byCitizen', 'renewable', 'noPlan'] as const).map((name) => (
            <AllowedField
              key={name}
              name={name}
              path={`courses.courseKinds[${place}].${name}`}
              value={kind[name]}
              onChange={(value) => set(place, { ...kind, [name]: value })}
            />
          ))}
          <ClocksField
            path={`courses.courseKinds[${place}].clocks`}
            clocks={kind.clocks ?? []}
            regimes={regimes}
            stepKinds={stepKinds}
            onChange={(clocks) => set(place, { ...kind, clocks })}
          />
          <div className={styles.tools}>
            <RemoveButton row={`courses.courseKinds[${place}]`} title={t.remove(t.courseKind(place + 1))} onRemove={() => remove(place)} />
          </div>
        </fieldset>
      ))}
      <AddButton text={t.addCourseKind} onAdd={() => add({ code: '', name: { da: '', en: '' } })} />
    </>
  );
};

const Bases = ({ bases, onChange }: { bases: readonly Basis[]; onChange: (bases: Basis[]) => void }) => {
  const t = useTexts(askingTexts);
  const { language } = useLanguage();
  const { keyOf, set, add, remove } = useList(bases, onChange);
  return (
    <>
      {bases.map((basis, place) => {
        const at = `courses.legalBases[${place}]`;
        const change = (part: Partial<Basis>): void => set(place, { ...basis, ...part });
        return (
          <Fold key={keyOf(place)} title={basis.name[language] || t.basis(place + 1)} path={`${at}.`} startsOpen={basis.code === ''}>
            <Naming path={at} value={basis} onChange={(value) => set(place, value)} />
            <Checkbox size="small" checked={basis.notice} onChange={({ target }) => change({ notice: target.checked })}>
              {t.notice}
            </Checkbox>
            <BegunBy path={`${at}.initiatedBy`} value={basis.initiatedBy} onChange={(initiatedBy) => change({ initiatedBy })} />
            <div className={styles.row}>
              {basis.code === 'consent' && (
                <NumberField
                  path={`${at}.consentMonths`}
                  label={t.consentMonths}
                  value={basis.consentMonths ?? Number.NaN}
                  onChange={(months) => change({ consentMonths: Number.isNaN(months) ? undefined : months })}
                />
              )}
              <TextLine path={`${at}.source`} label={t.source} value={basis.source} onChange={(source) => change({ source })} />
              <RemoveButton row={at} title={t.remove(t.basis(place + 1))} onRemove={() => remove(place)} />
            </div>
          </Fold>
        );
      })}
      <AddButton text={t.addBasis} onAdd={() => add({ code: '', name: { da: '', en: '' }, notice: true, source: '' })} />
    </>
  );
};

/** Which bodies of law courses are under, which kinds of course there are with their terms, what a request may rest on, who may take part, and what citizens are entitled to. */
export const CoursesEditor = ({ courses, book, onChange }: { courses: Courses; book: RuleBook; onChange: (part: Partial<Courses>) => void }) => {
  const t = useTexts(askingTexts);
  return (
    <>
      <Part path="courses.regimes" title={t.regimes} hint={t.regimesHint}>
        <Regimes regimes={courses.regimes} onChange={(regimes) => onChange({ regimes })} />
      </Part>
      <Part path="courses.courseKinds" title={t.courseKinds} hint={t.courseKindsHint}>
        <Kinds courses={courses} stepKinds={book.steps.stepKinds} onChange={(courseKinds) => onChange({ courseKinds })} />
      </Part>
      <Part path="courses.legalBases" title={t.bases} hint={t.basesHint}>
        <Bases bases={courses.legalBases} onChange={(legalBases) => onChange({ legalBases })} />
      </Part>
      <GrantKindsEditor kinds={courses.grantKinds ?? []} recipientKinds={book.recipientKinds} onChange={(grantKinds) => onChange({ grantKinds })} />
      <RightsEditor rights={courses.rights ?? []} onChange={(rights) => onChange({ rights })} />
    </>
  );
};
