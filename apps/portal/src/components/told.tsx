import { LocalAlert } from '@navikt/ds-react';
import type { KnowinglyCode } from '#core';
import { useTexts } from '../i18n/texts.js';
import { knowinglyTexts } from './knowingly.js';

/** What speaks against it, for whoever may know better. */
export const Told = ({ code }: { code: KnowinglyCode }) => {
  const t = useTexts(knowinglyTexts);
  return (
    <LocalAlert status="warning" role="alert">
      <LocalAlert.Header>
        <LocalAlert.Title as="h2">{code === 'ProtectedAddress' ? t.protected : t.asked}</LocalAlert.Title>
      </LocalAlert.Header>
      <LocalAlert.Content>{t[code]}</LocalAlert.Content>
    </LocalAlert>
  );
};
