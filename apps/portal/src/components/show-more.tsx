import { Button } from '@navikt/ds-react';
import { defineTexts, useTexts } from '../i18n/texts.js';

const texts = defineTexts({ more: 'Vis flere' }, { more: 'Show more' });

type Paged = { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => Promise<unknown> };

/** The next page of a list, for as long as there is one. `text`: where the list says more closely what comes. */
export const ShowMore = ({ query, text }: { query: Paged; text?: string }) => {
  const t = useTexts(texts);
  if (!query.hasNextPage) return null;
  return (
    <div>
      <Button type="button" size="small" variant="secondary" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
        {text ?? t.more}
      </Button>
    </div>
  );
};
