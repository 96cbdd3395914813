import { Button, Checkbox, Tag } from '@navikt/ds-react';
import { Link } from '@tanstack/react-router';
import { useReturning, type PaperLetter } from '../../api/letters.js';
import { useAnnounce } from '../../components/announcer.js';
import { Card, Fact, Facts } from '../../components/cards.js';
import { Cpr } from '../../components/cpr.js';
import { DateText, DayText } from '../../components/date-text.js';
import { Failure } from '../../components/failure.js';
import { useTexts } from '../../i18n/texts.js';
import styles from './letters.module.css';
import { lettersTexts } from './texts.js';

/** Whoever coordinates is told by it. */
const Returning = ({ letter: { id, title, citizen } }: { letter: PaperLetter }) => {
  const t = useTexts(lettersTexts);
  const announce = useAnnounce();
  const returning = useReturning();
  return (
    <>
      <div>
        <Button
          type="button"
          size="small"
          variant="secondary"
          loading={returning.isPending}
          aria-label={t.isBackLong(title, citizen.name)}
          onClick={() => returning.mutate(id, { onSuccess: () => announce(t.told) })}
        >
          {t.isBack}
        </Button>
      </div>
      {returning.isError && <Failure error={returning.error} />}
    </>
  );
};

/** To whom, what it says, and what became of it. */
export const LetterCard = ({ letter, isChosen, onChoose }: { letter: PaperLetter; isChosen: boolean; onChoose: () => void }) => {
  const t = useTexts(lettersTexts);
  const { title, citizen, protectedAddress, language, courseId, writtenAt, postedOn, returnedOn } = letter;
  return (
    <Card className={styles.letter}>
      <Checkbox size="small" checked={isChosen} onChange={onChoose} aria-label={t.choose(title, citizen.name)}>
        <strong>{citizen.name}</strong> <Cpr of={citizen} />
      </Checkbox>
      <div className={styles.acts}>
        <Link to="/forloeb/$id" params={{ id: courseId }}>
          {title}
        </Link>
        {protectedAddress && (
          <Tag size="small" variant="warning">
            {t.guarded}
          </Tag>
        )}
        {language === 'en' && (
          <Tag size="small" variant="neutral">
            {t.english}
          </Tag>
        )}
      </div>
      <Facts>
        <Fact name={t.written}>
          <DayText at={writtenAt} />
        </Fact>
        {postedOn !== null && (
          <Fact name={t.sent}>
            <DateText on={postedOn} />
          </Fact>
        )}
        {returnedOn !== null && (
          <Fact name={t.back}>
            <DateText on={returnedOn} />
          </Fact>
        )}
      </Facts>
      {postedOn !== null && returnedOn === null && <Returning letter={letter} />}
    </Card>
  );
};
