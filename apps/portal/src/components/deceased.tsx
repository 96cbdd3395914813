import { Button, Tag } from '@navikt/ds-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api/client.js';
import { citizenQuery } from '../api/directory-queries.js';
import { ask } from '../api/problem.js';
import { keys } from '../api/queries.js';
import { useTexts } from '../i18n/texts.js';
import { useWords } from '../i18n/words.js';
import { DateField } from './date-field.js';
import { isDay } from './day.js';
import { deceasedTexts } from './deceased-texts.js';
import { Failure } from './failure.js';
import { FormDialog } from './form-dialog.js';
import { useMe } from './me.js';
import { useToday } from './use-today.js';

type RecordProps = { citizenId: string; onClose: () => void };

const useRecording = ({ citizenId, onClose }: RecordProps) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (on: string | null) => ask(api.PUT('/api/citizens/{id}/deceased', { params: { path: { id: citizenId } }, body: { on } })),
    onSuccess: async (citizen) => {
      client.setQueryData(citizenQuery(citizenId).queryKey, citizen);
      onClose();
      await client.invalidateQueries({ queryKey: keys.lists });
    },
  });
};

export const RecordDeath = (props: RecordProps) => {
  const t = useTexts(deceasedTexts);
  const today = useToday();
  const [named, setNamed] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const on = named ?? today;
  const fault = !isDay(on) ? t.notADay : on > today ? t.notYet : undefined;
  const recording = useRecording(props);
  const record = (): void => {
    setTried(true);
    if (fault === undefined) recording.mutate(on);
  };
  return (
    <FormDialog id="deceased" title={t.record} follows={t.follows} sending={recording} isGrave onSubmit={record} onClose={props.onClose}>
      <DateField key={today} id="deceased-on" size="small" label={t.on} value={on} onChange={setNamed} error={tried ? fault : undefined} />
    </FormDialog>
  );
};

/** Who died on which day, for those who keep the case: null for who lives, undefined for everybody else. */
export const useDeceasedOn = (citizenId: string): string | null | undefined => {
  const mayChange = useMe().may.includes('citizens.change');
  return useQuery({ ...citizenQuery(citizenId), enabled: mayChange }).data?.deceasedOn;
};

/** That the citizen has died, and that it was recorded by mistake. */
export const Deceased = ({ citizenId }: { citizenId: string }) => {
  const t = useTexts(deceasedTexts);
  const { date } = useWords();
  const deceasedOn = useDeceasedOn(citizenId);
  const undoing = useRecording({ citizenId, onClose: () => undefined });
  if (deceasedOn === undefined || deceasedOn === null) return null;
  return (
    <>
      <Tag size="small" variant="warning">
        {t.died(date(deceasedOn))}
      </Tag>
      <Button type="button" size="xsmall" variant="tertiary" loading={undoing.isPending} onClick={() => undoing.mutate(null)}>
        {t.mistake}
      </Button>
      {undoing.isError && <Failure error={undoing.error} />}
    </>
  );
};
