import type { CommandType } from '#core';
import { Button } from '@navikt/ds-react';
import { useState } from 'react';
import { useAct } from '../../api/act.js';
import type { ServiceRequestView } from '../../api/client.js';
import { CommandDialog } from '../../components/commands/command-dialog.js';
import { Failure } from '../../components/failure.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import styles from './answering.module.css';
import { answerTexts } from './texts.js';

/** What the one who is asked can do instead of answering now, in the order it is tried. */
const ways = [
  'ask',
  'withdrawQuestion',
  'putOnWaitingList',
  'askThirdParty',
  'pause',
  'resume',
  'takeOn',
  'handBack',
  'delegate',
  'announceDelay',
  'requestExtension',
  'decline',
] as const satisfies readonly CommandType[];

type OtherWaysProps = { request: ServiceRequestView; save: () => Promise<boolean> };

/** Asks back, hands on, tells of a delay, or declines: whatever is allowed now. What was written stays. */
export const OtherWays = ({ request, save }: OtherWaysProps) => {
  const t = useTexts(answerTexts);
  const { label } = useWords();
  const [open, setOpen] = useState<(typeof ways)[number] | null>(null);
  const act = useAct(request.id);
  const allowed = ways.filter((way) => request.allowed.includes(way));
  return (
    <section className={styles.ways} aria-labelledby="other-ways">
      <h2 id="other-ways">{t.other}</h2>
      <div className={styles.buttons}>
        {request.allowed.includes('accept') && (
          <Button
            type="button"
            size="small"
            variant="secondary"
            loading={act.isPending}
            onClick={() => act.mutate({ act: 'accept', body: {}, basedOn: request.version })}
          >
            {label('accept')}
          </Button>
        )}
        {allowed.map((way) => (
          <Button
            key={way}
            type="button"
            size="small"
            variant="secondary"
            onClick={() => {
              void save();
              setOpen(way);
            }}
          >
            {label(way)}
          </Button>
        ))}
      </div>
      {act.isError && <Failure error={act.error} />}
      {open !== null && <CommandDialog request={request} act={open} onClose={() => setOpen(null)} />}
    </section>
  );
};
