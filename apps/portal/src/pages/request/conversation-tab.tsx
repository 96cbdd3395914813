import { useEffect, useRef, useState } from 'react';
import type { ServiceRequestView } from '../../api/client.js';
import { useAnnounce } from '../../components/announcer.js';
import { useMe } from '../../components/me.js';
import { useTexts } from '../../i18n/texts.js';
import { Conversation } from './conversation.js';
import styles from './conversation-tab.module.css';
import { replyIn, type Reply } from './replies.js';
import { ReplyBox } from './reply-box.js';
import { requestTexts } from './texts.js';
import { EarlierThread } from './thread.js';

/** What others say while one looks is read out. */
const useNewMessages = ({ conversation }: ServiceRequestView): void => {
  const t = useTexts(requestTexts);
  const me = useMe();
  const announce = useAnnounce();
  const seen = useRef(conversation.length);
  useEffect(() => {
    const last = conversation.at(-1);
    if (conversation.length > seen.current && last !== undefined && last.by.name !== me.name) announce(t.newMessage(last.by.name));
    seen.current = conversation.length;
  }, [conversation, me.name, announce, t]);
};

/** The reply that could last be given: what was begun on it is not lost when it no longer can. */
const useLatestReply = (now: Reply | undefined): Reply | undefined => {
  const [latest, setLatest] = useState(now);
  if (now !== undefined && now !== latest) setLatest(now);
  return now ?? latest;
};

type ConversationTabProps = { request: ServiceRequestView; onDone: (act: Reply) => void };

/** What was said, and the place to say more. */
export const ConversationTab = ({ request, onDone }: ConversationTabProps) => {
  const reply = useLatestReply(replyIn(request.allowed));
  const [round, setRound] = useState(0);
  useNewMessages(request);
  const done = (act: Reply): void => {
    setRound((before) => before + 1);
    onDone(act);
  };
  return (
    <div className={styles.tab}>
      <EarlierThread request={request} />
      <Conversation request={request} />
      {reply !== undefined && (
        <div id="reply">
          <ReplyBox key={`${reply} ${round}`} request={request} act={reply} onDone={() => done(reply)} />
        </div>
      )}
    </div>
  );
};
