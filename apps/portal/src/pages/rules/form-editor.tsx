import { Checkbox, CheckboxGroup } from '@navikt/ds-react';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import { BegunBy } from './begun-by.js';
import { Choice, DayField, ErrorAt, fieldId, NumberField, Part, TextLine, useErrorAt } from './editing.js';
import styles from './editing.module.css';
import { askingTexts, matterCodes } from './asking-texts.js';
import { FeesField } from './fees-field.js';
import { formTexts } from './form-texts.js';
import { ItemsField } from './items-field.js';
import { OwnWordsEditor } from './own-words-editor.js';
import { OptionsField } from './options-field.js';
import { PrioritiesField } from './priorities-field.js';
import type { Bilingual, Form, RuleBook } from './rules-queries.js';

type EditorProps = { form: Form; book: RuleBook; isNew: boolean; onChange: (part: Partial<Form>) => void };

const answerTypes = [
  'full',
  'partialRestFollows',
  'partialFinal',
  'noKnowledge',
  'notMyPatient',
  'tooEarly',
  'wrongForm',
  'citizenDidNotAttend',
] as const satisfies readonly Form['answerTypes'][number][];

const contacts = ['call', 'meeting'] as const;
const bookers = ['requester', 'recipient'] as const;

/** No number is no files. */
const filesOf = ({ request = Number.NaN, answer = Number.NaN }: NonNullable<Form['attachments']>): Form['attachments'] =>
  Number.isNaN(request) && Number.isNaN(answer) ? undefined : { ...(!Number.isNaN(request) && { request }), ...(!Number.isNaN(answer) && { answer }) };

/** Nothing written is no guidance. */
const guided = (text: Bilingual): Bilingual | undefined => (text.da === '' && text.en === '' ? undefined : text);

/** Both names, guidance, code and days. */
const Naming = ({ form, isNew, onChange }: Omit<EditorProps, 'book'>) => {
  const t = useTexts(formTexts);
  const { name, guidance, code, requestCode, validFrom, validTo } = form;
  return (
    <>
      <div className={styles.row}>
        {isNew && <TextLine path="form.code" label={t.code} value={code} onChange={(written) => onChange({ code: written })} />}
        <TextLine path="form.requestCode" label={t.requestCode} value={requestCode} onChange={(written) => onChange({ requestCode: written })} />
      </div>
      <TextLine path="form.name.da" label={t.nameDa} value={name.da} onChange={(da) => onChange({ name: { ...name, da } })} />
      <TextLine path="form.name.en" label={t.nameEn} value={name.en} onChange={(en) => onChange({ name: { ...name, en } })} />
      <TextLine
        path="form.guidance.da"
        label={t.guidanceDa}
        value={guidance?.da ?? ''}
        onChange={(da) => onChange({ guidance: guided({ da, en: guidance?.en ?? '' }) })}
      />
      <TextLine
        path="form.guidance.en"
        label={t.guidanceEn}
        value={guidance?.en ?? ''}
        onChange={(en) => onChange({ guidance: guided({ da: guidance?.da ?? '', en }) })}
      />
      <div className={styles.row}>
        <DayField path="form.validFrom" label={t.validFrom} value={validFrom} onChange={(day) => onChange({ validFrom: day ?? '' })} />
        <DayField path="form.validTo" label={t.validTo} value={validTo} onChange={(day) => onChange({ validTo: day })} />
      </div>
    </>
  );
};

const Asked = ({ form, book, onChange }: Omit<EditorProps, 'isNew'>) => {
  const t = useTexts(formTexts);
  const asking = useTexts(askingTexts);
  const matters = matterCodes.map((value) => ({ value, text: asking[value] }));
  const bookings = (['none', 'citizen', 'recipient'] as const).map((value) => ({ value, text: t[value] }));
  return (
    <>
      <Choice path="form.asksFor" label={asking.asksFor} value={form.asksFor} options={matters} onChange={(asksFor) => onChange({ asksFor })} />
      <BegunBy path="form.initiatedBy" value={form.initiatedBy} onChange={(initiatedBy) => onChange({ initiatedBy })} />
      <CheckboxGroup
        id={fieldId('form.recipientKinds')}
        legend={t.recipientKinds}
        size="small"
        value={form.recipientKinds}
        onChange={(chosen: string[]) => onChange({ recipientKinds: chosen })}
        error={useErrorAt('form.recipientKinds')}
      >
        {book.recipientKinds.map(({ code, name }) => (
          <Checkbox key={code} value={code}>
            {name}
          </Checkbox>
        ))}
      </CheckboxGroup>
      <Choice path="form.booking" label={t.booking} value={form.booking} options={bookings} onChange={(booking) => onChange({ booking })} />
      <NumberField
        path="form.reusableMonths"
        label={t.reusableMonths}
        value={form.reusableMonths ?? Number.NaN}
        onChange={(months) => onChange({ reusableMonths: Number.isNaN(months) ? undefined : months })}
      />
      <Checkbox size="small" checked={form.dutyToAnswer} onChange={({ target }) => onChange({ dutyToAnswer: target.checked })}>
        {t.duty}
      </Checkbox>
      <TextLine path="form.dutySource" label={t.dutySource} value={form.dutySource} onChange={(dutySource) => onChange({ dutySource })} />
      <Checkbox size="small" checked={form.authorisedSigner} onChange={({ target }) => onChange({ authorisedSigner: target.checked })}>
        {t.signer}
      </Checkbox>
    </>
  );
};

