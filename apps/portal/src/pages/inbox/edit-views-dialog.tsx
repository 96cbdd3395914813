import { Button, Dialog } from '@navikt/ds-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { deleteView, renameView, savedViewsQuery, type SavedView } from '../../api/saved-views.js';
import { useAnnounce } from '../../components/announcer.js';
import { Failure } from '../../components/failure.js';
import { useTexts } from '../../i18n/texts.js';
import styles from './edit-views-dialog.module.css';
import { isTaken, NameField, useNameFault } from './name-field.js';
import { useViewParts } from './use-view-parts.js';
import { viewsTexts } from './views-texts.js';

/** `onLeave` takes the focus, when what had it goes away. */
type ViewProps = { view: SavedView; onLeave: () => void };

const Renaming = ({ view, onDone }: { view: SavedView; onDone: () => void }) => {
  const t = useTexts(viewsTexts);
  const announce = useAnnounce();
  const client = useQueryClient();
  const faultOf = useNameFault();
  const field = useRef<HTMLInputElement>(null);
  const [name, setName] = useState(view.name);
  const [tried, setTried] = useState(false);
  const renaming = useMutation({
    mutationFn: () => renameView(view.id, name.trim()),
    onSuccess: async (renamed) => {
      announce(t.renamed(renamed.name));
      await client.invalidateQueries({ queryKey: savedViewsQuery.queryKey });
      onDone();
    },
    retry: false,
  });
  useEffect(() => field.current?.select(), []);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (faultOf(name) === null) renaming.mutate();
  };
  return (
    <form className={styles.renaming} onSubmit={submit} noValidate>
      <NameField label={t.renameOf(view.name)} name={name} onChange={setName} tried={tried} error={renaming.error} field={field} />
      {renaming.isError && !isTaken(renaming.error) && <Failure error={renaming.error} />}
      <span className={styles.acts}>
        <Button type="submit" size="small" loading={renaming.isPending}>
          {t.keep}
        </Button>
        <Button type="button" size="small" variant="tertiary" onClick={onDone}>
          {t.cancel}
        </Button>
      </span>
    </form>
  );
};

const View = ({ view, onLeave }: ViewProps) => {
  const t = useTexts(viewsTexts);
  const announce = useAnnounce();
  const client = useQueryClient();
  const parts = useViewParts();
  const [renames, setRenames] = useState(false);
  const removing = useMutation({
    mutationFn: () => deleteView(view.id),
    onSuccess: async () => {
      announce(t.removed(view.name));
      onLeave();
      await client.invalidateQueries({ queryKey: savedViewsQuery.queryKey });
    },
    retry: false,
  });
  const renamed = (): void => {
    setRenames(false);
    onLeave();
  };
  if (renames) return <Renaming view={view} onDone={renamed} />;
  return (
    <>
      <div className={styles.view}>
        <span>
          <strong>{view.name}</strong>
          <span className={styles.parts}>{parts(view.search).join(' · ')}</span>
        </span>
        <span className={styles.acts}>
          <Button type="button" size="small" variant="secondary" aria-label={t.renameOf(view.name)} onClick={() => setRenames(true)}>
            {t.rename}
          </Button>
          <Button
            type="button"
            size="small"
            variant="tertiary"
            aria-label={t.removeOf(view.name)}
            loading={removing.isPending}
            onClick={() => removing.mutate()}
          >
            {t.remove}
          </Button>
        </span>
      </div>
      {removing.isError && <Failure error={removing.error} />}
    </>
  );
};

/** Renames and forgets views. */
export const EditViewsDialog = ({ views, onClose }: { views: readonly SavedView[]; onClose: () => void }) => {
  const t = useTexts(viewsTexts);
  const list = useRef<HTMLDivElement>(null);
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Popup width="medium">
        <Dialog.Header>
          <Dialog.Title>{t.edit}</Dialog.Title>
        </Dialog.Header>
        <Dialog.Body>
          <div ref={list} tabIndex={-1} className={styles.list}>
            {views.length === 0 && <p>{t.none}</p>}
            <ul className={styles.views}>
              {views.map((view) => (
                <li key={view.id}>
                  <View view={view} onLeave={() => list.current?.focus()} />
                </li>
              ))}
            </ul>
          </div>
        </Dialog.Body>
        <Dialog.Footer>
          <Button type="button" onClick={onClose}>
            {t.close}
          </Button>
        </Dialog.Footer>
      </Dialog.Popup>
    </Dialog>
  );
};
