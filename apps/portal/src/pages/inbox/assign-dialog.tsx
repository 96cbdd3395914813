import { Button, Dialog, InlineMessage, Select } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { useId, useState, type FormEvent } from 'react';
import type { ListedRequest } from '../../api/client.js';
import { peopleQuery, unitsQuery } from '../../api/directory-queries.js';
import { useAnnounce } from '../../components/announcer.js';
import { Failure } from '../../components/failure.js';
import { useMe } from '../../components/me.js';
import { useRoleName } from '../../components/role-name.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import { AssignLists } from './assign-lists.js';
import { holderNow, mayHave, sortOut, toUnit, type Failed } from './assignable.js';
import { manyTexts } from './many-texts.js';
import styles from './many.module.css';
import { useAssign } from './use-assign.js';

/** Those of one's own unit, by their ids. */
const useColleagues = () => {
  const me = useMe();
  const people = useQuery(peopleQuery());
  return { people, colleagues: (people.data?.items ?? []).filter((person) => mayHave(person, me)) };
};

type AssignDialogProps = { requests: readonly ListedRequest[]; onClose: () => void };

/** Gives all that was chosen to one person, and says of each that cannot be given why. What fails stays, and can be tried again. */
export const AssignDialog = ({ requests, onClose }: AssignDialogProps) => {
  const t = useTexts(manyTexts);
  const me = useMe();
  const announce = useAnnounce();
  const roleName = useRoleName();
  const { word } = useWords();
  const form = useId();
  const { people, colleagues } = useColleagues();
  const [personId, setPersonId] = useState('');
  const [missing, setMissing] = useState(false);
  const [failed, setFailed] = useState<readonly Failed[] | null>(null);
  const { giving, done } = useAssign();
  const { assignable, barred } = sortOut(requests, me);
  const units = useQuery(unitsQuery).data?.items ?? [];
  const givesToUnits = assignable.length > 0 && assignable.every(({ command }) => command === 'delegate') && units.length > 0;
  const to = colleagues.find(({ id }) => id === personId) ?? units.find(({ id }) => toUnit(id) === personId);
  const going = (failed ?? assignable).filter((each) => holderNow(each)?.id !== personId);
  const already = assignable.filter((each) => holderNow(each)?.id === personId);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setMissing(to === undefined);
    if (to === undefined) return;
    giving.mutate(
      { assignable: going, personId },
      {
        onSuccess: (left) => {
          announce(t.assigned(going.length - left.length, to.name));
          if (left.length === 0) onClose();
          else setFailed(left);
        },
      },
    );
  };

  return (
    <Dialog open onOpenChange={(open) => !open && !giving.isPending && onClose()}>
      <Dialog.Popup width="medium" closeOnOutsideClick={false}>
        <Dialog.Header>
          <Dialog.Title>{t.assignTitle(requests.length)}</Dialog.Title>
        </Dialog.Header>
        <Dialog.Body>
          <form id={form} className={styles.body} onSubmit={submit} noValidate>
            {assignable.length === 0 && <InlineMessage status="warning">{t.noneCanGo}</InlineMessage>}
            {assignable.length > 0 && (
              <Select
                size="small"
                label={t.person}
                description={me.unit === null ? undefined : t.personHint}
                error={missing && to === undefined ? t.personMissing : undefined}
                value={personId}
                disabled={failed !== null}
                onChange={({ target }) => setPersonId(target.value)}
              >
                <option value="">{t.pick}</option>
                {colleagues.map(({ id, name, role, unit, locum }) => (
                  <option key={id} value={id}>
                    {[id === me.id ? t.me(name) : name, roleName(role), locum ? word('locum') : unit].filter(Boolean).join(' · ')}
                  </option>
                ))}
                {givesToUnits && (
                  <optgroup label={t.units}>
                    {units.map(({ id, name }) => (
                      <option key={id} value={toUnit(id)}>
                        {name}
                      </option>
                    ))}
                  </optgroup>
                )}
              </Select>
            )}
            {people.isError && <Failure error={people.error} onRetry={() => void people.refetch()} />}
            <AssignLists going={going} already={already} barred={barred} failed={failed} to={to?.name} />
            {giving.isError && <Failure error={giving.error} />}
            <span role="status">{giving.isPending && t.giving(done, going.length)}</span>
          </form>
        </Dialog.Body>
        <Dialog.Footer>
          <Button type="button" variant="secondary" onClick={onClose} disabled={giving.isPending}>
            {failed === null && assignable.length > 0 ? t.cancel : t.close}
          </Button>
          {assignable.length > 0 && (
            <Button type="submit" form={form} loading={giving.isPending}>
              {failed === null ? t.assign : t.again}
            </Button>
          )}
        </Dialog.Footer>
      </Dialog.Popup>
    </Dialog>
  );
};
