import { Select } from '@navikt/ds-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/client.js';
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
import { movedTexts } from './moved-texts.js';
import { recordTexts } from './record-texts.js';

type RecordProps = { citizenId: string; onClose: () => void };

const useRecording = ({ citizenId: id, onClose }: RecordProps) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: components['schemas']['MunicipalityBody']) => ask(api.PUT('/api/citizens/{id}/municipality', { params: { path: { id } }, body })),
    onSuccess: async (citizen) => {
      client.setQueryData(citizenQuery(id).queryKey, citizen);
      onClose();
      await client.invalidateQueries({ queryKey: keys.lists });
    },
  });
};

/** Whoever has the case, or had it last, says where the citizen lives; nobody else is offered to. */
export const useMayRecordMove = (citizenId: string): boolean => {
  const mayChange = useMe().may.includes('citizens.change');
  return useQuery({ ...citizenQuery(citizenId), enabled: mayChange }).data?.mayRecordMove === true;
};

/** In which municipality the citizen lives now. One's own is chosen only to take a move back. */
export const RecordMove = (props: RecordProps) => {
  const t = useTexts(recordTexts);
  const moved = useTexts(movedTexts);
  const today = useToday();
  const me = useMe();
  const citizen = useQuery(citizenQuery(props.citizenId)).data;
  const municipalities = useQuery(organisationsQuery({ kind: 'jobCentre' })).data?.items ?? [];
  const [to, setTo] = useState('');
  const [named, setNamed] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const on = named ?? today;
  const dayFault = !isDay(on) ? t.notADay : on > today ? t.notYet : undefined;
  const recording = useRecording(props);
  const isOurs = citizen?.previousMunicipality?.id === me.organisation?.id;
  const record = (): void => {
    setTried(true);
    if (to !== '' && dayFault === undefined) recording.mutate({ organisationId: to, on });
  };
  return (
    <FormDialog id="move" title={moved.recordMove} follows={moved.moveFollows} sending={recording} onSubmit={record} onClose={props.onClose}>
      <Select
        size="small"
        label={moved.newMunicipality}
        value={to}
        onChange={({ target }) => setTo(target.value)}
        error={tried && to === '' ? moved.municipalityMissing : undefined}
      >
        <option value="">{t.chooseGp}</option>
        {municipalities
          .filter(({ id }) => id !== me.organisation?.id || isOurs)
          .map(({ id, name }) => (
            <option key={id} value={id}>
              {id === me.organisation?.id ? moved.livesHere(name) : name}
            </option>
          ))}
      </Select>
      <DateField key={today} id="moved-on" size="small" label={t.gpSinceWhen} value={on} onChange={setNamed} error={tried ? dayFault : undefined} />
    </FormDialog>
  );
};
