import { Button } from '@navikt/ds-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { api } from '../../api/client.js';
import { ask } from '../../api/problem.js';
import { Failure } from '../../components/failure.js';
import { useTexts } from '../../i18n/texts.js';
import { ErrorsProvider, Part, TextLine } from '../rules/editing.js';
import edit from '../rules/editing.module.css';
import { faultsOf, textsByPath, useNamedFaults } from '../rules/named-faults.js';
import { forgetDirectory, type Organisation } from './directory-queries.js';
import styles from './directory.module.css';
import { unitTexts } from './unit-texts.js';

type Unit = Organisation['units'][number];

const Line = ({ unit }: { unit: Unit }) => {
  const t = useTexts(unitTexts);
  const client = useQueryClient();
  const [closing, setClosing] = useState(false);
  const { id, name, people, closed, revision } = unit;
  const close = useMutation({
    mutationFn: () => ask(api.PUT('/api/directory/units/{id}', { params: { path: { id } }, body: { closed: true, revision } })),
    onSuccess: () => forgetDirectory(client),
  });
  return (
    <li className={closed ? styles.closed : undefined}>
      <strong>{name}</strong> · {closed ? t.closed : t.people(people)}
      {!closed && !closing && (
        <div className={styles.decisions}>
          <Button type="button" size="xsmall" variant="secondary" aria-label={t.closeOf(name)} onClick={() => setClosing(true)}>
            {t.close}
          </Button>
        </div>
      )}
      {!closed && closing && (
        <div role="group" aria-label={t.closeOf(name)}>
          <p>{t.closeHint}</p>
          <div className={styles.decisions}>
            <Button type="button" size="small" variant="danger" loading={close.isPending} onClick={() => close.mutate()}>
              {t.closeNow}
            </Button>
            <Button type="button" size="small" variant="secondary" disabled={close.isPending} onClick={() => setClosing(false)}>
              {t.cancel}
            </Button>
          </div>
        </div>
      )}
      {close.isError && <Failure error={close.error} />}
    </li>
  );
};

/** The units that requests to the organisation are given to, and entering one. */
export const UnitsPart = ({ organisation: { id, units } }: { organisation: Organisation }) => {
  const t = useTexts(unitTexts);
  const client = useQueryClient();
  const [name, setName] = useState('');
  const adding = useMutation({
    mutationFn: () => ask(api.POST('/api/directory/organisations/{id}/units', { params: { path: { id } }, body: { name } })),
    onSuccess: async () => {
      setName('');
      await forgetDirectory(client);
    },
  });
  const errors = useNamedFaults(faultsOf(adding.error), 'unit.');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    adding.mutate();
  };
  return (
    <Part title={t.title} hint={t.hint}>
      {units.length === 0 && <p>{t.none}</p>}
      {units.length > 0 && (
        <ul className={edit.lines} aria-label={t.title}>
          {units.map((unit) => (
            <Line key={`${unit.id} ${unit.revision}`} unit={unit} />
          ))}
        </ul>
      )}
      <ErrorsProvider errors={textsByPath(errors)}>
        <form className={edit.form} aria-label={t.add} onSubmit={submit} noValidate>
          <div className={styles.fields}>
            <TextLine path="unit.name" label={t.name} value={name} onChange={setName} />
          </div>
          {adding.isError && errors.length === 0 && <Failure error={adding.error} />}
          <div className={edit.buttons}>
            <Button type="submit" size="small" variant="secondary" loading={adding.isPending}>
              {t.add}
            </Button>
          </div>
        </form>
      </ErrorsProvider>
    </Part>
  );
};
