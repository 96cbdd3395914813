import { ChevronDownIcon } from '@navikt/aksel-icons';
import { ActionMenu, Button } from '@navikt/ds-react';

/** `text`: what stands on it. `name`: with what it is about, for whoever does not see where it stands. */
type MoreMenuProps = { text: string; name?: string | undefined; items: readonly { text: string; begin: () => void }[] };

/** What can be done beside the likeliest; nothing when there is no more. */
export const MoreMenu = ({ text, name, items }: MoreMenuProps) => {
  if (items.length === 0) return null;
  return (
    <ActionMenu>
      <ActionMenu.Trigger>
        <Button type="button" size="small" variant="tertiary" icon={<ChevronDownIcon aria-hidden="true" />} iconPosition="right" aria-label={name}>
          {text}
        </Button>
      </ActionMenu.Trigger>
      <ActionMenu.Content align="end">
        {items.map((item) => (
          <ActionMenu.Item key={item.text} onSelect={item.begin}>
            {item.text}
          </ActionMenu.Item>
        ))}
      </ActionMenu.Content>
    </ActionMenu>
  );
};
