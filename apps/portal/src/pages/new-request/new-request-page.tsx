import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { ServiceRequestView } from '../../api/client.js';
import { citizenQuery, coursesQuery } from '../../api/directory-queries.js';
import { requestQuery } from '../../api/queries.js';
import { EmptyState } from '../../components/empty-state.js';
import { Failure } from '../../components/failure.js';
import { Loading } from '../../components/loading.js';
import { useMe } from '../../components/me.js';
import { Page } from '../../components/page.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import { ChooseCitizen } from './choose-citizen.js';
import { Composer } from './composer.js';
import { composerTexts } from './texts.js';

const route = getRouteApi('/staff/anmodninger/ny');

type AboutProps = { citizenId: string; draft: ServiceRequestView | null; title: string; courseId?: string; formCode?: string; check?: boolean };

/** What is known of the citizen decides whom one can ask. */
const About = ({ citizenId, draft, title, courseId, formCode, check = false }: AboutProps) => {
  const t = useTexts(composerTexts);
  const { date } = useWords();
  const citizen = useQuery(citizenQuery(citizenId));
  const courses = useQuery(coursesQuery(citizenId));
  if (citizen.data?.deceasedOn)
    return (
      <Page title={title}>
        <EmptyState title={t.deceased(date(citizen.data.deceasedOn))}>
          <Link to="/indbakke">{t.toInbox}</Link>
        </EmptyState>
      </Page>
    );
  if (citizen.isSuccess && courses.isSuccess) {
    const running = courses.data.items.filter(({ endedOn }) => endedOn === null);
    const offered = draft === null ? running : courses.data.items;
    return <Composer citizen={citizen.data} courses={offered} draft={draft} title={title} courseId={courseId} formCode={formCode} check={check} />;
  }
  const failed = [citizen, courses].find(({ isError }) => isError);
  return (
    <Page title={title}>
      {failed === undefined ? <Loading rows={5} height="5rem" /> : <Failure error={failed.error} onRetry={() => void failed.refetch()} />}
    </Page>
  );
};

/** Goes on with a draft, as it is now: nobody else's later changes move what is being written. */
const Draft = ({ id, check }: { id: string; check: boolean }) => {
  const t = useTexts(composerTexts);
  const [begunOn, setBegunOn] = useState<ServiceRequestView | null>(null);
  const draft = useQuery({ ...requestQuery(id), refetchOnMount: 'always' });
  const isFresh = draft.isSuccess && draft.isFetchedAfterMount;
  if (begunOn === null && isFresh && draft.data.allowed.includes('revise')) setBegunOn(draft.data);
  if (begunOn !== null) return <About citizenId={begunOn.citizen.id} draft={begunOn} title={t.editTitle} check={check} />;
  return (
    <Page title={t.editTitle}>
      {draft.isError && <Failure error={draft.error} onRetry={() => void draft.refetch()} />}
      {!draft.isError && !isFresh && <Loading rows={5} height="5rem" />}
      {isFresh && (
        <EmptyState title={t.notADraft}>
          <Link to="/anmodninger/$id" params={{ id }}>
            {t.seeRequest}
          </Link>
        </EmptyState>
      )}
    </Page>
  );
};

/** A new request, from whom it is about to its receipt. */
export const NewRequestPage = () => {
  const t = useTexts(composerTexts);
  const { citizenId, courseId, formCode, draftId, check = false } = route.useSearch();
  const navigate = route.useNavigate();
  const me = useMe();
  if (!me.may.includes('requests.create')) {
    return (
      <Page title={t.title}>
        <EmptyState title={t.cannotAsk}>
          <Link to="/indbakke">{t.toInbox}</Link>
        </EmptyState>
      </Page>
    );
  }
  if (draftId !== undefined) return <Draft key={draftId} id={draftId} check={check} />;
  if (citizenId !== undefined) return <About key={citizenId} citizenId={citizenId} draft={null} title={t.title} courseId={courseId} formCode={formCode} />;
  return (
    <Page key="whom" title={t.title}>
      <ChooseCitizen onChoose={(chosen) => void navigate({ search: { citizenId: chosen } })} />
    </Page>
  );
};
