import { Button } from '@navikt/ds-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { endRepresentative, type Representative, type Whose } from '../../api/representative-queries.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import { Fact, Facts } from '../cards.js';
import { DateText, DayText } from '../date-text.js';
import { FormDialog } from '../form-dialog.js';
import styles from '../participants/participants.module.css';
import { representativeTexts } from './texts.js';

type StopProps = { whose: Whose; one: Representative; onClose: () => void };

/** What follows is said before it is stopped. Whoever stops themselves is asked anew for whom they act. */
const StopDialog = ({ whose, one, onClose }: StopProps) => {
  const t = useTexts(representativeTexts);
  const client = useQueryClient();
  const stopping = useMutation({
    mutationFn: () => endRepresentative(whose, one.id),
    onSuccess: async () => {
      onClose();
      await client.invalidateQueries({ queryKey: ['representatives'] });
    },
  });
  return (
    <FormDialog
      id="stop-representative"
      title={t.stopOf(one.name)}
      confirm={t.stop}
      sending={stopping}
      isGrave
      onSubmit={() => stopping.mutate()}
      onClose={onClose}
    >
      <p>{t.stopFollows}</p>
    </FormDialog>
  );
};

const One = ({ one, onStop }: { one: Representative; onStop: () => void }) => {
  const t = useTexts(representativeTexts);
  const { date } = useWords();
  const { name, as, since, until, codeUntil, evidence, mayEnd } = one;
  return (
    <li className={styles.one}>
      <h3>{name}</h3>
      <p>{as.name}</p>
      {codeUntil !== null && <p>{t.waiting(date(codeUntil))}</p>}
      <Facts>
        {codeUntil === null && (
          <Fact name={t.since}>
            <DayText at={since} />
          </Fact>
        )}
        <Fact name={t.until}>
          <DateText on={until} />
        </Fact>
        {evidence !== null && <Fact name={t.evidence}>{evidence}</Fact>}
      </Facts>
      {mayEnd && (
        <Button type="button" variant="secondary" data-color="danger" aria-label={t.stopOf(name)} onClick={onStop}>
          {t.stop}
        </Button>
      )}
    </li>
  );
};

type ListProps = { whose: Whose; items: readonly Representative[]; nobody: string };

/** Persons who act for the citizen, each with the way to stop it, and who did. */
export const RepresentativeList = ({ whose, items, nobody }: ListProps) => {
  const t = useTexts(representativeTexts);
  const [stopped, setStopped] = useState<Representative | null>(null);
  const running = items.filter(({ standing }) => standing !== 'over');
  const former = items.filter(({ standing, codeUntil }) => standing === 'over' && codeUntil === null);
  return (
    <>
      {running.length === 0 && <p className={styles.quiet}>{nobody}</p>}
      <ul className={styles.list}>
        {running.map((one) => (
          <One key={one.id} one={one} onStop={() => setStopped(one)} />
        ))}
      </ul>
      {former.length > 0 && (
        <p className={styles.quiet}>
          {t.former}: {former.map(({ name, as }) => `${name} (${as.name.toLowerCase()})`).join('; ')}
        </p>
      )}
      {stopped !== null && <StopDialog whose={whose} one={stopped} onClose={() => setStopped(null)} />}
    </>
  );
};
