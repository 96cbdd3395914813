import { Link } from '@tanstack/react-router';
import { DateText } from '../../components/date-text.js';
import { useMe } from '../../components/me.js';
import { useLanguage } from '../../i18n/language.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import { CompareLink } from './compare-link.js';
import { formTexts } from './form-texts.js';
import { type FormVersion, type Item } from './rules-queries.js';
import { RuleBookPage } from './rule-book-page.js';
import { RuleTable } from './rule-table.js';
import styles from './rules.module.css';
import { rulesTexts } from './texts.js';

const asked = (items: readonly Item[]): number =>
  items.reduce((sum, { type, item = [] }) => sum + (type === 'group' ? asked(item) : type === 'display' ? 0 : 1), 0);

const Row = ({ form: { rule, version, standing } }: { form: FormVersion }) => {
  const t = useTexts(rulesTexts);
  const own = useTexts(formTexts);
  const { language } = useLanguage();
  const { label, word } = useWords();
  const mayChange = useMe().may.includes('rules.change') && standing !== 'replaced';
  const name = `${rule.code} ${rule.name[language]}`;
  return (
    <tr>
      <td>
        {mayChange ? (
          <Link to="/admin/aendringer/ny" search={{ kind: 'form', of: rule.code }} aria-label={t.editOf(name)}>
            {name}
          </Link>
        ) : (
          name
        )}
      </td>
      <td>
        {rule.initiatedBy === undefined
          ? rule.recipientKinds.map((kind) => label(kind)).join(', ')
          : own.sentBy(rule.recipientKinds.map((kind) => word(kind)).join(', '))}
      </td>
      <td>{own[rule.booking]}</td>
      <td>{rule.dutyToAnswer ? own.duty : '–'}</td>
      <td>{own.questionsOf(asked(rule.items))}</td>
      <td className={styles.dates}>
        <DateText on={rule.validFrom} />
        <span className={styles.quiet}>
          {t.version(version)} · {t[standing]}
        </span>
        <CompareLink kind="form" of={rule.code} version={version} name={rule.code} />
      </td>
    </tr>
  );
};

/** Which forms can be asked for, and what does each demand? */
export const FormsPage = () => {
  const t = useTexts(formTexts);
  const rules = useTexts(rulesTexts);
  return (
    <RuleBookPage kind="form" title={t.title} intro={t.intro} create={t.newForm} rows={6}>
      {(book) => (
        <RuleTable caption={t.list} heads={[rules.form, t.recipientKinds, t.booking, t.duty, t.items, t.validFrom]}>
          {book.forms.map((form) => (
            <Row key={`${form.rule.code} ${form.version}`} form={form} />
          ))}
        </RuleTable>
      )}
    </RuleBookPage>
  );
};