/** A call or a meeting is asked for, or the own doctor reads along. */
const Besides = ({ form: { contact, copy }, onChange }: Pick<EditorProps, 'form' | 'onChange'>) => {
  const t = useTexts(formTexts);
  const { label } = useWords();
  return (
    <>
      <Choice
        path="form.contact"
        label={t.contact}
        value={contact ?? ''}
        options={contacts.map((value) => ({ value, text: label(value) }))}
        none={t.noContact}
        onChange={(chosen) => onChange({ contact: contacts.find((each) => each === chosen) })}
      />
      <div id={fieldId('form.copy')} tabIndex={-1}>
        <Checkbox
          size="small"
          checked={copy !== undefined}
          onChange={({ target }) => onChange({ copy: target.checked ? { to: 'gp', source: '' } : undefined })}
        >
          {t.copy}
        </Checkbox>
        <ErrorAt path="form.copy" />
      </div>
      {copy !== undefined && (
        <TextLine path="form.copy.source" label={t.source} value={copy.source} onChange={(source) => onChange({ copy: { ...copy, source } })} />
      )}
    </>
  );
};

const Answers = ({ form, book, onChange }: Omit<EditorProps, 'isNew'>) => {
  const t = useTexts(formTexts);
  const { label } = useWords();
  return (
    <>
      <CheckboxGroup
        id={fieldId('form.answerTypes')}
        legend={t.answerTypes}
        size="small"
        value={form.answerTypes}
        onChange={(chosen: Form['answerTypes']) => onChange({ answerTypes: chosen })}
        error={useErrorAt('form.answerTypes')}
      >
        {answerTypes.map((type) => (
          <Checkbox key={type} value={type}>
            {label(type)}
          </Checkbox>
        ))}
      </CheckboxGroup>
      <h3>{t.declineReasons}</h3>
      <OptionsField path="form.declineReasons" options={form.declineReasons} onChange={(declineReasons) => onChange({ declineReasons })} />
      <CheckboxGroup
        id={fieldId('form.mayAsk')}
        legend={t.mayAsk}
        description={t.mayAskHint}
        size="small"
        value={form.mayAsk ?? []}
        onChange={(chosen: string[]) => onChange({ mayAsk: chosen.length > 0 ? chosen : undefined })}
        error={useErrorAt('form.mayAsk')}
      >
        {[...new Set(book.forms.map(({ rule }) => rule.code))]
          .filter((code) => code !== form.code)
          .map((code) => (
            <Checkbox key={code} value={code}>
              {code}
            </Checkbox>
          ))}
      </CheckboxGroup>
      <div className={styles.row}>
        <NumberField
          path="form.attachments.request"
          label={t.requestFiles}
          description={t.filesHint}
          value={form.attachments?.request ?? Number.NaN}
          onChange={(request) => onChange({ attachments: filesOf({ ...form.attachments, request }) })}
        />
        <NumberField
          path="form.attachments.answer"
          label={t.answerFiles}
          description={t.filesHint}
          value={form.attachments?.answer ?? Number.NaN}
          onChange={(answer) => onChange({ attachments: filesOf({ ...form.attachments, answer }) })}
        />
      </div>
      <h3>{t.papers}</h3>
      <p>{t.papersHint}</p>
      <OptionsField path="form.papers" options={form.papers ?? []} onChange={(papers) => onChange({ papers: papers.length > 0 ? papers : undefined })} />
    </>
  );
};

/** Everything a form says: who is asked, what they may answer, what is paid, and the questions. */
export const FormEditor = ({ form, book, isNew, onChange }: EditorProps) => {
  const t = useTexts(formTexts);
  const { label } = useWords();
  return (
    <>
      <Part title={t.naming}>
        <Naming form={form} isNew={isNew} onChange={onChange} />
      </Part>
      <Part title={t.asked}>
        <Asked form={form} book={book} onChange={onChange} />
        <Besides form={form} onChange={onChange} />
      </Part>
      <Part title={label('priority')} hint={t.prioritiesHint}>
        <PrioritiesField path="form.priorities" priorities={form.priorities ?? []} onChange={(priorities) => onChange({ priorities })} />
      </Part>
      <Part title={t.questions} hint={t.questionsHint}>
        <ItemsField path="form.questions" items={form.questions ?? []} onChange={(questions) => onChange({ questions })} />
      </Part>
      <Part title={t.ownWords} hint={t.ownWordsHint}>
        <OwnWordsEditor ownWords={form.ownWords} onChange={(ownWords) => onChange({ ownWords })} />
      </Part>
      <Part title={t.items} hint={t.itemsHint}>
        <ItemsField path="form.items" items={form.items} onChange={(items) => onChange({ items })} />
      </Part>
      <Part title={t.answers}>
        <Answers form={form} book={book} onChange={onChange} />
      </Part>
      <Part title={t.fees} hint={t.feesHint}>
        <FeesField path="form.fees" fees={form.fees} onChange={(fees) => onChange({ fees })} />
        <Choice
          path="form.interpreterBookedBy"
          label={t.interpreterBookedBy}
          value={form.interpreterBookedBy ?? ''}
          options={bookers.map((value) => ({ value, text: value === 'requester' ? t.requesterBooks : t.recipientBooks }))}
          none={t.notAgreed}
          onChange={(chosen) => onChange({ interpreterBookedBy: bookers.find((each) => each === chosen) })}
        />
      </Part>
    </>
  );
};
