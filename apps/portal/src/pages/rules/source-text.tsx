import { Tag } from '@navikt/ds-react';
import { unconfirmed } from '#core';
import { DanishSource } from '../../components/danish-source.js';
import { useTexts } from '../../i18n/texts.js';
import { rulesTexts } from './texts.js';

/** Where a rule stands, and that it must be confirmed where its source says so. */
export const SourceText = ({ source }: { source: string }) => {
  const t = useTexts(rulesTexts);
  if (!source.includes(unconfirmed)) return <DanishSource source={source} />;
  return (
    <>
      <DanishSource source={source.replace(` (${unconfirmed})`, '')} />{' '}
      <Tag size="xsmall" variant="warning">
        {t.confirm}
      </Tag>
    </>
  );
};
