import type { CommandType } from '#core';
import { Button, Dialog } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import type { ListedRequest } from '../../api/client.js';
import { requestQuery } from '../../api/queries.js';
import { CommandDialog } from '../../components/commands/command-dialog.js';
import { Failure } from '../../components/failure.js';
import { MoreMenu } from '../../components/more-menu.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import styles from './overdue.module.css';
import { breachesTexts } from './texts.js';

/** What can be done about an overdue request without opening it. */
const acts = ['remind', 'escalate', 'extend', 'reassign'] as const satisfies readonly CommandType[];

export type Chosen = { id: string; act: (typeof acts)[number] };

/** The likeliest that is allowed now as a button, the rest in a menu. */
export const Actions = ({ request: { id, allowed, form, citizen }, onChoose }: { request: ListedRequest; onChoose: (chosen: Chosen) => void }) => {
  const t = useTexts(breachesTexts);
  const { label } = useWords();
  const [first, ...rest] = acts.filter((act) => allowed.includes(act));
  if (first === undefined) return <span className={styles.quiet}>{t.nothingToDo}</span>;
  const on = (what: string): string => t.actOn(what, form.code, citizen.name);
  return (
    <div className={styles.actions}>
      <Button type="button" size="small" variant="secondary" aria-label={on(label(first))} onClick={() => onChoose({ id, act: first })}>
        {label(first)}
      </Button>
      <MoreMenu text={t.otherActs} name={on(t.otherActs)} items={rest.map((act) => ({ text: label(act), begin: () => onChoose({ id, act }) }))} />
    </div>
  );
};

/** The command on a request that the list shows only in short. */
export const ChosenDialog = ({ chosen: { id, act }, onClose }: { chosen: Chosen; onClose: () => void }) => {
  const { label } = useWords();
  const request = useQuery(requestQuery(id));
  if (request.data !== undefined) return <CommandDialog request={request.data} act={act} onClose={onClose} />;
  if (!request.isError) return null;
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Popup>
        <Dialog.Header>
          <Dialog.Title>{label(act)}</Dialog.Title>
        </Dialog.Header>
        <Dialog.Body>
          <Failure error={request.error} onRetry={() => void request.refetch()} />
        </Dialog.Body>
      </Dialog.Popup>
    </Dialog>
  );
};
