import { Button, LocalAlert } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import type { Act } from '../../api/act.js';
import type { ServiceRequestView } from '../../api/client.js';
import { citizenQuery } from '../../api/directory-queries.js';
import { useActName } from '../../components/commands/act-name.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import styles from './aside.module.css';
import { recordTexts } from './record-texts.js';

type DoctorChangedProps = { request: ServiceRequestView; onAct: (act: Act) => void };

/** The recipient is the citizen's doctor no more: both ways on, for whoever may choose. */
export const DoctorChanged = ({ request, onAct }: DoctorChangedProps) => {
  const t = useTexts(recordTexts);
  const nameOf = useActName(request);
  const { date } = useWords();
  const { allowed, citizen, consent, recipient, unsettled } = request;
  const isToChoose = unsettled.includes('gpChanged') && allowed.includes('keepRecipient');
  const { data } = useQuery({ ...citizenQuery(citizen.id), enabled: isToChoose });
  if (!isToChoose || data === undefined || data.gp?.id === recipient.id) return null;
  const since = data.gpSince === null ? '' : t.gpSince(date(data.gpSince));
  const another: Act = allowed.includes('redirect') ? 'redirect' : 'cancel';
  return (
    <LocalAlert status="warning">
      <LocalAlert.Header>
        <LocalAlert.Title as="h2">{t.hasChanged}</LocalAlert.Title>
      </LocalAlert.Header>
      <LocalAlert.Content>
        <div className={styles.recording}>
          <p>{data.gp === null ? t.changedToNone(recipient.name, since) : t.changedTo(recipient.name, data.gp.name, since)}</p>
          {consent?.status === 'given' && <p>{t.consentNames}</p>}
          <div className={styles.ways}>
            <Button type="button" size="small" onClick={() => onAct('keepRecipient')}>
              {nameOf('keepRecipient')}
            </Button>
            {allowed.includes(another) && (
              <Button type="button" size="small" variant="secondary" onClick={() => onAct(another)}>
                {another === 'redirect' && data.gp !== null ? t.askNew(data.gp.name) : nameOf(another)}
              </Button>
            )}
          </div>
        </div>
      </LocalAlert.Content>
    </LocalAlert>
  );
};
