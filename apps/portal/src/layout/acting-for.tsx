import { Select } from '@navikt/ds-react';
import { Failure } from '../components/failure.js';
import { useMe } from '../components/me.js';
import { defineTexts, useTexts } from '../i18n/texts.js';
import styles from './header.module.css';
import { useChoosePlace } from './session.js';

const texts = defineTexts(
  { label: 'Du arbejder for', forWhom: 'Du handler for', myself: 'Mig selv', locum: (name: string) => `${name} (vikar)` },
  { label: 'You work for', forWhom: 'You act for', myself: 'Myself', locum: (name: string) => `${name} (locum)` },
);

/** For whom a locum acts, changed from any page; nothing for whoever has one organisation only. */
export const ActingFor = () => {
  const t = useTexts(texts);
  const me = useMe();
  const choose = useChoosePlace(undefined);
  if (me.places.length < 2) return null;
  const acted = me.organisation?.id ?? me.represents?.id ?? me.places[0]?.id ?? '';
  const isCitizen = me.role === 'citizen';
  return (
    <>
      <Select
        size={isCitizen ? 'medium' : 'small'}
        label={isCitizen ? t.forWhom : t.label}
        hideLabel
        className={styles.acting}
        value={choose.isPending ? choose.variables.id : acted}
        disabled={choose.isPending}
        onChange={({ target }) => {
          const place = me.places.find(({ id }) => id === target.value);
          if (place !== undefined) choose.mutate(place);
        }}
      >
        {me.places.map(({ id, name, locum }) => (
          <option key={id} value={id}>
            {isCitizen ? (locum ? name : t.myself) : locum ? t.locum(name) : name}
          </option>
        ))}
      </Select>
      {choose.isError && <Failure error={choose.error} />}
    </>
  );
};
