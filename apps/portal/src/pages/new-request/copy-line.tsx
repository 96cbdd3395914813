import { InlineMessage } from '@navikt/ds-react';
import { useTexts } from '../../i18n/texts.js';
import { composerTexts } from './texts.js';
import type { Composer } from './use-composer.js';

/** Said before it is sent: who will read it too, or that nobody will. */
export const CopyLine = ({ composer: { form, copyTo } }: { composer: Composer }) => {
  const t = useTexts(composerTexts);
  if (copyTo === undefined || form === undefined) return null;
  return (
    <InlineMessage status="info" size="small">
      {copyTo === null ? t.noCopy(form.requestCode) : t.copyTo(form.requestCode, copyTo.name)}
    </InlineMessage>
  );
};
