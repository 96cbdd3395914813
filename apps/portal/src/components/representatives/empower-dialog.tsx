import { Radio, RadioGroup, TextField } from '@navikt/ds-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { empower, type EmpowerBody, type Representatives, type Whose } from '../../api/representative-queries.js';
import { useTexts } from '../../i18n/texts.js';
import { fieldId } from '../commands/field-ids.js';
import { FormDialog } from '../form-dialog.js';
import { EvidenceField, LastDayField, useLastDayFault } from '../grant-fields.js';
import { CodeDialog } from './code-dialog.js';
import { representativeTexts } from './texts.js';

const form = 'empower';

type DialogProps = { whose: Whose; kinds: Representatives['kinds']; title: string; onClose: () => void };
type Written = { as: string; name: string; until: string; evidence: string };

/** Why it cannot be sent as it is written; the day by what the kind allows. */
const useFaults = ({ as, name, until, evidence }: Written, kinds: DialogProps['kinds'], asksEvidence: boolean) => {
  const t = useTexts(representativeTexts);
  const latestOn = kinds.find(({ code }) => code === as)?.latestOn;
  const untilFault = useLastDayFault(until, { latestOn });
  return {
    as: as === '' ? t.choose : undefined,
    name: name.trim() === '' ? t.whoMissing : undefined,
    until: untilFault,
    evidence: asksEvidence && evidence.trim() === '' ? t.evidenceMissing : undefined,
  };
};

/** Lets a person act for the citizen; what comes of it is a code to hand over. */
export const EmpowerDialog = ({ whose, kinds, title, onClose }: DialogProps) => {
  const t = useTexts(representativeTexts);
  const client = useQueryClient();
  const asksEvidence = whose !== 'own';
  const only = kinds.length === 1 ? (kinds[0]?.code ?? '') : '';
  const [written, setWritten] = useState<Written>({ as: only, name: '', until: '', evidence: '' });
  const [tried, setTried] = useState(false);
  const faults = useFaults(written, kinds, asksEvidence);
  const giving = useMutation({
    mutationFn: (body: EmpowerBody) => empower(whose, body),
    onSuccess: () => client.invalidateQueries({ queryKey: ['representatives'] }),
  });
  const change = (part: Partial<Written>): void => setWritten({ ...written, ...part });
  const kindOf = (code: string) => kinds.find((one) => one.code === code);
  /** A day that follows from the citizen's age need not be typed, and goes again with its kind. */
  const choose = (as: string): void => {
    const [before, chosen] = [kindOf(written.as), kindOf(as)];
    const typed = before?.untilAge && written.until === before.latestOn ? '' : written.until;
    change({ as, until: chosen?.untilAge ? chosen.latestOn : typed });
  };
  if (giving.isSuccess) return <CodeDialog whose={whose} given={giving.data} onClose={onClose} />;
  const size = asksEvidence ? 'small' : 'medium';
  const submit = (): void => {
    setTried(true);
    const { as, name, until, evidence } = written;
    if (Object.values(faults).some((fault) => fault !== undefined)) return;
    giving.mutate({ as, name: name.trim(), until, ...(asksEvidence && { evidence: evidence.trim() }) });
  };
  const kind = kindOf(written.as);
  return (
    <FormDialog id={form} title={title} sending={giving} onSubmit={submit} onClose={onClose}>
      {only === '' ? (
        <RadioGroup size={size} legend={t.as} description={asksEvidence ? t.asHint : undefined} value={written.as} onChange={choose} error={tried && faults.as}>
          {kinds.map(({ code, name, means }, place) => (
            <Radio key={code} value={code} description={means} {...(place === 0 && { id: fieldId(form, 'as') })}>
              {name}
            </Radio>
          ))}
        </RadioGroup>
      ) : (
        <p>{kind?.means}</p>
      )}
      <TextField
        id={fieldId(form, 'name')}
        size={size}
        label={t.who}
        description={t.whoHint}
        maxLength={120}
        value={written.name}
        onChange={({ target }) => change({ name: target.value })}
        error={tried && faults.name}
      />
      <LastDayField
        key={kind?.untilAge ? kind.code : 'typed'}
        form={form}
        size={size}
        latestOn={kind?.latestOn}
        untilAge={kind?.untilAge}
        value={written.until}
        onChange={(until) => change({ until })}
        error={tried && faults.until}
      />
      {asksEvidence && (
        <EvidenceField
          form={form}
          size={size}
          label={t.evidenceLabel}
          hint={t.evidenceHint}
          value={written.evidence}
          onChange={(evidence) => change({ evidence })}
          error={tried && faults.evidence}
        />
      )}
    </FormDialog>
  );
};
