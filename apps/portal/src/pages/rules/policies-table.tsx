import { Link } from '@tanstack/react-router';
import { DateText } from '../../components/date-text.js';
import { useMe } from '../../components/me.js';
import { useTexts } from '../../i18n/texts.js';
import { useRuleText } from '../../components/rule-text.js';
import { CompareLink } from './compare-link.js';
import { RuleTable } from './rule-table.js';
import styles from './rules.module.css';
import type { PolicyVersion } from './rules-queries.js';
import { rulesTexts } from './texts.js';
import { useNames } from './use-names.js';

/** The way to its next version, for those who may write one. */
const Title = ({ policy: { rule, standing } }: { policy: PolicyVersion }) => {
  const t = useTexts(rulesTexts);
  const me = useMe();
  const { formOf, titleOf } = useNames();
  if (!me.may.includes('rules.change') || standing === 'replaced' || rule.id === undefined) return <strong>{formOf(rule)}</strong>;
  return (
    <Link to="/admin/aendringer/ny" search={{ of: rule.id }} aria-label={t.editOf(titleOf(rule))}>
      {formOf(rule)}
    </Link>
  );
};

const Source = ({ source }: { source: PolicyVersion['rule']['source'] }) => {
  const t = useTexts(rulesTexts);
  if (source === undefined) return null;
  return (
    <>
      {source.confidence === 'low' && <span className={styles.unsure}>{t.confirm}</span>} {source.text}
    </>
  );
};

const Row = ({ policy }: { policy: PolicyVersion }) => {
  const t = useTexts(rulesTexts);
  const ruleText = useRuleText();
  const { recipientOf, agreementOf, titleOf } = useNames();
  const { rule, version, standing } = policy;
  const agreement = agreementOf(rule);
  return (
    <tr>
      <td>
        <Title policy={policy} />
      </td>
      <td>
        {recipientOf(rule)}
        {agreement !== null && <span className={styles.quiet}>{agreement}</span>}
      </td>
      <td>{rule.deadline.legs.length === 0 ? t.noDeadline : ruleText(rule.deadline.legs)}</td>
      <td>{t.rungs(rule.ladder.length)}</td>
      <td className={styles.dates}>
        <DateText on={rule.validFrom} />
        <span className={styles.quiet}>
          {t.version(version)} · {t[standing]}
        </span>
        <CompareLink kind="policy" of={rule.id} version={version} name={titleOf(rule)} />
      </td>
      <td>
        <Source source={rule.source} />
      </td>
    </tr>
  );
};

/** Each policy with what it says. */
export const PoliciesTable = ({ policies }: { policies: readonly PolicyVersion[] }) => {
  const t = useTexts(rulesTexts);
  return (
    <RuleTable caption={t.policies} heads={[t.form, t.recipient, t.deadline, t.ladder, t.validFrom, t.source]}>
      {policies.map((policy) => (
        <Row key={`${policy.rule.id} ${policy.version}`} policy={policy} />
      ))}
    </RuleTable>
  );
};
