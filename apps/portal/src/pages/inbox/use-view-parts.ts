import { useQuery } from '@tanstack/react-query';
import { organisationsQuery } from '../../api/directory-queries.js';
import type { SavedSearch } from '../../api/saved-views.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import { useListName } from './preset.js';
import { viewsTexts } from './views-texts.js';

/** What a view shows, part by part, in words. */
export const useViewParts = (): ((search: SavedSearch) => string[]) => {
  const t = useTexts(viewsTexts);
  const { label } = useWords();
  const listName = useListName();
  const organisations = useQuery(organisationsQuery());
  return ({ tab, figure, formCode, counterpartId, status, sort }) => {
    const list = figure ?? tab;
    const counterpart = organisations.data?.items.find(({ id }) => id === counterpartId)?.name;
    return [
      ...(list === undefined ? [] : [listName(list)]),
      ...(formCode === undefined ? [] : [formCode]),
      ...(counterpart === undefined ? [] : [counterpart]),
      ...(status === undefined ? [] : [label(status)]),
      ...(sort === 'created' ? [t.newestFirst] : []),
    ];
  };
};
