import { Button, Select } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import type { ServiceRequestView } from '../../api/client.js';
import { peopleQuery } from '../../api/directory-queries.js';
import { Failure } from '../../components/failure.js';
import { useMe } from '../../components/me.js';
import { defineTexts, useTexts } from '../../i18n/texts.js';
import styles from './answering.module.css';

const texts = defineTexts(
  {
    why: 'En autoriseret kollega skal godkende svaret, før det bliver sendt. Kladden er klar, når kollegaen åbner anmodningen.',
    runs: 'Fristen løber videre.',
    begins: (requester: string) => `${requester} kan se, at I er gået i gang.`,
    who: 'Hvem skal godkende svaret?',
    choose: 'Vælg en kollega',
    missing: 'Vælg, hvem der skal godkende svaret.',
    nobody: 'Der er ingen autoriserede kolleger i din organisation.',
    send: 'Send til godkendelse',
    edit: 'Ret svaret',
  },
  {
    why: 'An authorised colleague must approve the answer before it is sent. The draft is ready when they open the request.',
    runs: 'The deadline runs on.',
    begins: (requester: string) => `${requester} can see that you have started work.`,
    who: 'Who is to approve the answer?',
    choose: 'Choose a colleague',
    missing: 'Choose who is to approve the answer.',
    nobody: 'There are no authorised colleagues in your organisation.',
    send: 'Send for approval',
    edit: 'Edit the answer',
  },
);

type ApprovalProps = { request: ServiceRequestView; onSend: (personId: string) => void; isSending: boolean; onEdit: () => void };

/** Only what is in progress can be handed on, so work begins with it. */
export const beginsWork = ({ allowed }: Pick<ServiceRequestView, 'allowed'>): boolean => !allowed.includes('delegate');

/** For whoever may write an answer but not sign it. */
export const Approval = ({ request, onSend, isSending, onEdit }: ApprovalProps) => {
  const t = useTexts(texts);
  const me = useMe();
  const people = useQuery(peopleQuery());
  const [chosen, setChosen] = useState('');
  const [tried, setTried] = useState(false);
  if (people.isError) return <Failure error={people.error} onRetry={() => void people.refetch()} />;
  const signers = people.data?.items.filter(({ id, authorised }) => authorised && id !== me.id) ?? [];
  if (people.isSuccess && signers.length === 0) return <p>{t.nobody}</p>;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (chosen === '') setTried(true);
    else onSend(chosen);
  };
  return (
    <form className={styles.approval} onSubmit={submit} noValidate>
      <p>{t.why}</p>
      <Select label={t.who} value={chosen} error={tried && chosen === '' ? t.missing : undefined} onChange={({ target }) => setChosen(target.value)}>
        <option value="">{t.choose}</option>
        {signers.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      <p>{[...(beginsWork(request) ? [t.begins(request.requester.name)] : []), t.runs].join(' ')}</p>
      <div className={styles.buttons}>
        <Button type="submit" loading={isSending}>
          {t.send}
        </Button>
        <Button type="button" variant="secondary" disabled={isSending} onClick={onEdit}>
          {t.edit}
        </Button>
      </div>
    </form>
  );
};
