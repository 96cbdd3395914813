import { Button, Select } from '@navikt/ds-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, type Citizen } from '../../api/client.js';
import { citizenQuery, organisationsQuery } from '../../api/directory-queries.js';
import { ask } from '../../api/problem.js';
import { keys } from '../../api/queries.js';
import type { components } from '../../api/schema.js';
import { DateField } from '../../components/date-field.js';
import { isDay } from '../../components/day.js';
import { FormDialog } from '../../components/form-dialog.js';
import { useMe } from '../../components/me.js';
import { useToday } from '../../components/use-today.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import { recordTexts } from './record-texts.js';

type RecordProps = { citizen: Citizen; onClose: () => void };

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

const RecordDoctor = (props: RecordProps) => {
  const t = useTexts(recordTexts);
  const today = useToday();
  const practices = useQuery(organisationsQuery({ kind: 'gpPractice' })).data?.items ?? [];
  const [gp, setGp] = useState('');
  const [named, setNamed] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const since = named ?? today;
  const dayFault = !isDay(since) ? t.notADay : since > today ? t.notYet : undefined;
  const recording = useRecording(props);
  const record = (): void => {
    setTried(true);
    if (gp !== '' && dayFault === undefined) recording.mutate({ organisationId: gp === none ? null : gp, since });
  };
  return (
    <FormDialog id="own-doctor" title={t.recordGp} follows={t.gpFollows} sending={recording} onSubmit={record} onClose={props.onClose}>
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
    </FormDialog>
  );
};

/** Who the citizen's doctor is, for those who keep the case: they record a change on the citizen's word. */
export const OwnDoctor = ({ citizenId }: { citizenId: string }) => {
  const t = useTexts(recordTexts);
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
      {open && <RecordDoctor citizen={data} onClose={() => setOpen(false)} />}
    </>
  );
};
