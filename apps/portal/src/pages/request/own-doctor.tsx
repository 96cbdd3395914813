import { Button, Dialog, Select } from '@navikt/ds-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { api } from '../../api/client.js';
import { citizenQuery, organisationsQuery } from '../../api/directory-queries.js';
import { ask } from '../../api/problem.js';
import { keys } from '../../api/queries.js';
import type { components } from '../../api/schema.js';
import { DateField } from '../../components/date-field.js';
import { isDay } from '../../components/day.js';
import { Failure } from '../../components/failure.js';
import { useMe } from '../../components/me.js';
import { useToday } from '../../components/use-today.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import styles from './aside.module.css';
import { requestTexts } from './texts.js';

type RecordProps = { citizen: components['schemas']['CitizenView']; onClose: () => void };

const none = 'none';

const useRecording = ({ citizen: { id }, onClose }: RecordProps) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: components['schemas']['GpBody']) => ask(api.PUT('/api/citizens/{id}/gp', { params: { path: { id } }, body })),
    onSuccess: async (citizen) => {
      client.setQueryData(citizenQuery(id).queryKey, citizen);
      onClose();
      await client.invalidateQueries({ queryKey: keys.lists });
    },
  });
};

/** What follows is said before it is recorded. */
const RecordDialog = (props: RecordProps) => {
  const t = useTexts(requestTexts);
  const today = useToday();
  const practices = useQuery(organisationsQuery({ kind: 'gpPractice' })).data?.items ?? [];
  const [gp, setGp] = useState('');
  const [named, setNamed] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const since = named ?? today;
  const dayFault = !isDay(since) ? t.notADay : since > today ? t.notYet : undefined;
  const recording = useRecording(props);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (gp !== '' && dayFault === undefined) recording.mutate({ organisationId: gp === none ? null : gp, since });
  };
  return (
    <Dialog open onOpenChange={(open) => !open && !recording.isPending && props.onClose()}>
      <Dialog.Popup width="medium" closeOnOutsideClick={false}>
        <Dialog.Header>
          <Dialog.Title>{t.recordGp}</Dialog.Title>
        </Dialog.Header>
        <Dialog.Body>
          <form id="own-doctor" onSubmit={submit} noValidate className={styles.recording}>
            <p>{t.gpFollows}</p>
            <Select size="small" label={t.gp} value={gp} onChange={({ target }) => setGp(target.value)} error={tried && gp === '' ? t.gpMissing : undefined}>
              <option value="">{t.chooseGp}</option>
              {practices
                .filter(({ id }) => id !== props.citizen.gp?.id)
                .map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              {props.citizen.gp !== null && <option value={none}>{t.groupTwo}</option>}
            </Select>
            <DateField key={today} id="gp-since" size="small" label={t.gpSinceWhen} value={since} onChange={setNamed} error={tried ? dayFault : undefined} />
            {recording.isError && <Failure error={recording.error} />}
          </form>
        </Dialog.Body>
        <Dialog.Footer>
          <Button type="button" variant="secondary" onClick={props.onClose} disabled={recording.isPending}>
            {t.leaveIt}
          </Button>
          <Button type="submit" form="own-doctor" loading={recording.isPending}>
            {t.recordGp}
          </Button>
        </Dialog.Footer>
      </Dialog.Popup>
    </Dialog>
  );
};

/** Who the citizen's doctor is, for those who keep the case: they record a change on the citizen's word. */
export const OwnDoctor = ({ citizenId }: { citizenId: string }) => {
  const t = useTexts(requestTexts);
  const { date } = useWords();
  const [open, setOpen] = useState(false);
  const mayChange = useMe().may.includes('citizens.change');
  const { data } = useQuery({ ...citizenQuery(citizenId), enabled: mayChange });
  if (!mayChange || data === undefined) return null;
  const { gp, gpSince } = data;
  return (
    <>
      <span>
        · {gp === null ? t.noGp : t.ownGp(gp.name)}
        {gpSince !== null && t.gpSince(date(gpSince))}
      </span>
      <Button type="button" size="xsmall" variant="tertiary" onClick={() => setOpen(true)}>
        {t.recordGp}
      </Button>
      {open && <RecordDialog citizen={data} onClose={() => setOpen(false)} />}
    </>
  );
};
