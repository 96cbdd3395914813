import { LocalAlert } from '@navikt/ds-react';
import type { KnowinglyCode } from '#core';
import type { ReactNode } from 'react';
import { useTexts } from '../i18n/texts.js';
import { knowinglyTexts } from './knowingly.js';

const titles = {
  ProtectedAddress: 'protected',
  LivesElsewhere: 'elsewhere',
  QuotaUsedUp: 'full',
  AskedAlready: 'asked',
  AnsweredRecently: 'asked',
  CourseRuns: 'runs',
} as const satisfies Record<KnowinglyCode, string>;

/** What speaks against it, for whoever may know better. */
export const Told = ({ code, children }: { code: KnowinglyCode; children?: ReactNode }) => {
  const t = useTexts(knowinglyTexts);
  return (
    <LocalAlert status="warning" role="alert">
      <LocalAlert.Header>
        <LocalAlert.Title as="h2">{t[titles[code]]}</LocalAlert.Title>
      </LocalAlert.Header>
      <LocalAlert.Content>
        {t[code]}
        {children}
      </LocalAlert.Content>
    </LocalAlert>
  );
};
