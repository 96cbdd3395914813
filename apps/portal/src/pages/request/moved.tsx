import { Button, LocalAlert } from '@navikt/ds-react';
import type { Act } from '../../api/act.js';
import type { ServiceRequestView } from '../../api/client.js';
import { useActName } from '../../components/commands/act-name.js';
import { useTexts } from '../../i18n/texts.js';
import styles from './aside.module.css';
import { movedTexts } from './moved-texts.js';

type MovedProps = { request: ServiceRequestView; onAct: (act: Act) => void };

/** The citizen lives in another municipality: what waits is to be chosen about, what was answered may be sent there. */
export const Moved = ({ request, onAct }: MovedProps) => {
  const { allowed, movedTo, unsettled } = request;
  const t = useTexts(movedTexts);
  const nameOf = useActName(request);
  const waits = unsettled.includes('citizenMoved') && allowed.includes('keepRecipient');
  const ways = (waits ? (['keepRecipient', 'cancel'] as const) : (['shareAnswer'] as const)).filter((act) => allowed.includes(act));
  if (movedTo === null || ways.length === 0) return null;
  return (
    <LocalAlert status={waits ? 'warning' : 'announcement'}>
      <LocalAlert.Header>
        <LocalAlert.Title as="h2">{t.hasMoved}</LocalAlert.Title>
      </LocalAlert.Header>
      <LocalAlert.Content>
        <div className={styles.recording}>
          <p>{waits ? t.movedWaits(movedTo.name) : t.movedAnswered(movedTo.name)}</p>
          <div className={styles.ways}>
            {ways.map((act, place) => (
              <Button key={act} type="button" size="small" variant={place === 0 ? 'primary' : 'secondary'} onClick={() => onAct(act)}>
                {nameOf(act)}
              </Button>
            ))}
          </div>
        </div>
      </LocalAlert.Content>
    </LocalAlert>
  );
};
