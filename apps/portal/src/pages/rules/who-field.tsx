import { Radio, RadioGroup } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { organisationsQuery } from '../../api/directory-queries.js';
import { useTexts } from '../../i18n/texts.js';
import { changeTexts } from './change-texts.js';
import { Choice } from './editing.js';
import styles from './editing.module.css';
import type { Policy, RuleBook } from './rules-queries.js';

type WhoFieldProps = { policy: Policy; book: RuleBook; onChange: (part: Partial<Policy>) => void };

const AgreementField = ({ policy: { agreement }, onChange }: Pick<WhoFieldProps, 'policy' | 'onChange'>) => {
  const t = useTexts(changeTexts);
  const { data } = useQuery(organisationsQuery());
  const options = (data?.items ?? []).map(({ id, name }) => ({ value: id, text: name }));
  const { requesterId = '', recipientId = '' } = agreement ?? {};
  return (
    <>
      <RadioGroup
        legend={t.agreement}
        size="small"
        value={agreement === undefined ? 'none' : 'two'}
        onChange={(chosen: string) => onChange({ agreement: chosen === 'two' ? { requesterId: '', recipientId: '' } : undefined })}
      >
        <Radio value="none">{t.noAgreement}</Radio>
        <Radio value="two">{t.withAgreement}</Radio>
      </RadioGroup>
      {agreement !== undefined && (
        <div className={styles.row}>
          <Choice
            path="policy.agreement.requesterId"
            label={t.requester}
            none={t.choose}
            value={requesterId}
            options={options}
            onChange={(chosen) => onChange({ agreement: { recipientId, requesterId: chosen } })}
          />
          <Choice
            path="policy.agreement.recipientId"
            label={t.counterpart}
            none={t.choose}
            value={recipientId}
            options={options}
            onChange={(chosen) => onChange({ agreement: { requesterId, recipientId: chosen } })}
          />
        </div>
      )}
    </>
  );
};

/** Which requests the policy speaks to. The most specific policy wins. */
export const WhoField = ({ policy, book, onChange }: WhoFieldProps) => {
  const t = useTexts(changeTexts);
  const forms = [...new Set(book.forms.map(({ rule }) => rule.code))];
  return (
    <>
      <div className={styles.row}>
        <Choice
          path="policy.formCode"
          label={t.form}
          value={policy.formCode}
          options={[{ value: '*', text: t.anyForm }, ...forms.map((code) => ({ value: code, text: code }))]}
          onChange={(formCode) => onChange({ formCode })}
        />
        <Choice
          path="policy.recipientKind"
          label={t.recipient}
          value={policy.recipientKind}
          options={[{ value: '*', text: t.anyRecipient }, ...book.recipientKinds.map(({ code, name }) => ({ value: code, text: name }))]}
          onChange={(recipientKind) => onChange({ recipientKind })}
        />
      </div>
      <AgreementField policy={policy} onChange={onChange} />
    </>
  );
};
