import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { api } from '../../api/client.js';
import { ask } from '../../api/problem.js';
import { EmptyState } from '../../components/empty-state.js';
import { Failure } from '../../components/failure.js';
import { Loading } from '../../components/loading.js';
import { Page } from '../../components/page.js';
import { useToday } from '../../components/use-today.js';
import { useTexts } from '../../i18n/texts.js';
import { ChangeLog } from './change-log.js';
import { registerQuery, type DirectoryChange, type Organisation, type OrganisationBody } from './directory-queries.js';
import { Ending } from './ending.js';
import { EntryForm } from './entry-form.js';
import { FindingsOf } from './findings.js';
import { OrganisationFields } from './organisation-fields.js';
import { CalendarPart, MembersPart } from './organisation-side.js';
import { organisationTexts } from './organisation-texts.js';
import { directoryTexts } from './texts.js';
import { UnitsPart } from './units-part.js';
import { useEntry } from './use-entry.js';

const Back = () => <Link to="/admin/organisationer">{useTexts(directoryTexts).organisations}</Link>;

const bodyOf = (entry: Organisation): OrganisationBody => {
  const { id: _id, revision: _revision, ended: _ended, openRequests: _open, findings: _findings, units: _units, ...body } = entry;
  return body;
};

type EditorProps = { entry: Organisation | null; begun: OrganisationBody; register: readonly Organisation[] };

const OrganisationEditor = ({ entry, begun, register }: EditorProps) => {
  const t = useTexts(organisationTexts);
  const navigate = useNavigate();
  const id = entry?.id ?? null;
  const send = (body: OrganisationBody, revision: number): Promise<DirectoryChange> =>
    id === null
      ? ask(api.POST('/api/directory/organisations', { body }))
      : ask(api.PUT('/api/directory/organisations/{id}', { params: { path: { id } }, body: { ...body, revision } }));
  const onSaved = ({ subjectId }: DirectoryChange): void => {
    if (id === null) void navigate({ to: '/admin/organisationer/$id', params: { id: subjectId }, replace: true });
  };
  const inHand = useEntry({ begun, revision: entry?.revision ?? 0, send, onSaved });
  const { body, change } = inHand;
  const known = id !== null && {
    side: (
      <>
        <CalendarPart id={id} />
        <MembersPart id={id} />
      </>
    ),
    below: (
      <>
        {entry !== null && <UnitsPart organisation={entry} />}
        <ChangeLog subjectId={id} />
      </>
    ),
  };
  return (
    <EntryForm title={entry?.name ?? t.newOne} inHand={inHand} back={<Back />} {...known}>
      {entry !== null && <FindingsOf organisation={entry} />}
      <OrganisationFields body={body} register={register} onChange={change} />
      <Ending id={id} body={body} register={register} onChange={change} />
    </EntryForm>
  );
};

const Waiting = ({ title }: { title: string }) => {
  const register = useQuery(registerQuery);
  return (
    <Page title={title} above={<Back />}>
      {register.isError ? <Failure error={register.error} onRetry={() => void register.refetch()} /> : <Loading rows={6} height="4rem" />}
    </Page>
  );
};

/** A new organisation. */
export const NewOrganisationPage = () => {
  const t = useTexts(organisationTexts);
  const register = useQuery(registerQuery);
  const today = useToday();
  if (!register.isSuccess || today === '') return <Waiting title={t.newOne} />;
  return <OrganisationEditor entry={null} begun={{ name: '', kind: '', validFrom: today, canReceive: true }} register={register.data.items} />;
};

const route = getRouteApi('/staff/admin/organisationer/$id');

/** One organisation: what the register says of it, who works there, when it works, and when it ends. */
export const OrganisationPage = () => {
  const own = useTexts(directoryTexts);
  const { id } = route.useParams();
  const register = useQuery(registerQuery);
  if (!register.isSuccess) return <Waiting title={own.organisations} />;
  const entry = register.data.items.find((each) => each.id === id);
  if (entry === undefined)
    return (
      <Page title={own.organisations} above={<Back />}>
        <EmptyState title={own.unknown} />
      </Page>
    );
  return <OrganisationEditor key={id} entry={entry} begun={bodyOf(entry)} register={register.data.items} />;
};
