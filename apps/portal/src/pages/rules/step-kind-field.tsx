import { Checkbox, CheckboxGroup } from '@navikt/ds-react';
import { useLanguage } from '../../i18n/language.js';
import { useTexts } from '../../i18n/texts.js';
import { DurationField } from './duration-field.js';
import { Choice, ErrorAt, fieldId, TextLine, useErrorAt } from './editing.js';
import { Naming } from './naming.js';
import { OutcomesField } from './outcomes-field.js';
import { PapersField } from './papers-field.js';
import { PlainName } from './plain-name.js';
import type { Courses, StepKind, Steps } from './rules-queries.js';
import { stepTexts } from './step-texts.js';

type StepKindProps = { path: string; kind: StepKind; steps: Steps; regimes: Courses['regimes']; onChange: (kind: StepKind) => void };

const endings = ['activity', 'plan', 'end'] as const;
const hearings = ['hears', 'decides'] as const;
const citizenActs = ['attend', 'answer'] as const;

/** Yes, or nothing said. */
const said = (yes: boolean): true | undefined => yes || undefined;

/** By when, and what moves the day or warns of it. */
const Days = ({ path, kind, steps, change }: Omit<StepKindProps, 'onChange' | 'regimes'> & { change: (part: Partial<StepKind>) => void }) => {
  const t = useTexts(stepTexts);
  const { language } = useLanguage();
  const exemptedBy = `${path}.exemptedBy`;
  return (
    <>
      <Checkbox size="small" checked={kind.statutory} onChange={({ target }) => change({ statutory: target.checked })}>
        {t.statutory}
      </Checkbox>
      {(kind.statutory || kind.postponableBy !== undefined) && (
        <TextLine
          path={`${path}.postponableBy`}
          label={t.postponableBy}
          value={kind.postponableBy ?? ''}
          onChange={(rule) => change({ postponableBy: rule || undefined })}
        />
      )}
      {(['within', 'papersBefore', 'warnBefore'] as const).map((span) => (
        <DurationField key={span} path={`${path}.${span}`} label={t[span]} value={kind[span]} onChange={(value) => change({ [span]: value })} />
      ))}
      <CheckboxGroup
        id={fieldId(exemptedBy)}
        legend={t.exemptedBy}
        size="small"
        value={kind.exemptedBy ?? []}
        onChange={(codes: string[]) => change({ exemptedBy: codes.length === 0 ? undefined : codes })}
        error={useErrorAt(exemptedBy)}
      >
        {steps.exemptions.map(({ code, name }) => (
          <Checkbox key={code} value={code}>
            {name[language]}
          </Checkbox>
        ))}
      </CheckboxGroup>
    </>
  );
};

/** What its last day may come to; nothing of that is left when its last day ends nothing. */
const Lapse = ({ path, kind, change }: Omit<StepKindProps, 'onChange' | 'steps' | 'regimes'> & { change: (part: Partial<StepKind>) => void }) => {
  const t = useTexts(stepTexts);
  const { language } = useLanguage();
  const { outcomes, lapses, lapsesTo } = kind;
  const options = outcomes.filter(({ code }) => code !== '').map(({ code, name }) => ({ value: code, text: name[language] || code }));
  return lapsesTo === undefined && (!lapses || options.length === 0) ? null : (
    <Choice
      path={`${path}.lapsesTo`}
      label={t.lapsesTo}
      value={lapsesTo ?? ''}
      none={t.lapsesToNothing}
      options={options}
      onChange={(chosen) => change({ lapsesTo: chosen || undefined })}
    />
  );
};

/** One kind of step: what it is called, by when it is done, how it ends and where that leads. */
export const StepKindField = ({ path, kind, steps, regimes, onChange }: StepKindProps) => {
  const t = useTexts(stepTexts);
  const change = (part: Partial<StepKind>): void => onChange({ ...kind, ...part });
  const flag = (name: 'recurs' | 'followsUp' | 'lapses' | 'appliedFor' | 'elsewhere' | 'awaited' | 'tellsCitizen') => (
    <div id={fieldId(`${path}.${name}`)} tabIndex={-1}>
      <Checkbox size="small" checked={kind[name] === true} onChange={({ target }) => change({ [name]: said(target.checked) })}>
        {t[name]}
      </Checkbox>
      <ErrorAt path={`${path}.${name}`} />
    </div>
  );
  return (
    <>
      <Naming path={path} value={kind} onChange={onChange} />
      <PlainName path={`${path}.plainName`} name={kind.plainName} onChange={(plainName) => change({ plainName })} />
      <Days path={path} kind={kind} steps={steps} change={change} />
      <Choice
        path={`${path}.metBy`}
        label={t.endsBy}
        value={kind.metBy ?? ''}
        none={t.byPerson}
        options={endings.map((value) => ({ value, text: t[value] }))}
        onChange={(metBy) => change({ metBy: endings.find((each) => each === metBy) })}
      />
      {flag('lapses')}
      <Lapse path={path} kind={kind} change={change} />
      {(kind.metBy === undefined || kind.recurs) && flag('recurs')}
      {(kind.recurs || kind.followsUp) && flag('followsUp')}
      <Choice
        path={`${path}.asksCitizen`}
        label={t.asksCitizen}
        value={kind.asksCitizen ?? ''}
        none={t.nothing}
        options={citizenActs.map((value) => ({ value, text: t[value] }))}
        onChange={(chosen) => change({ asksCitizen: citizenActs.find((each) => each === chosen) })}
      />
      {(kind.asksCitizen === 'answer' || kind.answerName !== undefined) && (
        <PlainName path={`${path}.answerName`} name={kind.answerName} of="answer" onChange={(answerName) => change({ answerName })} />
      )}
      <Choice
        path={`${path}.hearing`}
        label={t.hearing}
        value={kind.hearing ?? ''}
        none={t.neither}
        options={hearings.map((value) => ({ value, text: t[value] }))}
        onChange={(chosen) => change({ hearing: hearings.find((each) => each === chosen) })}
      />
      {flag('appliedFor')}
      <Checkbox size="small" checked={kind.promise === true} onChange={({ target }) => change({ promise: target.checked })}>
        {t.promise}
      </Checkbox>
      {flag('elsewhere')}
      {flag('awaited')}
      {flag('tellsCitizen')}
      {(kind.metBy === undefined || kind.outcomes.length > 0) && (
        <OutcomesField path={`${path}.outcomes`} kind={kind} kinds={steps.stepKinds} onChange={(outcomes) => change({ outcomes })} />
      )}
      {(kind.metBy === undefined || kind.papers !== undefined) && (
        <PapersField path={`${path}.papers`} papers={kind.papers ?? []} regimes={regimes} onChange={(papers) => change({ papers })} />
      )}
      <TextLine path={`${path}.source`} label={t.source} value={kind.source} onChange={(source) => change({ source })} />
    </>
  );
};
