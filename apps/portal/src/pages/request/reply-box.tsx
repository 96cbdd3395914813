import { PaperplaneIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';
import { useState, type FormEvent } from 'react';
import type { ServiceRequestView } from '../../api/client.js';
import { CommandField } from '../../components/commands/command-field.js';
import { EffectLines } from '../../components/commands/effect-lines.js';
import { News } from '../../components/commands/news.js';
import { useCommandForm } from '../../components/commands/use-command-form.js';
import { Failure } from '../../components/failure.js';
import { LeaveGuard } from '../../components/leave-guard.js';
import { useWords } from '../../i18n/words.js';
import type { Reply } from './replies.js';
import styles from './reply-box.module.css';

type ReplyBoxProps = { request: ServiceRequestView; act: Reply; onDone: () => void };

/** Where the next message is written. It stays as long as something is written, whatever others do meanwhile. */
export const ReplyBox = ({ request, act, onDone }: ReplyBoxProps) => {
  const { label } = useWords();
  const [begunOn, setBegunOn] = useState<number | null>(null);
  const { form, fields, values, errors, failure, isSending, change, submit } = useCommandForm({ request, act, onDone });
  const isWritten = values.text !== '' || [values.missing, values.attachments].some((chosen) => Array.isArray(chosen) && chosen.length > 0);
  const stillAllowed = request.allowed.includes(act);
  if (!stillAllowed && !isWritten) return null;
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    submit();
  };
  return (
    <form className={styles.reply} onSubmit={onSubmit} noValidate aria-label={label(act)}>
      {isWritten && begunOn !== null && !isSending && <News requestId={request.id} since={begunOn} until={request.version} stillAllowed={stillAllowed} />}
      {fields.map((field) => (
        <CommandField
          key={field.name}
          form={form}
          field={field}
          request={request}
          values={values}
          onChange={(value) => {
            if (!isWritten) setBegunOn(request.version);
            change(field.name, value);
          }}
          error={errors.get(field.name)}
        />
      ))}
      <EffectLines request={request} act={act} values={values} />
      {failure !== null && <Failure error={failure} />}
      {stillAllowed && (
        <div>
          <Button type="submit" size="small" loading={isSending} icon={<PaperplaneIcon aria-hidden="true" />}>
            {label(act)}
          </Button>
        </div>
      )}
      <LeaveGuard unsaved={isWritten && !isSending} />
    </form>
  );
};
