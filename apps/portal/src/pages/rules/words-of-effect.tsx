import { ladderNoticeCode, noticeText } from '#core';
import { useLanguage } from '../../i18n/language.js';
import { useTexts } from '../../i18n/texts.js';
import { changeTexts } from './change-texts.js';
import styles from './editing.module.css';
import type { Policy, RuleBook, Rung } from './rules-queries.js';

export type Wording = Pick<Policy, 'formCode' | 'recipientKind'> & { kinds: RuleBook['recipientKinds']; rung: Pick<Rung, 'workingDays' | 'from'> };

/** A request that does not exist, on a day like any other. */
const sample = { number: '2026-000417', dueOn: '2026-12-07' };
const sampleRecipient = 'Demo Lægehuset';

/** The words that the receiver will read, by the function that makes them when the step is taken. */
export const WordsOfEffect = ({ effect, wording: { formCode, recipientKind, rung } }: { effect: Rung['effects'][number]; wording: Wording }) => {
  const t = useTexts(changeTexts);
  const { language } = useLanguage();
  const isAfterDue = rung.workingDays >= 0 && rung.from !== 'inner';
  const code = ladderNoticeCode(recipientKind, effect, !isAfterDue);
  const { title, body } = noticeText(
    code,
    {
      ...sample,
      ...(formCode !== '*' && formCode !== '' && { formCode }),
      recipientKind,
      workingDaysOver: isAfterDue ? rung.workingDays : 0,
      ...(effect.alternative !== undefined && { alternative: effect.alternative }),
    },
    language,
    effect.text && { text: effect.text, recipient: sampleRecipient },
  );
  return (
    <p className={styles.words}>
      <span className={styles.quiet}>{t.reads}:</span> <strong>{title}</strong> {body}
    </p>
  );
};
