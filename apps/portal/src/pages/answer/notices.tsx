import { InlineMessage } from '@navikt/ds-react';
import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { ServiceRequestView } from '../../api/client.js';
import { AboutQuestions } from '../../components/about-questions.js';
import { useAnnounce } from '../../components/announcer.js';
import { useMe } from '../../components/me.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import styles from './answering.module.css';
import { answerTexts } from './texts.js';

/** What the requester said that the answer must heed; the latest counts. */
const heeded: ReadonlySet<string> = new Set(['questionAnswered', 'answerReturned', 'moreAsked']);

/** What happened to the request that the one who answers must know. */
export const Notices = ({ request }: { request: ServiceRequestView }) => {
  const t = useTexts(answerTexts);
  const me = useMe();
  const { pause, status, conversation, handler, id } = request;
  const { date } = useWords();
  const said = conversation.findLast(({ kind }) => heeded.has(kind));
  const announce = useAnnounce();
  const [known] = useState(said?.version);
  const title = said?.version === known ? undefined : said?.title;
  useEffect(() => {
    if (title !== undefined) announce(title);
  }, [title, announce]);
  return (
    <>
      {handler !== null && <InlineMessage status="info">{handler.id === me.id ? t.mine : t.withColleague(handler.name)}</InlineMessage>}
      {pause !== null && <InlineMessage status="info">{t.pausedFor(pause.name, date(pause.until))}</InlineMessage>}
      {status === 'questionAsked' && <InlineMessage status="info">{t.paused}</InlineMessage>}
      {said !== undefined && (
        <div className={styles.said}>
          <strong>{said.title}</strong>
          <AboutQuestions about={said.about} />
          <p className={styles.words}>{said.text}</p>
          <Link to="/anmodninger/$id" params={{ id }} search={{ fane: 'samtale' }}>
            {t.see}
          </Link>
        </div>
      )}
    </>
  );
};
