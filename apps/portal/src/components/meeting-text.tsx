import type { MeetingFacts } from '#core';
import { useWords } from '../i18n/words.js';

/** When and where: `tor. 26.11.2026 kl. 10.00, Rådhuset`. */
export const MeetingText = ({ meeting: { on, at = null, place = null } }: { meeting: MeetingFacts }) => {
  const { meeting } = useWords();
  return <time dateTime={at === null ? on : `${on}T${at}`}>{meeting({ on, at, place })}</time>;
};
