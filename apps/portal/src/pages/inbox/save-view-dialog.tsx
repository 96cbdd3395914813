import { Button, Dialog, InlineMessage } from '@navikt/ds-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useRef, useState, type FormEvent } from 'react';
import { savedViewsQuery, saveView, viewLimits } from '../../api/saved-views.js';
import { useAnnounce } from '../../components/announcer.js';
import { Failure } from '../../components/failure.js';
import { useMe } from '../../components/me.js';
import { useTexts } from '../../i18n/texts.js';
import styles from './many.module.css';
import { isTaken, NameField, useNameFault } from './name-field.js';
import { firstTab, type InboxSearch } from './search.js';
import { useViewParts } from './use-view-parts.js';
import { keptOf } from './views.js';
import { viewsTexts } from './views-texts.js';

type SaveViewDialogProps = { search: InboxSearch; full: boolean; onClose: () => void };

/** Names what the list shows now. */
export const SaveViewDialog = ({ search, full, onClose }: SaveViewDialogProps) => {
  const t = useTexts(viewsTexts);
  const announce = useAnnounce();
  const client = useQueryClient();
  const kept = keptOf(search, firstTab(useMe()));
  const parts = useViewParts()(kept);
  const faultOf = useNameFault();
  const form = useId();
  const field = useRef<HTMLInputElement>(null);
  const [name, setName] = useState('');
  const [tried, setTried] = useState(false);
  const saving = useMutation({
    mutationFn: () => saveView(name.trim(), kept),
    onSuccess: async (view) => {
      announce(t.saved(view.name));
      await client.invalidateQueries({ queryKey: savedViewsQuery.queryKey });
      onClose();
    },
    retry: false,
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (faultOf(name) === null) saving.mutate();
    else field.current?.focus();
  };
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Popup width="small" initialFocusTo={field}>
        <Dialog.Header>
          <Dialog.Title>{t.save}</Dialog.Title>
        </Dialog.Header>
        <Dialog.Body>
          {full ? (
            <InlineMessage status="warning">{t.full(viewLimits.views)}</InlineMessage>
          ) : (
            <form id={form} className={styles.body} onSubmit={submit} noValidate>
              <NameField label={t.name} description={t.nameHint} name={name} onChange={setName} tried={tried} error={saving.error} field={field} />
              <p>
                <strong>{t.saves}:</strong> {parts.join(' · ')}
              </p>
              {(search.citizenId ?? search.number) !== undefined && <p>{t.notSaved}</p>}
              {saving.isError && !isTaken(saving.error) && <Failure error={saving.error} />}
            </form>
          )}
        </Dialog.Body>
        <Dialog.Footer>
          <Button type="button" variant="secondary" onClick={onClose}>
            {full ? t.close : t.cancel}
          </Button>
          {!full && (
            <Button type="submit" form={form} loading={saving.isPending}>
              {t.save}
            </Button>
          )}
        </Dialog.Footer>
      </Dialog.Popup>
    </Dialog>
  );
};
