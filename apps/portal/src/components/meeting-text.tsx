import type { MeetingFacts } from '#core';
import { useWords } from '../i18n/words.js';

type MeetingTextProps = { meeting: MeetingFacts; length?: 'short' | 'long' };

/** When and where: `tor. 26.11.2026 kl. 10.00, Rådhuset`, or with the day as citizens read it. */
export const MeetingText = ({ meeting: { on, at = null, place = null }, length = 'short' }: MeetingTextProps) => {
  const { meeting } = useWords();
  return <time dateTime={at === null ? on : `${on}T${at}`}>{meeting({ on, at, place }, length)}</time>;
};
