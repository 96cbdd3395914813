import { useTexts } from '../../i18n/texts.js';
import { Choice, DayField, Part } from '../rules/editing.js';
import type { Organisation, OrganisationBody } from './directory-queries.js';
import styles from './directory.module.css';
import { organisationTexts } from './organisation-texts.js';
import { Touched } from './touched.js';

type EndingProps = { id: string | null; body: OrganisationBody; register: readonly Organisation[]; onChange: (part: Partial<OrganisationBody>) => void };

/** The day it ends and who takes over, with what that means before it is saved. */
export const Ending = ({ id, body, register, onChange }: EndingProps) => {
  const t = useTexts(organisationTexts);
  const isLike = ({ kind }: Organisation): number => (kind === body.kind ? 0 : 1);
  const others = register
    .filter((each) => each.id !== id && (!each.ended || each.id === body.successorId))
    .sort((a, b) => isLike(a) - isLike(b))
    .map(({ id: value, name }) => ({ value, text: name }));
  const successor = register.find((each) => each.id === body.successorId)?.name;
  return (
    <Part title={t.end} hint={t.endHint}>
      <div className={styles.fields}>
        <DayField path="validTo" label={t.validTo} value={body.validTo ?? undefined} onChange={(day) => onChange({ validTo: day ?? null })} />
        <Choice
          path="successorId"
          label={t.successor}
          value={body.successorId ?? ''}
          none={t.noSuccessor}
          options={others}
          onChange={(successorId) => onChange({ successorId: successorId === '' ? null : successorId })}
        />
      </div>
      {id !== null && typeof body.validTo === 'string' && <Touched id={id} successor={successor} />}
    </Part>
  );
};
