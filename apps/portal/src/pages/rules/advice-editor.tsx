import { useLanguage } from '../../i18n/language.js';
import { useTexts } from '../../i18n/texts.js';
import { acts, adviceTexts } from './advice-texts.js';
import { askingTexts } from './asking-texts.js';
import { changeTexts } from './change-texts.js';
import { ConditionsField } from './conditions-field.js';
import { Choice, DayField, Part, TextLine } from './editing.js';
import styles from './editing.module.css';
import { Many, useNamed, type Option } from './many-field.js';
import type { Advice, RuleBook } from './rules-queries.js';

type AdviceEditorProps = { advice: Advice; book: RuleBook; onChange: (part: Partial<Advice>) => void };

/** In which courses it holds, and of what law. */
const Where = ({ advice: { regimes, courseKinds }, book: { courses }, onChange }: AdviceEditorProps) => {
  const t = useTexts(adviceTexts);
  const asking = useTexts(askingTexts);
  const named = useNamed();
  return (
    <Part title={t.where}>
      <Many
        path="advice.courseKinds"
        legend={asking.courseKinds}
        any={asking.anyCourse}
        options={named(courses.courseKinds)}
        value={courseKinds}
        onChange={(codes) => onChange({ courseKinds: codes })}
      />
      <Many
        path="advice.regimes"
        legend={asking.regimes}
        any={asking.anyRegime}
        options={named(courses.regimes)}
        value={regimes}
        onChange={(codes) => onChange({ regimes: codes })}
      />
    </Part>
  );
};

const Then = ({ advice: { says, suggests }, forms, onChange }: Omit<AdviceEditorProps, 'book'> & { forms: readonly Option[] }) => {
  const t = useTexts(adviceTexts);
  return (
    <Part title={t.outcome} hint={t.outcomeHint}>
      <TextLine path="advice.says.da" label={t.saysDa} value={says.da} onChange={(da) => onChange({ says: { ...says, da } })} />
      <TextLine path="advice.says.en" label={t.saysEn} value={says.en} onChange={(en) => onChange({ says: { ...says, en } })} />
      <div className={styles.row}>
        <Choice
          path="advice.suggests.act"
          label={t.suggests}
          value={suggests.act}
          options={acts.map((value) => ({ value, text: t[value] }))}
          onChange={(act) => onChange({ suggests: act === 'ask' ? { act, formCode: forms[0]?.code ?? '' } : { act } })}
        />
        {suggests.act === 'ask' && (
          <Choice
            path="advice.suggests.formCode"
            label={t.formCode}
            value={suggests.formCode ?? ''}
            options={forms.map(({ code, name }) => ({ value: code, text: name }))}
            onChange={(formCode) => onChange({ suggests: { act: 'ask', formCode } })}
          />
        )}
      </div>
    </Part>
  );
};

/** What can be asked for, each once. */
const useForms = ({ forms }: RuleBook): Option[] => {
  const { language } = useLanguage();
  const living = forms.filter(({ rule, standing }) => rule.initiatedBy === undefined && standing !== 'replaced');
  return living.map(({ rule: { code, name } }) => ({ code, name: code === name[language] ? code : `${code} ${name[language]}` }));
};

/** A rule that gives advice: where, when, and what it says. */
export const AdviceEditor = ({ advice, book, onChange }: AdviceEditorProps) => {
  const t = useTexts(adviceTexts);
  const asking = useTexts(askingTexts);
  const change = useTexts(changeTexts);
  const { name, source } = advice;
  const forms = useForms(book);
  return (
    <>
      <Part title={t.rule}>
        <TextLine path="advice.name.da" label={t.nameDa} value={name.da} onChange={(da) => onChange({ name: { ...name, da } })} />
        <TextLine path="advice.name.en" label={t.nameEn} value={name.en} onChange={(en) => onChange({ name: { ...name, en } })} />
      </Part>
      <Where advice={advice} book={book} onChange={onChange} />
      <Part title={t.when} hint={t.whenHint}>
        <ConditionsField conditions={advice.conditions} forms={forms} onChange={(conditions) => onChange({ conditions })} />
      </Part>
      <Then advice={advice} forms={forms} onChange={onChange} />
      <Part title={asking.days}>
        <div className={styles.row}>
          <DayField path="advice.validFrom" label={change.validFrom} value={advice.validFrom} onChange={(day) => onChange({ validFrom: day ?? '' })} />
          <DayField path="advice.validTo" label={change.validTo} value={advice.validTo} onChange={(day) => onChange({ validTo: day })} />
        </div>
      </Part>
      <Part title={asking.source}>
        <TextLine path="advice.source.text" label={asking.sourceText} value={source.text} onChange={(text) => onChange({ source: { ...source, text } })} />
        <Choice
          path="advice.source.confidence"
          label={asking.confidence}
          value={source.confidence}
          options={(['high', 'medium', 'low'] as const).map((value) => ({ value, text: asking[value] }))}
          onChange={(confidence) => onChange({ source: { ...source, confidence } })}
        />
      </Part>
    </>
  );
};
