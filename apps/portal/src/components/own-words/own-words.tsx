import { Button, InlineMessage } from '@navikt/ds-react';
import { lazy, Suspense, useState } from 'react';
import type { ServiceRequestView } from '../../api/client.js';
import { useTexts } from '../../i18n/texts.js';
import { useMe } from '../me.js';
import styles from './own-words.module.css';
import { ownWordsTexts } from './texts.js';
import { WordsThere } from './words-there.js';

/** The fields weigh more than what is read: they come when something may be written. */
const OwnWordsForm = lazy(async () => ({ default: (await import('./own-words-form.js')).OwnWordsForm }));

/** What the request will ask, read before one adds to it. */
const Letter = ({ request: { questions, recipient } }: { request: ServiceRequestView }) => {
  const t = useTexts(ownWordsTexts);
  return (
    <section aria-labelledby="letter">
      <h2 id="letter">{t.letter(recipient.name)}</h2>
      <ol>
        {questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
    </section>
  );
};

/** The citizen's own words with the questions they answer, and where they are written until the request is sent. */
export const OwnWords = ({ request }: { request: ServiceRequestView }) => {
  const t = useTexts(ownWordsTexts);
  const isCitizen = useMe().role === 'citizen';
  const { ownWords, allowed, sentAt } = request;
  const [isOpen, setOpen] = useState(isCitizen && ownWords?.answers === null);
  const [isSaved, setSaved] = useState(false);
  if (ownWords === null) return null;
  const { answers, by } = ownWords;
  const mayWrite = allowed.includes('giveWords');
  const isThere = answers !== null;
  if (!isThere && !mayWrite && sentAt === null) return null;
  return (
    <>
      {isCitizen && request.status === 'awaitingWords' && <Letter request={request} />}
      <section className={styles.words} aria-labelledby="own-words">
        <h2 id="own-words">{isCitizen ? t.mine : t.title}</h2>
        {isSaved && !isOpen && <InlineMessage status="success">{t.saved}</InlineMessage>}
        {!isOpen && <WordsThere words={ownWords} />}
        {!isOpen && isThere && by !== null && <p className={styles.quiet}>{t.by(by.name)}</p>}
        {mayWrite && !isOpen && (
          <Button type="button" variant="secondary" onClick={() => setOpen(true)}>
            {isThere ? t.change : t.write}
          </Button>
        )}
        {mayWrite && isOpen && (
          <Suspense>
            <OwnWordsForm
              request={request}
              words={ownWords}
              isCitizen={isCitizen}
              onLeave={isThere || !isCitizen ? () => setOpen(false) : undefined}
              onDone={() => {
                setOpen(false);
                setSaved(true);
              }}
            />
          </Suspense>
        )}
      </section>
    </>
  );
};
