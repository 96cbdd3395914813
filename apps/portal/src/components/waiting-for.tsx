import type { Holder, Me } from '../api/client.js';
import { defineTexts, useTexts } from '../i18n/texts.js';
import { useWords } from '../i18n/words.js';
import { DateText, DayText } from './date-text.js';
import { useMe } from './me.js';
import styles from './waiting-for.module.css';

const texts = defineTexts(
  {
    you: 'dig',
    yours: 'jer',
    nobody: 'Venter ikke på nogen',
    since: 'siden',
    until: 'til',
  },
  {
    you: 'you',
    yours: 'your side',
    nobody: 'Waiting for nobody',
    since: 'since',
    until: 'until',
  },
);

/** Whether the ball lies with the reader's own organisation. */
export const isOurs = ({ organisationId }: Holder, me: Me): boolean => organisationId !== undefined && organisationId === me.organisation?.id;

/** Who must act, as the reader calls them: `dig`, `jer`, the citizen, or the organisation by its name; `brief` where names stand beside it. */
export const useHolderName = ({ brief = false } = {}): ((holder: Holder) => string) => {
  const t = useTexts(texts);
  const me = useMe();
  const { word } = useWords();
  return (holder) => {
    if (holder.personId === me.id) return t.you;
    if (holder.party !== 'citizen' && !isOurs(holder, me)) return holder.name;
    const who = holder.party === 'citizen' ? word('citizen') : t.yours;
    return brief ? who : `${who} (${holder.name})`;
  };
};

/** `Venter på: Lægehuset Nørrebro · siden man. 16.11.2026 · til man. 30.11.2026`. Null: nobody must act. */
export const WaitingFor = ({ holder }: { holder: Holder | null }) => {
  const t = useTexts(texts);
  const { label } = useWords();
  const nameOf = useHolderName();
  const me = useMe();
  if (holder === null) return <span className={styles.line}>{t.nobody}</span>;
  return (
    <span className={styles.line}>
      <span>
        {label('waitingFor')}: <strong className={isOurs(holder, me) ? styles.ours : undefined}>{nameOf(holder)}</strong>
      </span>
      <span className={styles.when}>
        {t.since} <DayText at={holder.since} />
      </span>
      {holder.until !== null && (
        <span className={styles.when}>
          {t.until} <DateText on={holder.until} />
          {holder.postage !== null && ` (${holder.postage})`}
        </span>
      )}
    </span>
  );
};
