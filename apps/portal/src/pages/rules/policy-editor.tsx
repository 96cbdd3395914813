import { useTexts } from '../../i18n/texts.js';
import { AgreedFeesField } from './agreed-fees-field.js';
import { changeTexts } from './change-texts.js';
import { useChoices } from './choices.js';
import { Choice, DayField, NumberField, Part, TextLine } from './editing.js';
import styles from './editing.module.css';
import { ForPriorityField } from './for-priority-field.js';
import { fromOuter, LadderField } from './ladder-field.js';
import { PauseReasonsField } from './pause-reasons-field.js';
import { QuotaField } from './quota-field.js';
import { quotaTexts } from './quota-texts.js';
import { QuietField } from './quiet-field.js';
import { InnerField, NoticeField, RuleField } from './rule-field.js';
import type { Policy, RuleBook, Span } from './rules-queries.js';
import { WhoField } from './who-field.js';

type Change = (part: Partial<Policy>) => void;
type EditorProps = { policy: Policy; book: RuleBook; onChange: Change };

const When = ({ policy: { validFrom, validTo }, onChange }: Omit<EditorProps, 'book'>) => {
  const t = useTexts(changeTexts);
  return (
    <div className={styles.row}>
      <DayField path="policy.validFrom" label={t.validFrom} value={validFrom} onChange={(day) => onChange({ validFrom: day ?? '' })} />
      <DayField path="policy.validTo" label={t.validTo} value={validTo} onChange={(day) => onChange({ validTo: day })} />
    </div>
  );
};

type TargetName = keyof Policy['targets'];

const TargetField = ({ name, span, onChange }: { name: TargetName; span: Span; onChange: (span: Span) => void }) => {
  const t = useTexts(changeTexts);
  const { spanUnits } = useChoices();
  const path = `policy.targets.${name}`;
  return (
    <div className={styles.row}>
      <NumberField path={`${path}.amount`} label={t[name]} value={span.amount} onChange={(amount) => onChange({ ...span, amount })} />
      <Choice path={`${path}.unit`} label={t.unit} value={span.unit} options={spanUnits} onChange={(unit) => onChange({ ...span, unit })} />
    </div>
  );
};

const targetNames = ['answerQuestion', 'review', 'declined', 'delivery', 'booking', 'consent'] as const satisfies readonly TargetName[];

const Source = ({ policy: { source }, onChange }: Omit<EditorProps, 'book'>) => {
  const t = useTexts(changeTexts);
  const { text = '', confidence = 'low' } = source ?? {};
  const options = (['high', 'medium', 'low'] as const).map((value) => ({ value, text: t[value] }));
  return (
    <>
      <TextLine
        path="policy.source.text"
        label={t.sourceText}
        value={text}
        onChange={(written) => onChange({ source: written === '' ? undefined : { text: written, confidence } })}
      />
      {source !== undefined && (
        <Choice
          path="policy.source.confidence"
          label={t.confidence}
          value={confidence}
          options={options}
          onChange={(chosen) => onChange({ source: { text, confidence: chosen } })}
        />
      )}
    </>
  );
};

/** Everything a policy says, one part under the other. */
export const PolicyEditor = ({ policy, book, onChange }: EditorProps) => {
  const t = useTexts(changeTexts);
  const quota = useTexts(quotaTexts);
  return (
    <>
      <Part title={t.who}>
        <WhoField policy={policy} book={book} onChange={onChange} />
      </Part>
      <Part title={t.when}>
        <When policy={policy} onChange={onChange} />
      </Part>
      <Part title={t.deadline} hint={t.deadlineHint}>
        <RuleField path="policy.deadline" rule={policy.deadline} onChange={(deadline) => onChange({ deadline })} />
        <NoticeField path="policy.deadline" rule={policy.deadline} onChange={(deadline) => onChange({ deadline })} />
      </Part>
      <Part title={t.inner} hint={t.innerHint}>
        <InnerField
          path="policy.inner"
          rule={policy.inner}
          onChange={(inner) => onChange({ inner, ladder: inner ? policy.ladder : fromOuter(policy.ladder) })}
        />
      </Part>
      <Part title={t.ladder} hint={t.ladderHint}>
        <LadderField
          path="policy.ladder"
          policy={{ ...policy, recipientKinds: book.recipientKinds }}
          hasInner={policy.inner !== undefined}
          ladder={policy.ladder}
          onChange={(ladder) => onChange({ ladder })}
        />
      </Part>
      <Part title={t.forPriority} hint={t.forPriorityHint}>
        <ForPriorityField
          path="policy.forPriority"
          rules={policy.forPriority ?? []}
          ordinary={policy.deadline}
          onChange={(forPriority) => onChange({ forPriority })}
        />
      </Part>
      <Part title={t.quietHours} hint={t.quietHint}>
        <QuietField quietHours={policy.quietHours} onChange={(quietHours) => onChange({ quietHours })} />
      </Part>
      <Part title={t.afterReturn}>
        <RuleField path="policy.afterReturn" rule={policy.afterReturn} onChange={(afterReturn) => onChange({ afterReturn })} onlyFromSending />
      </Part>
      <Part title={t.afterAskMore}>
        <RuleField path="policy.afterAskMore" rule={policy.afterAskMore} onChange={(afterAskMore) => onChange({ afterAskMore })} onlyFromSending />
      </Part>
      <Part title={t.targets}>
        {targetNames.map((name) => (
          <TargetField key={name} name={name} span={policy.targets[name]} onChange={(span) => onChange({ targets: { ...policy.targets, [name]: span } })} />
        ))}
      </Part>
      <Part title={t.pauseReasons} hint={t.pauseReasonsHint}>
        <PauseReasonsField path="policy.pauseReasons" reasons={policy.pauseReasons ?? []} onChange={(pauseReasons) => onChange({ pauseReasons })} />
      </Part>
      <Part title={quota.quota} hint={quota.quotaHint}>
        <QuotaField quota={policy.quota} onChange={(agreed) => onChange({ quota: agreed })} />
      </Part>
      <Part title={t.agreedFees} hint={t.agreedFeesHint}>
        <AgreedFeesField path="policy.fees" fees={policy.fees ?? []} onChange={(fees) => onChange({ fees })} />
      </Part>
      <Part title={t.source}>
        <Source policy={policy} onChange={onChange} />
      </Part>
    </>
  );
};
