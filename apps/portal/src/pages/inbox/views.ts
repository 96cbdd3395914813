import type { SavedSearch } from '../../api/saved-views.js';
import { inboxSearch, type InboxSearch } from './search.js';

/** What of an address a view keeps; the list a role begins with is named, so that it is the same for ever. */
export const keptOf = ({ tab, figure, formCode, counterpartId, status, sort }: InboxSearch, first: NonNullable<InboxSearch['tab']>): SavedSearch => ({
  ...(figure === undefined ? { tab: tab ?? first } : { figure }),
  ...(formCode !== undefined && { formCode }),
  ...(counterpartId !== undefined && { counterpartId }),
  ...(status !== undefined && { status }),
  ...(sort !== undefined && { sort }),
});

/** The address of a view; of the list a role begins with the short one. */
export const addressOf = (search: SavedSearch, first: NonNullable<InboxSearch['tab']>): InboxSearch => {
  const { tab, ...rest } = inboxSearch(search);
  return tab === undefined || tab === first ? rest : { tab, ...rest };
};

/** The same view, whatever order its parts stand in. */
export const isSame = (one: SavedSearch, other: SavedSearch): boolean => {
  const parts = (search: SavedSearch): string => JSON.stringify(Object.entries(search).toSorted(([a], [b]) => a.localeCompare(b)));
  return parts(one) === parts(other);
};
