import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ServiceRequestView } from '../../api/client.js';
import { formTypesQuery } from '../../api/directory-queries.js';
import { draftQuery } from '../../api/draft.js';
import { requestQuery } from '../../api/queries.js';
import { EmptyState } from '../../components/empty-state.js';
import { Failure } from '../../components/failure.js';
import { Loading } from '../../components/loading.js';
import { useMe } from '../../components/me.js';
import { Page } from '../../components/page.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import { Answering } from './answering.js';
import { Asked } from './asked.js';
import { endedTexts } from './ended-texts.js';
import { answerTexts } from './texts.js';
import { begunFrom } from './written.js';

const route = getRouteApi('/staff/besvar/$id');

const NotYours = ({ request }: { request: ServiceRequestView }) => {
  const t = useTexts(endedTexts);
  return (
    <Page title={request.form.name}>
      <EmptyState title={t.notYours}>
        <Link to="/anmodninger/$id" params={{ id: request.id }}>
          {t.toRequest}
        </Link>
      </EmptyState>
    </Page>
  );
};

/** The questions are there to read before the draft has come. */
const Opening = ({ request }: { request: ServiceRequestView }) => {
  const t = useTexts(answerTexts);
  const ended = useTexts(endedTexts);
  const { label } = useWords();
  const forms = useQuery(formTypesQuery);
  const draft = useQuery(draftQuery(request.id));
  const form = forms.data?.items.find(({ code }) => code === request.form.code);
  if (form !== undefined && draft.data !== undefined) return <Answering request={request} form={form} opened={begunFrom(draft.data, request)} />;
  const failed = [forms, draft].find(({ isError }) => isError);
  return (
    <Page title={t.title(`${request.form.code} ${request.form.name}`)}>
      {failed !== undefined && <Failure error={failed.error} onRetry={() => void failed.refetch()} />}
      {forms.isSuccess && form === undefined && <EmptyState title={ended.noForm} />}
      {form !== undefined && <Asked request={request} form={form} />}
      {failed === undefined && form !== undefined && <p role="status">{t.loadingDraft}</p>}
      {forms.isPending && (request.purpose === null ? <Loading rows={3} /> : <p>{`${label('purpose')}: ${request.purpose}`}</p>)}
    </Page>
  );
};

/** What am I asked, what is left, by when, and what am I paid? */
export const AnswerPage = () => {
  const { id } = route.useParams();
  const me = useMe();
  const t = useTexts(answerTexts);
  const request = useQuery(requestQuery(id));
  if (request.data === undefined) {
    return (
      <Page title={t.answer}>
        {request.isError ? <Failure error={request.error} onRetry={() => void request.refetch()} /> : <Loading rows={4} height="5rem" />}
      </Page>
    );
  }
  if (request.data.recipient.id !== me.organisation?.id) return <NotYours request={request.data} />;
  return <Opening key={id} request={request.data} />;
};
