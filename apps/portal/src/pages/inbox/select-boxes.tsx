import { Checkbox } from '@navikt/ds-react';
import type { ListedRequest } from '../../api/client.js';
import { useTexts } from '../../i18n/texts.js';
import { manyTexts } from './many-texts.js';
import styles from './select-boxes.module.css';
import type { Selection } from './selection.js';

/** Chooses one row; with Shift every row since the last one. */
export const RowBox = ({ request: { id, form, citizen }, selection }: { request: ListedRequest; selection: Selection }) => {
  const t = useTexts(manyTexts);
  return (
    <Checkbox
      hideLabel
      className={styles.box}
      checked={selection.has(id)}
      onChange={({ nativeEvent }) => {
        if (nativeEvent instanceof MouseEvent && nativeEvent.shiftKey) selection.extend(id);
        else selection.toggle(id);
      }}
    >
      {t.choose(form.code, citizen.name)}
    </Checkbox>
  );
};

type AllBoxProps = { items: readonly ListedRequest[]; selection: Selection; hideLabel?: boolean };

/** Chooses all that the page shows, or none of it. */
export const AllBox = ({ items, selection, hideLabel = false }: AllBoxProps) => {
  const t = useTexts(manyTexts);
  const chosen = selection.chosen.length;
  const all = chosen === items.length;
  return (
    <Checkbox
      hideLabel={hideLabel}
      className={styles.box}
      checked={all}
      indeterminate={chosen > 0 && !all}
      onChange={() => (all ? selection.clear() : selection.chooseAll())}
    >
      {t.chooseAll}
    </Checkbox>
  );
};
