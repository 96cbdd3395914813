import { Tag } from '@navikt/ds-react';
import { useTexts } from '../../i18n/texts.js';
import { rulesTexts } from './texts.js';

/** What marks in a source that it is no sure one. */
const mark = 'skal bekræftes';

/** Where a rule stands, and that it must be confirmed where its source says so. */
export const SourceText = ({ source }: { source: string }) => {
  const t = useTexts(rulesTexts);
  if (!source.includes(mark)) return source;
  return (
    <>
      {source.replace(` (${mark})`, '')}{' '}
      <Tag size="xsmall" variant="warning">
        {t.confirm}
      </Tag>
    </>
  );
};
