import type { Act } from '../../api/act.js';
import type { ServiceRequestView } from '../../api/client.js';
import { useActName } from '../../components/commands/act-name.js';
import { useTexts } from '../../i18n/texts.js';
import type { Entry } from '../../menu/entries.js';
import { useMenuEntries } from '../../menu/menu.js';
import { arrange } from './arrange.js';
import { requestTexts } from './texts.js';

/** Every command of the request stands in the menu too, the likeliest first. */
export const useRequestEntries = (request: ServiceRequestView, give: (act: Act) => void): void => {
  const t = useTexts(requestTexts);
  const nameOf = useActName(request);
  const { first, rest } = arrange(request.allowed);
  const acts = [...first, ...rest.flatMap((group) => group.acts)];
  useMenuEntries([
    ...acts.map((act): Entry => ({ id: act, group: 'here', text: nameOf(act), run: () => give(act) })),
    { id: 'print', group: 'here', text: t.print, run: () => window.print() },
  ]);
};
