import { Select } from '@navikt/ds-react';
import { Failure } from '../components/failure.js';
import { useMe } from '../components/me.js';
import { defineTexts, useTexts } from '../i18n/texts.js';
import styles from './header.module.css';
import { useChooseOrganisation } from './session.js';

const texts = defineTexts(
  { label: 'Du arbejder for', locum: (name: string) => `${name} (vikar)` },
  { label: 'You work for', locum: (name: string) => `${name} (locum)` },
);

/** For whom a locum acts, changed from any page; nothing for whoever has one organisation only. */
export const ActingFor = () => {
  const t = useTexts(texts);
  const me = useMe();
  const choose = useChooseOrganisation(undefined);
  if (me.places.length < 2) return null;
  return (
    <>
      <Select
        size="small"
        label={t.label}
        hideLabel
        className={styles.acting}
        value={choose.isPending ? choose.variables : (me.organisation?.id ?? '')}
        disabled={choose.isPending}
        onChange={({ target }) => choose.mutate(target.value)}
      >
        {me.places.map(({ id, name, locum }) => (
          <option key={id} value={id}>
            {locum ? t.locum(name) : name}
          </option>
        ))}
      </Select>
      {choose.isError && <Failure error={choose.error} />}
    </>
  );
};
