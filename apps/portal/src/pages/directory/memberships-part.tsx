import { Button } from '@navikt/ds-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { api } from '../../api/client.js';
import { ask } from '../../api/problem.js';
import { Failure } from '../../components/failure.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import { AddButton, Choice, DayField, ErrorsProvider, Part } from '../rules/editing.js';
import edit from '../rules/editing.module.css';
import { faultsOf, textsByPath, useNamedFaults } from '../rules/named-faults.js';
import { forgetDirectory, type Membership, type MembershipBody, type Organisation, type Person } from './directory-queries.js';
import styles from './directory.module.css';
import { locumTexts } from './locum-texts.js';
import { directoryTexts } from './texts.js';
import { useOrganisationName } from './use-labels.js';

const locumRoles = ['clinician', 'secretary', 'adviser', 'caseworker', 'manager'] as const satisfies readonly MembershipBody['role'][];

type Written = { organisationId: string; role: MembershipBody['role']; validFrom: string; lastOn: string };

const unwritten: Written = { organisationId: '', role: 'clinician', validFrom: '', lastOn: '' };

/** `name` tells the fields of several forms on one page apart. */
type FormProps = {
  name: string;
  begun: Written;
  isNew: boolean;
  places: readonly Organisation[];
  send: (body: Written) => Promise<unknown>;
  onClose: () => void;
};

/** One time as a locum in hand: a new one, or one whose days move. */
const MembershipForm = ({ name, begun, isNew, places, send, onClose }: FormProps) => {
  const t = useTexts(locumTexts);
  const own = useTexts(directoryTexts);
  const { label } = useWords();
  const client = useQueryClient();
  const [body, setBody] = useState(begun);
  const change = (part: Partial<Written>): void => setBody((before) => ({ ...before, ...part }));
  const saving = useMutation({
    mutationFn: () => send(body),
    onSuccess: async () => {
      await forgetDirectory(client);
      onClose();
    },
  });
  const errors = useNamedFaults(faultsOf(saving.error), `${name}.`);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    saving.mutate();
  };
  return (
    <ErrorsProvider errors={textsByPath(errors)}>
      <form className={edit.form} aria-label={isNew ? t.add : t.move} onSubmit={submit} noValidate>
        <div className={styles.fields}>
          {isNew && (
            <Choice
              path={`${name}.organisationId`}
              label={t.organisation}
              value={body.organisationId}
              none={own.choose}
              options={places.map(({ id, name }) => ({ value: id, text: name }))}
              onChange={(organisationId) => change({ organisationId })}
            />
          )}
          <Choice
            path={`${name}.role`}
            label={t.role}
            value={body.role}
            options={locumRoles.map((value) => ({ value, text: label(value) }))}
            onChange={(role) => change({ role })}
          />
          <DayField path={`${name}.validFrom`} label={t.validFrom} value={body.validFrom} onChange={(day = '') => change({ validFrom: day })} />
          <DayField path={`${name}.lastOn`} label={t.lastOn} value={body.lastOn} onChange={(day = '') => change({ lastOn: day })} />
        </div>
        {saving.isError && errors.length === 0 && <Failure error={saving.error} />}
        <div className={edit.buttons}>
          <Button type="submit" size="small" loading={saving.isPending}>
            {isNew ? t.enter : t.saveDays}
          </Button>
          <Button type="button" size="small" variant="secondary" disabled={saving.isPending} onClick={onClose}>
            {t.cancel}
          </Button>
        </div>
      </form>
    </ErrorsProvider>
  );
};

const save = ({ id, role, validFrom, lastOn, revision }: Membership, change: Partial<Written> & { ended?: boolean }) => {
  const { organisationId: _stays, ...part } = change;
  return ask(api.PUT('/api/directory/memberships/{id}', { params: { path: { id } }, body: { role, validFrom, lastOn, ended: false, revision, ...part } }));
};

const Line = ({ membership }: { membership: Membership }) => {
  const t = useTexts(locumTexts);
  const { label, date } = useWords();
  const nameOf = useOrganisationName();
  const client = useQueryClient();
  const [editing, setEditing] = useState(false);
  const [ending, setEnding] = useState(false);
  const end = useMutation({ mutationFn: () => save(membership, { ended: true }), onSuccess: () => forgetDirectory(client) });
  const { organisationId, role, validFrom, lastOn, ended, runs, isOver } = membership;
  const where = nameOf(organisationId);
  const standing = ended ? t.ended : isOver ? t.isOver : runs ? t.runs : t.isToCome;
  return (
    <li className={isOver ? styles.closed : undefined}>
      <strong>{where}</strong> · {label(role)} · {t.days(date(validFrom), date(lastOn))} · {standing}
      {!isOver && !editing && !ending && (
        <div className={styles.decisions}>
          <Button type="button" size="xsmall" variant="secondary" aria-label={t.moveOf(where)} onClick={() => setEditing(true)}>
            {t.move}
          </Button>
          <Button type="button" size="xsmall" variant="secondary" aria-label={t.endOf(where)} onClick={() => setEnding(true)}>
            {t.end}
          </Button>
        </div>
      )}
      {ending && !isOver && (
        <div role="group" aria-label={t.endOf(where)}>
          <p>{t.endHint(where)}</p>
          <div className={styles.decisions}>
            <Button type="button" size="small" variant="danger" loading={end.isPending} onClick={() => end.mutate()}>
              {t.endNow}
            </Button>
            <Button type="button" size="small" variant="secondary" disabled={end.isPending} onClick={() => setEnding(false)}>
              {t.cancel}
            </Button>
          </div>
        </div>
      )}
      {end.isError && <Failure error={end.error} />}
      {editing && (
        <MembershipForm
          name={membership.id}
          begun={{ organisationId, role, validFrom, lastOn }}
          isNew={false}
          places={[]}
          send={(body) => save(membership, body)}
          onClose={() => setEditing(false)}
        />
      )}
    </li>
  );
};

/** Where the person is a locum: from when, until when, and in which role. */
export const MembershipsPart = ({ person, register }: { person: Person; register: readonly Organisation[] }) => {
  const t = useTexts(locumTexts);
  const [adding, setAdding] = useState(false);
  const places = register.filter(({ id, ended }) => !ended && id !== person.organisationId);
  const mayAdd = !person.closed && person.role !== 'administrator';
  if (person.memberships.length === 0 && !mayAdd) return null;
  return (
    <Part title={t.title} hint={t.hint}>
      {person.memberships.length === 0 && <p>{t.none}</p>}
      {person.memberships.length > 0 && (
        <ul className={edit.lines} aria-label={t.title}>
          {person.memberships.map((membership) => (
            <Line key={`${membership.id} ${membership.revision}`} membership={membership} />
          ))}
        </ul>
      )}
      {mayAdd && !adding && <AddButton text={t.add} onAdd={() => setAdding(true)} />}
      {adding && (
        <MembershipForm
          name="membership"
          begun={unwritten}
          isNew
          places={places}
          send={(body) => ask(api.POST('/api/directory/people/{id}/memberships', { params: { path: { id: person.id } }, body }))}
          onClose={() => setAdding(false)}
        />
      )}
    </Part>
  );
};
