import { defineTexts, useTexts } from '../../i18n/texts.js';
import { askingTexts } from './asking-texts.js';
import { NumberField, TextLine } from './editing.js';
import styles from './editing.module.css';
import type { Steps } from './rules-queries.js';
import { SourceText } from './source-text.js';

type Rule = NonNullable<Steps['survey']>;

const days = (count: number): string => (count === 1 ? '1 dag' : `${count} dage`);
const daysEn = (count: number): string => (count === 1 ? '1 day' : `${count} days`);

export const surveyRuleTexts = defineTexts(
  {
    title: 'Spørgsmål til borgeren om aktiviteter',
    hint: 'Borgeren spørges, om en aktivitet giver mening, og hvad den skal føre til. Det sker aldrig på dens første dag.',
    afterDays: 'Første gang så mange dage efter dens første dag, eller når den er slut',
    againMonths: 'Igen tidligst så mange måneder efter borgerens svar',
    endedDays: 'Ikke mere så mange dage efter, at den er slut',
    says: ({ afterDays, againMonths, endedDays }: Rule) =>
      `${days(afterDays)} efter den første dag, eller når aktiviteten er slut; igen tidligst efter ${againMonths === 1 ? '1 måned' : `${againMonths} måneder`}; indtil ${days(endedDays)} efter den er slut`,
  },
  {
    title: 'Questions to the citizen about activities',
    hint: 'The citizen is asked whether an activity gives meaning, and what it is to lead to. That is never on its first day.',
    afterDays: 'First so many days after its first day, or once it has ended',
    againMonths: 'Again so many months after the citizen’s answer at the earliest',
    endedDays: 'No more so many days after it has ended',
    says: ({ afterDays, againMonths, endedDays }: Rule) =>
      `${daysEn(afterDays)} after the first day, or once the activity has ended; again after ${againMonths === 1 ? '1 month' : `${againMonths} months`} at the earliest; until ${daysEn(endedDays)} after it has ended`,
  },
);

/** When citizens are asked, and where that was read. */
export const SurveyRule = ({ rule }: { rule: Rule }) => {
  const t = useTexts(surveyRuleTexts);
  return (
    <p>
      {t.title}: {t.says(rule)} · <SourceText source={rule.source} />
    </p>
  );
};

/** The same, to be changed. */
export const SurveyRuleField = ({ rule, onChange }: { rule: Rule | undefined; onChange: (rule: Rule) => void }) => {
  const t = useTexts(surveyRuleTexts);
  const lists = useTexts(askingTexts);
  const now = rule ?? { afterDays: 0, againMonths: 0, endedDays: 0, source: '' };
  const change = (part: Partial<Rule>): void => onChange({ ...now, ...part });
  return (
    <div className={styles.row}>
      {(['afterDays', 'againMonths', 'endedDays'] as const).map((name) => (
        <NumberField key={name} path={`steps.survey.${name}`} label={t[name]} value={now[name]} onChange={(value) => change({ [name]: value })} />
      ))}
      <TextLine path="steps.survey.source" label={lists.source} value={now.source} onChange={(source) => change({ source })} />
    </div>
  );
};
