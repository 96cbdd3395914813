import { Button, LocalAlert } from '@navikt/ds-react';
import type { Act } from '../../api/act.js';
import type { ServiceRequestView } from '../../api/client.js';
import { useActName } from '../../components/commands/act-name.js';
import { useTexts } from '../../i18n/texts.js';
import styles from './aside.module.css';
import { movedTexts } from './moved-texts.js';

type MovedProps = { request: ServiceRequestView; onAct: (act: Act) => void };
type Said = { title: string; text: string; ways: readonly Act[]; waits?: true };

/** What the move means for this request and its reader; null when there is nothing to say. */
const useSaid = ({ allowed, answer, movedTo, municipalityWithheld, requester, shared, unsettled }: ServiceRequestView): Said | null => {
  const t = useTexts(movedTexts);
  if (unsettled.includes('citizenMoved') && allowed.includes('keepRecipient')) {
    const text = t.movedWaits(movedTo === null ? t.withheld : t.livesNowIn(movedTo.name));
    return { title: t.hasMoved, text, ways: ['keepRecipient', 'cancel'], waits: true };
  }
  if (movedTo !== null && allowed.includes('shareAnswer')) return { title: t.hasMoved, text: t.movedAnswered(movedTo.name), ways: ['shareAnswer'] };
  if (answer === null) return null;
  if (municipalityWithheld) return { title: t.hasMoved, text: `${t.withheld} ${t.notFromHere}`, ways: [] };
  if (movedTo?.id !== requester.id) return null;
  const readers = shared.flatMap(({ organisation, until }) => (until === null ? [organisation.name] : []));
  const text = readers.length === 0 ? t.nothingToSend : `${t.nothingToSend} ${t.stillRead(readers.join(', '))}`;
  return { title: t.isBack, text, ways: ['stopSharing'] };
};

/** The citizen lives in another municipality: what waits is to be chosen about, what was answered may be sent there. */
export const Moved = ({ request, onAct }: MovedProps) => {
  const said = useSaid(request);
  const nameOf = useActName(request);
  if (said === null) return null;
  const ways = said.ways.filter((act) => request.allowed.includes(act));
  return (
    <LocalAlert status={said.waits ? 'warning' : 'announcement'}>
      <LocalAlert.Header>
        <LocalAlert.Title as="h2">{said.title}</LocalAlert.Title>
      </LocalAlert.Header>
      <LocalAlert.Content>
        <div className={styles.recording}>
          <p>{said.text}</p>
          {ways.length > 0 && (
            <div className={styles.ways}>
              {ways.map((act, place) => (
                <Button key={act} type="button" size="small" variant={place === 0 ? 'primary' : 'secondary'} onClick={() => onAct(act)}>
                  {nameOf(act)}
                </Button>
              ))}
            </div>
          )}
        </div>
      </LocalAlert.Content>
    </LocalAlert>
  );
};
