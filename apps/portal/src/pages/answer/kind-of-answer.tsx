import { Radio, RadioGroup, Select } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import type { FormType } from '../../api/client.js';
import { formTypesQuery } from '../../api/directory-queries.js';
import { DateField } from '../../components/date-field.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import { fields } from './check.js';
import { answerTexts } from './texts.js';
import type { Written } from './written.js';

type KindOfAnswerProps = { form: FormType; written: Written; onWrite: (written: Written) => void; errors: ReadonlyMap<string, string>; adoptions: number };

const RightForm = ({ form, written, onWrite, errors }: KindOfAnswerProps) => {
  const t = useTexts(answerTexts);
  const { data } = useQuery(formTypesQuery);
  const others = data?.items.filter(({ code, initiatedBy }) => code !== form.code && initiatedBy === undefined) ?? [];
  return (
    <Select
      id={fields.rightFormCode}
      label={t.rightForm}
      value={written.rightFormCode}
      error={errors.get(fields.rightFormCode)}
      onChange={({ target }) => onWrite({ ...written, rightFormCode: target.value })}
    >
      <option value="">{t.choose}</option>
      {others.map(({ code, name }) => (
        <option key={code} value={code}>
          {code} {name}
        </option>
      ))}
    </Select>
  );
};

/** Every way to answer that the form permits stands here, first of all: most need no more than a click. */
export const KindOfAnswer = (props: KindOfAnswerProps) => {
  const { form, written, onWrite, errors, adoptions } = props;
  const t = useTexts(answerTexts);
  const { label } = useWords();
  const { answerType, restOn } = written;
  return (
    <>
      <RadioGroup
        legend={t.how}
        description={t.quick}
        value={answerType}
        error={errors.get(fields.answerType)}
        onChange={(chosen: Written['answerType']) => onWrite({ ...written, answerType: chosen })}
      >
        {form.answerTypes.map((type, place) => (
          <Radio key={type} value={type} {...(place === 0 && { id: fields.answerType })}>
            {label(type)}
          </Radio>
        ))}
      </RadioGroup>
      {answerType === 'partialRestFollows' && (
        <DateField
          key={adoptions}
          id={fields.restOn}
          label={t.restOn}
          description={t.restOnHint}
          value={restOn}
          error={errors.get(fields.restOn)}
          onChange={(day) => onWrite({ ...written, restOn: day })}
        />
      )}
      {answerType === 'wrongForm' && <RightForm {...props} />}
    </>
  );
};
