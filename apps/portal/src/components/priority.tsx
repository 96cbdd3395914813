import type { Priority } from '#core';
import { LightningIcon } from '@navikt/aksel-icons';
import { Tag } from '@navikt/ds-react';
import type { ListedRequest } from '../api/client.js';
import { useWords } from '../i18n/words.js';

/** More urgent than normal, the least first. */
export const urgencies = ['fastTrack', 'lifeThreatening'] as const satisfies readonly Priority[];

/** That a request is more urgent than normal; nothing when it is not. */
export const PriorityTag = ({ of: { priority } }: { of: Pick<ListedRequest, 'priority'> }) => {
  const { label, word } = useWords();
  if (priority === 'normal') return null;
  return (
    <Tag size="xsmall" data-color={priority === 'lifeThreatening' ? 'danger' : 'warning'} variant="moderate" icon={<LightningIcon aria-hidden="true" />}>
      <span className="visually-hidden">{label('priority')}: </span>
      {word(priority)}
    </Tag>
  );
};
