import { ArrowLeftIcon } from '@navikt/aksel-icons';
import { InlineMessage } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { ServiceRequestView } from '../../api/client.js';
import { requestQuery } from '../../api/queries.js';
import { useActName } from '../../components/commands/act-name.js';
import { CommandDialog } from '../../components/commands/command-dialog.js';
import { Cpr } from '../../components/cpr.js';
import { Deceased, RecordDeath, useDeceasedOn } from '../../components/deceased.js';
import { deceasedTexts } from '../../components/deceased-texts.js';
import { OwnWords } from '../../components/own-words/own-words.js';
import { Failure } from '../../components/failure.js';
import { Loading } from '../../components/loading.js';
import { PriorityTag } from '../../components/priority.js';
import { ProposalTag } from '../../components/proposal.js';
import { Page } from '../../components/page.js';
import { useLastList } from '../../layout/last-list.js';
import { useTexts } from '../../i18n/texts.js';
import { Actions } from './actions.js';
import { AnswerCard } from './answer-card.js';
import { Aside } from './aside.js';
import { CorrectAnswer } from './correct-answer.js';
import { isReply } from './replies.js';
import styles from './request-page.module.css';
import { DoctorChanged } from './doctor-changed.js';
import { Moved } from './moved.js';
import { movedTexts } from './moved-texts.js';
import { OwnDoctor } from './own-doctor.js';
import { RecordMove, useMayRecordMove } from './record-move.js';
import { RequestTabs } from './request-tabs.js';
import type { RequestTab } from './search.js';
import { Standing } from './standing.js';
import { requestTexts } from './texts.js';
import { useBegun } from './use-begun.js';
import { useGiving } from './use-giving.js';
import { useRequestEntries } from './use-request-entries.js';
import { useRequestKeys } from './use-request-keys.js';

const route = getRouteApi('/staff/anmodninger/$id');

/** To the list one came from, filtered as it was. */
const Back = () => {
  const t = useTexts(requestTexts);
  const { list } = useLastList();
  return (
    <Link {...list} className={`${styles.back} on-screen`}>
      <ArrowLeftIcon aria-hidden="true" /> {t[list.to]}
    </Link>
  );
};

/** The reply box is a place on the page: a command that is written there is gone to, not opened. */
const goToReply = (): void => document.querySelector<HTMLElement>('#reply textarea')?.focus();

const Request = ({ request, tab }: { request: ServiceRequestView; tab: RequestTab }) => {
  const t = useTexts(requestTexts);
  const moved = useTexts(movedTexts);
  const recording = useTexts(deceasedTexts);
  const nameOf = useActName(request);
  const navigate = route.useNavigate();
  const show = (fane: RequestTab): Promise<void> => navigate({ search: fane === 'samtale' ? {} : { fane }, replace: true, resetScroll: false });
  const { open, done, failure, give, close, finished } = useGiving(request, (act) => {
    if (!isReply(act)) return false;
    void show('samtale').then(goToReply);
    return true;
  });
  useRequestKeys({ request, give, show: (fane) => void show(fane) });
  useRequestEntries(request, give);
  const begunOf = useBegun(request);
  const { form, citizen, answer, movedTo } = request;
  const lives = useDeceasedOn(citizen.id) === null;
  const [records, setRecords] = useState<'death' | 'move' | null>(null);
  const mayRecordMove = useMayRecordMove(citizen.id);
  const aboutCitizen = lives
    ? [...(mayRecordMove ? [{ text: moved.recordMove, begin: () => setRecords('move') }] : []), { text: recording.record, begin: () => setRecords('death') }]
    : [];
  return (
    <Page title={`${form.code} ${form.name}`} above={<Back />} actions={<Actions request={request} onAct={give} aboutCitizen={aboutCitizen} />}>
      <p className={styles.citizen}>
        <strong>{citizen.name}</strong> <Cpr of={citizen} /> <PriorityTag of={request} /> <ProposalTag of={request} /> <OwnDoctor citizenId={citizen.id} />{' '}
        {movedTo !== null && <span>· {moved.livesIn(movedTo.name)}</span>} <Deceased citizenId={citizen.id} />
      </p>
      {done !== null && <InlineMessage status="success">{t.done(nameOf(done))}</InlineMessage>}
      {failure !== null && <Failure error={failure} />}
      {request.copy && (
        <InlineMessage status="info">
          <strong>{t.copy}</strong> {t.copyExplained}
        </InlineMessage>
      )}
      <DoctorChanged request={request} onAct={give} />
      <Moved request={request} onAct={give} />
      <Standing request={request} />
      <div className={styles.columns}>
        <div className={styles.main}>
          {answer !== null && <AnswerCard answer={answer} request={request} />}
          <OwnWords request={request} />
          <RequestTabs request={request} tab={tab} onTab={(fane) => void show(fane)} onReplied={finished} />
        </div>
        <Aside request={request} />
      </div>
      {open === 'correctAnswer' && answer !== null && (
        <CorrectAnswer request={request} answer={answer} onClose={close} onDone={() => finished('correctAnswer')} />
      )}
      {records === 'death' && <RecordDeath citizenId={citizen.id} onClose={() => setRecords(null)} />}
      {records === 'move' && <RecordMove citizenId={citizen.id} onClose={() => setRecords(null)} />}
      {open !== null && open !== 'correctAnswer' && (
        <CommandDialog key={open} request={request} act={open} begun={begunOf(open)} onClose={close} onDone={() => finished(open)} />
      )}
    </Page>
  );
};

/** Where does it stand, why is it waiting, and what can I do? */
export const RequestPage = () => {
  const t = useTexts(requestTexts);
  const { id } = route.useParams();
  const { fane = 'samtale' } = route.useSearch();
  const request = useQuery(requestQuery(id));
  if (request.isSuccess) return <Request key={id} request={request.data} tab={fane} />;
  return (
    <Page title={t.loadingTitle} above={<Back />}>
      {request.isError ? <Failure error={request.error} onRetry={() => void request.refetch()} /> : <Loading rows={4} height="6rem" />}
    </Page>
  );
};
