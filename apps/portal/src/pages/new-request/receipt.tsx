import { Link } from '@tanstack/react-router';
import type { ServiceRequestView } from '../../api/client.js';
import { DateText } from '../../components/date-text.js';
import { Receipt } from '../../components/receipt.js';
import { useTexts } from '../../i18n/texts.js';
import { ownWordsTexts } from './own-words-texts.js';
import { composerTexts } from './texts.js';

/** Whom was asked, and by when it is answered. */
export const RequestReceipt = ({ request }: { request: ServiceRequestView }) => {
  const t = useTexts(composerTexts);
  const { status, citizen, recipient, dueOn } = request;
  const ownWords = useTexts(ownWordsTexts);
  const asked = status === 'awaitingConsent';
  const invited = status === 'awaitingWords';
  const another = (
    <Link to="/anmodninger/ny" search={{}}>
      {t.another}
    </Link>
  );
  return (
    <Receipt title={invited ? ownWords.sentTitle : asked ? t.askedTitle : t.sentTitle} request={request} see={t.seeRequest} another={another}>
      <p>{invited ? ownWords.sentTo(citizen.name) : asked ? t.askedOf(citizen.name) : t.sentTo(recipient.name)}</p>
      {dueOn !== null && (
        <p>
          {t.answerBy}{' '}
          <strong>
            <DateText on={dueOn} />
          </strong>
        </p>
      )}
    </Receipt>
  );
};
