import { needsSigner } from '#core';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Draft, FormType, ServiceRequestView } from '../../api/client.js';
import { ApiProblem } from '../../api/problem.js';
import { Failure } from '../../components/failure.js';
import { LeaveGuard } from '../../components/leave-guard.js';
import { useMe } from '../../components/me.js';
import { Page } from '../../components/page.js';
import { useTexts } from '../../i18n/texts.js';
import { Approval } from './approval.js';
import { errorsIn, useCheck } from './check.js';
import { Closed, HandedOver, Receipt } from './ended.js';
import { Back, Head } from './head.js';
import { Review, SendRow } from './review.js';
import { answerTexts } from './texts.js';
import { useDraft } from './use-draft.js';
import { useSend } from './use-send.js';
import { isByItems } from './written.js';
import { Writing } from './writing.js';

const route = getRouteApi('/staff/besvar/$id');

type AnsweringProps = { request: ServiceRequestView; form: FormType; opened: Draft };

/** An answer from its first word until it has left. */
export const Answering = ({ request, form, opened }: AnsweringProps) => {
  const t = useTexts(answerTexts);
  const me = useMe();
  const navigate = useNavigate();
  const { trin } = route.useSearch();
  const check = useCheck();
  const draft = useDraft(request.id, opened, form);
  const send = useSend({ request, form, draft });
  const [attempt, setAttempt] = useState(0);
  const { written } = draft;
  const faults = check(written, form);
  const refused = send.error instanceof ApiProblem ? errorsIn(send.error) : [];
  const maySign = me.authorised || !needsSigner(form, written.answerType);
  const title = t.title(`${request.form.code} ${request.form.name}`);

  const goTo = (search: { trin?: 'tjek' }): void => void navigate({ to: '/besvar/$id', params: { id: request.id }, search });
  /** What asks for no more than a click is sent without another page in between. */
  const isOneClick = maySign && !isByItems(written.answerType);
  const next = (): void => {
    send.forget();
    setAttempt((count) => count + 1);
    if (faults.length > 0) return;
    if (isOneClick) return void send.send();
    void draft.flush();
    goTo({ trin: 'tjek' });
  };

  if (send.outcome !== null || !request.allowed.includes('answer')) {
    return (
      <Page key={send.outcome ?? 'closed'} title={title} above={<Back request={request} />}>
        {send.outcome === 'sent' && <Receipt request={request} />}
        {send.outcome === 'handedOver' && <HandedOver request={request} />}
        {send.outcome === null && (
          <Closed request={request} form={form} written={opened.version > 0 || draft.saveState.state !== 'pristine' ? written : null} />
        )}
      </Page>
    );
  }

  const failure = send.error !== null && refused.length === 0 && <Failure error={send.error} />;
  if (trin === 'tjek' && faults.length === 0 && refused.length === 0) {
    return (
      <Page key="check" title={t.checkTitle} above={<Back request={request} />}>
        <Head request={request} />
        <Review written={written} form={form} citizenId={request.citizen.id} />
        {failure}
        {maySign ? (
          <SendRow request={request} written={written} isSending={send.isSending} onSend={() => void send.send()} onEdit={() => goTo({})} />
        ) : (
          <Approval request={request} isSending={send.isSending} onSend={(personId) => void send.handOver(personId)} onEdit={() => goTo({})} />
        )}
        <LeaveGuard unsaved={draft.unsaved} save={draft.flush} />
      </Page>
    );
  }
  return (
    <Writing
      request={request}
      form={form}
      draft={draft}
      title={title}
      errors={refused.length > 0 ? refused : attempt > 0 ? faults : []}
      attempt={attempt}
      failure={failure}
      isOneClick={isOneClick}
      isSending={send.isSending}
      onNext={next}
    />
  );
};
