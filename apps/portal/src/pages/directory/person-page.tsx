import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { api } from '../../api/client.js';
import { ask } from '../../api/problem.js';
import { EmptyState } from '../../components/empty-state.js';
import { Failure } from '../../components/failure.js';
import { Loading } from '../../components/loading.js';
import { Page } from '../../components/page.js';
import { useTexts } from '../../i18n/texts.js';
import { ChangeLog, WaitingChanges } from './change-log.js';
import { registerQuery, staffQuery, type DirectoryChange, type Organisation, type Person, type PersonBody } from './directory-queries.js';
import { EntryForm } from './entry-form.js';
import { MembershipsPart } from './memberships-part.js';
import { PersonFields } from './person-fields.js';
import { personTexts } from './person-texts.js';
import { directoryTexts } from './texts.js';
import { useEntry } from './use-entry.js';

const Back = () => <Link to="/admin/brugere">{useTexts(directoryTexts).people}</Link>;

const bodyOf = ({ id: _id, revision: _revision, memberships: _memberships, lastSignInAt: _at, ...body }: Person): PersonBody => body;

type EditorProps = { entry: Person | null; begun: PersonBody; register: readonly Organisation[] };

const PersonEditor = ({ entry, begun, register }: EditorProps) => {
  const t = useTexts(personTexts);
  const navigate = useNavigate();
  const id = entry?.id ?? null;
  const send = (body: PersonBody, revision: number): Promise<DirectoryChange> =>
    id === null
      ? ask(api.POST('/api/directory/people', { body }))
      : ask(api.PUT('/api/directory/people/{id}', { params: { path: { id } }, body: { ...body, revision } }));
  /** Whoever is proposed has no page yet: what waits stands on the list. */
  const onSaved = ({ subjectId, status }: DirectoryChange): void => {
    if (id !== null) return;
    void (status === 'proposed' ? navigate({ to: '/admin/brugere' }) : navigate({ to: '/admin/brugere/$id', params: { id: subjectId }, replace: true }));
  };
  const inHand = useEntry({ begun, revision: entry?.revision ?? 0, send, onSaved });
  return (
    <EntryForm
      title={entry?.name ?? t.newOne}
      inHand={inHand}
      back={<Back />}
      below={
        id !== null && (
          <>
            {entry !== null && <MembershipsPart person={entry} register={register} />}
            <WaitingChanges subjectId={id} />
            <ChangeLog subjectId={id} />
          </>
        )
      }
    >
      <PersonFields body={inHand.body} register={register} onChange={inHand.change} />
    </EntryForm>
  );
};

const Waiting = ({ title }: { title: string }) => {
  const queries = [useQuery(registerQuery), useQuery(staffQuery)];
  const failed = queries.find(({ isError }) => isError);
  return (
    <Page title={title} above={<Back />}>
      {failed === undefined ? <Loading rows={4} height="4rem" /> : <Failure error={failed.error} onRetry={() => void failed.refetch()} />}
    </Page>
  );
};

const newRoute = getRouteApi('/staff/admin/brugere/ny');

const unwritten = { name: '', role: 'caseworker', authorised: false, notifyByEmail: false, closed: false } as const;

/** A new person. */
export const NewPersonPage = () => {
  const t = useTexts(personTexts);
  const { organisation = '' } = newRoute.useSearch();
  const register = useQuery(registerQuery);
  if (!register.isSuccess) return <Waiting title={t.newOne} />;
  return <PersonEditor entry={null} begun={{ ...unwritten, organisationId: organisation }} register={register.data.items} />;
};

const route = getRouteApi('/staff/admin/brugere/$id');

/** One person: what the register says, and who changed it. */
export const PersonPage = () => {
  const own = useTexts(directoryTexts);
  const { id } = route.useParams();
  const register = useQuery(registerQuery);
  const staff = useQuery(staffQuery);
  if (!register.isSuccess || !staff.isSuccess) return <Waiting title={own.people} />;
  const entry = staff.data.items.find((each) => each.id === id);
  if (entry === undefined)
    return (
      <Page title={own.people} above={<Back />}>
        <EmptyState title={own.unknown} />
      </Page>
    );
  return <PersonEditor key={id} entry={entry} begun={bodyOf(entry)} register={register.data.items} />;
};
