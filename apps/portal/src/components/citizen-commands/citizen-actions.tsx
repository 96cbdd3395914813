import { Button } from '@navikt/ds-react';
import { lazy, Suspense, useState } from 'react';
import type { ListedRequest } from '../../api/client.js';
import { useTexts } from '../../i18n/texts.js';
import { actsIn, type CitizenAct, type Sharing } from './acts.js';
import styles from './citizen-commands.module.css';
import { citizenCommandTexts } from './texts.js';

/** The fields of a dialog weigh more than the page: they come when one is opened. */
const CitizenDialog = lazy(async () => ({ default: (await import('./citizen-dialog.js')).CitizenDialog }));

type CitizenActionsProps = {
  request: ListedRequest;
  /** It is about sharing the answer, and not about the request itself. */
  sharing?: Sharing;
  /** Hears of what was done, e.g. to leave a page that can be seen no more. */
  onDone?: (act: CitizenAct) => void;
};

/** What the citizen can do now, each with a dialog that says what comes of it. */
export const CitizenActions = ({ request, sharing, onDone }: CitizenActionsProps) => {
  const t = useTexts(citizenCommandTexts);
  const [open, setOpen] = useState<CitizenAct | null>(null);
  const acts = actsIn(request.allowed, sharing);
  return (
    <>
      {acts.length > 0 && (
        <div className={styles.actions}>
          {acts.map((act, place) => (
            <Button
              key={act}
              type="button"
              variant={act.startsWith('withdraw') ? 'tertiary' : place === 0 ? 'primary' : 'secondary'}
              onClick={() => setOpen(act)}
            >
              {t[act]}
            </Button>
          ))}
        </div>
      )}
      {open !== null && (
        <Suspense>
          <CitizenDialog
            request={request}
            sharing={sharing}
            act={open}
            onClose={() => setOpen(null)}
            onDone={(act) => {
              setOpen(null);
              onDone?.(act);
            }}
          />
        </Suspense>
      )}
    </>
  );
};
