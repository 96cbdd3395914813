import { useLanguage } from '../../i18n/language.js';
import { useTexts } from '../../i18n/texts.js';
import { askingTexts } from './asking-texts.js';
import { AddButton, Choice, NumberField, Part, RemoveButton, TextLine } from './editing.js';
import styles from './editing.module.css';
import { Fold } from './fold.js';
import { NamedList } from './naming.js';
import type { Courses, StepKind, Steps } from './rules-queries.js';
import { StepKindField } from './step-kind-field.js';
import { stepTexts } from './step-texts.js';
import { SurveyRuleField, surveyRuleTexts } from './survey-rule.js';
import { useList } from './use-list.js';

type EditorProps = { steps: Steps; onChange: (part: Partial<Steps>) => void };
type OfLaw = { regimes: Courses['regimes'] };

const newKind: StepKind = { code: '', name: { da: '', en: '' }, statutory: false, outcomes: [{ code: '', name: { da: '', en: '' } }], source: '' };

const StepKinds = ({ steps, regimes, onChange }: EditorProps & OfLaw) => {
  const t = useTexts(stepTexts);
  const asking = useTexts(askingTexts);
  const { language } = useLanguage();
  const { stepKinds } = steps;
  const { keyOf, set, add, remove } = useList(stepKinds, (kinds: StepKind[]) => onChange({ stepKinds: kinds }));
  return (
    <>
      {stepKinds.map((kind, place) => {
        const title = kind.name[language] || t.kind(place + 1);
        const path = `steps.stepKinds[${place}]`;
        return (
          <Fold key={keyOf(place)} title={title} path={`${path}.`} startsOpen={kind.code === ''}>
            <StepKindField path={path} kind={kind} steps={steps} regimes={regimes} onChange={(value) => set(place, value)} />
            <div className={styles.tools}>
              <RemoveButton row={path} title={asking.remove(title)} onRemove={() => remove(place)} />
            </div>
          </Fold>
        );
      })}
      <AddButton text={t.addKind} onAdd={() => add(newKind)} />
    </>
  );
};

type SpanRule = 'postage' | 'holdingBack';

/** So many days, and where that was read. */
const SpanField = ({ name, steps, onChange }: EditorProps & { name: SpanRule }) => {
  const t = useTexts(stepTexts);
  const lists = useTexts(askingTexts);
  const now: NonNullable<Steps[SpanRule]> = steps[name] ?? { amount: 0, unit: 'workingDays', source: '' };
  const change = (part: Partial<typeof now>): void => onChange({ [name]: { ...now, ...part } });
  const path = `steps.${name}`;
  return (
    <div className={styles.row}>
      <NumberField path={`${path}.amount`} label={t[`${name}Days`]} value={now.amount} onChange={(amount) => change({ amount })} />
      <Choice
        path={`${path}.unit`}
        label={t.spanUnit}
        value={now.unit}
        options={[
          { value: 'workingDays', text: t.spanWorkingDays },
          { value: 'calendarDays', text: t.spanCalendarDays },
        ]}
        onChange={(unit) => change({ unit })}
      />
      <TextLine path={`${path}.source`} label={lists.source} value={now.source} onChange={(source) => change({ source })} />
    </div>
  );
};

/** How many coordinators within how many months are many. */
const ManyField = ({ steps, onChange }: EditorProps) => {
  const t = useTexts(stepTexts);
  const lists = useTexts(askingTexts);
  const now: NonNullable<Steps['manyCoordinators']> = steps.manyCoordinators ?? { count: 0, months: 0, source: '' };
  const change = (part: Partial<typeof now>): void => onChange({ manyCoordinators: { ...now, ...part } });
  const path = 'steps.manyCoordinators';
  return (
    <div className={styles.row}>
      <NumberField path={`${path}.count`} label={t.coordinatorCount} value={now.count} onChange={(count) => change({ count })} />
      <NumberField path={`${path}.months`} label={t.coordinatorMonths} value={now.months} onChange={(months) => change({ months })} />
      <TextLine path={`${path}.source`} label={lists.source} value={now.source} onChange={(source) => change({ source })} />
    </div>
  );
};

/** What happens in courses: kinds of step and activity, and why nothing may be demanded for a time. */
export const StepsEditor = ({ steps, regimes, onChange }: EditorProps & OfLaw) => {
  const t = useTexts(stepTexts);
  const asked = useTexts(surveyRuleTexts);
  return (
    <>
      <Part path="steps.stepKinds" title={t.kinds} hint={t.kindsHint}>
        <StepKinds steps={steps} regimes={regimes} onChange={onChange} />
      </Part>
      <Part path="steps.activityKinds" title={t.activities}>
        <NamedList
          path="steps.activityKinds"
          list={steps.activityKinds}
          titleOf={(place) => t.named(t.oneActivity, place)}
          addText={t.addActivity}
          onChange={(activityKinds) => onChange({ activityKinds })}
        />
      </Part>
      {(['postage', 'holdingBack'] as const).map((name) => (
        <Part key={name} title={t[name]} hint={t[`${name}Hint`]}>
          <SpanField name={name} steps={steps} onChange={onChange} />
        </Part>
      ))}
      <Part title={t.manyCoordinators} hint={t.manyCoordinatorsHint}>
        <ManyField steps={steps} onChange={onChange} />
      </Part>
      <Part title={asked.title} hint={asked.hint}>
        <SurveyRuleField rule={steps.survey} onChange={(survey) => onChange({ survey })} />
      </Part>
      <Part path="steps.exemptions" title={t.exemptions}>
        <NamedList
          path="steps.exemptions"
          list={steps.exemptions}
          titleOf={(place) => t.named(t.oneReason, place)}
          addText={t.addExemption}
          onChange={(exemptions) => onChange({ exemptions })}
        />
      </Part>
    </>
  );
};
