import { ChevronDownIcon, PrinterSmallIcon } from '@navikt/aksel-icons';
import { ActionMenu, Button } from '@navikt/ds-react';
import type { Act } from '../../api/act.js';
import type { ServiceRequestView } from '../../api/client.js';
import { useActName } from '../../components/commands/act-name.js';
import { useTexts } from '../../i18n/texts.js';
import { arrange } from './arrange.js';
import { requestTexts } from './texts.js';

type ActionsProps = {
  request: ServiceRequestView;
  onAct: (act: Act) => void;
  /** What can be recorded of the citizen, whatever the request. */
  aboutCitizen: readonly { text: string; begin: () => void }[];
};

/** What the reader may do now: the likeliest as buttons, the rest in a menu. */
export const Actions = ({ request, onAct, aboutCitizen }: ActionsProps) => {
  const t = useTexts(requestTexts);
  const nameOf = useActName(request);
  const { first, rest } = arrange(request.allowed);
  return (
    <>
      {first.map((act, place) => (
        <Button key={act} type="button" size="small" variant={place === 0 ? 'primary' : 'secondary'} onClick={() => onAct(act)}>
          {nameOf(act)}
        </Button>
      ))}
      <ActionMenu>
        <ActionMenu.Trigger>
          <Button type="button" size="small" variant="tertiary" icon={<ChevronDownIcon aria-hidden="true" />} iconPosition="right">
            {t.more}
          </Button>
        </ActionMenu.Trigger>
        <ActionMenu.Content align="end">
          {rest.map(({ group, acts }) => (
            <ActionMenu.Group key={group} label={t[group]}>
              {acts.map((act) => (
                <ActionMenu.Item key={act} onSelect={() => onAct(act)}>
                  {nameOf(act)}
                </ActionMenu.Item>
              ))}
            </ActionMenu.Group>
          ))}
          {aboutCitizen.length > 0 && (
            <ActionMenu.Group label={t.aboutCitizen}>
              {aboutCitizen.map(({ text, begin }) => (
                <ActionMenu.Item key={text} onSelect={begin}>
                  {text}
                </ActionMenu.Item>
              ))}
            </ActionMenu.Group>
          )}
          {rest.length + aboutCitizen.length > 0 && <ActionMenu.Divider />}
          <ActionMenu.Item icon={<PrinterSmallIcon aria-hidden="true" />} onSelect={() => window.print()}>
            {t.print}
          </ActionMenu.Item>
        </ActionMenu.Content>
      </ActionMenu>
    </>
  );
};
