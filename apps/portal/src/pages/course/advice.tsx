import { Button, Tag } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { adviceQuery, type Advice as AdviceGiven, type SettledAs } from '../../api/advice-queries.js';
import { DanishSource } from '../../components/danish-source.js';
import { Failure } from '../../components/failure.js';
import { useMe } from '../../components/me.js';
import { useTexts } from '../../i18n/texts.js';
import { AdviceDialog } from './advice-dialog.js';
import { adviceTexts } from './advice-texts.js';
import styles from './advice.module.css';

type Settle = (advice: AdviceGiven, outcome: SettledAs['outcome']) => void;

/** What a rule suggests, by which figures, and the two answers to it. */
const Given = ({ advice, ask, onSettle }: { advice: AdviceGiven; ask: string; onSettle: Settle }) => {
  const t = useTexts(adviceTexts);
  const { name, says, because, source, confidence, suggests, form } = advice;
  const mayAsk = useMe().may.includes('requests.create');
  return (
    <li>
      <h3>{name}</h3>
      <p>{says}</p>
      {form !== null && <p className={styles.quiet}>{t.form(form.code, form.name)}</p>}
      <div>
        <p className={styles.quiet}>{t.because}</p>
        <ul className={styles.because}>
          {because.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
      <p className={styles.quiet}>
        {t.source} <DanishSource source={source} />{' '}
        {confidence !== 'high' && (
          <Tag size="xsmall" variant="warning">
            {t.confirm}
          </Tag>
        )}
      </p>
      <div className={styles.acts}>
        {form !== null && mayAsk && (
          <Button as={Link} role="link" size="small" to={`${ask}&formCode=${encodeURIComponent(form.code)}`}>
            {suggests}
          </Button>
        )}
        {form === null && (
          <Button type="button" size="small" aria-label={t.buttonOf(t.followed, name)} onClick={() => onSettle(advice, 'followed')}>
            {t.followed}
          </Button>
        )}
        <Button type="button" size="small" variant="secondary" aria-label={t.buttonOf(t.notRelevant, name)} onClick={() => onSettle(advice, 'notRelevant')}>
          {t.notRelevant}
        </Button>
      </div>
    </li>
  );
};

const Settled = ({ all, onSettle }: { all: readonly AdviceGiven[]; onSettle: Settle }) => {
  const t = useTexts(adviceTexts);
  return (
    <div>
      <p className={styles.quiet}>{t.settled}</p>
      <ul className={styles.list}>
        {all.map((advice) => (
          <li key={advice.rule}>
            {advice.name} · {advice.settled === 'followed' ? t.isFollowed : t.isNotRelevant}
            <Button
              type="button"
              size="xsmall"
              variant="tertiary"
              aria-label={t.buttonOf(t.takenBack, advice.name)}
              onClick={() => onSettle(advice, 'takenBack')}
            >
              {t.takenBack}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
};

/** What the rules suggest in the course, for whoever leads it; nothing where no rule speaks. */
export const Advice = ({ courseId, citizenId }: { courseId: string; citizenId: string }) => {
  const t = useTexts(adviceTexts);
  const leads = useMe().may.includes('courses.lead');
  const { data, isError, error, refetch } = useQuery({ ...adviceQuery(courseId), enabled: leads });
  const [settling, setSettling] = useState<{ advice: AdviceGiven; outcome: SettledAs['outcome'] } | null>(null);
  if (isError) return <Failure error={error} onRetry={() => void refetch()} />;
  const all = data?.items ?? [];
  if (all.length === 0) return null;
  const open = all.filter(({ settled }) => settled === null);
  const settled = all.filter((each) => each.settled !== null);
  const onSettle: Settle = (advice, outcome) => setSettling({ advice, outcome });
  return (
    <section className={styles.box} aria-labelledby="advice">
      <h2 id="advice">{t.title}</h2>
      <p className={styles.quiet}>{t.intro}</p>
      {open.length > 0 && (
        <ul className={styles.list}>
          {open.map((advice) => (
            <Given key={advice.rule} advice={advice} ask={`/anmodninger/ny?citizenId=${citizenId}&courseId=${courseId}`} onSettle={onSettle} />
          ))}
        </ul>
      )}
      {settled.length > 0 && <Settled all={settled} onSettle={onSettle} />}
      {settling !== null && <AdviceDialog courseId={courseId} {...settling} onClose={() => setSettling(null)} />}
    </section>
  );
};
