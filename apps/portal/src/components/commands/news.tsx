import { happensByItself } from '#core';
import { LocalAlert } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { eventsQuery } from '../../api/queries.js';
import { useTexts } from '../../i18n/texts.js';
import { InstantText } from '../date-text.js';
import styles from './command-dialog.module.css';
import { commandTexts } from './texts.js';

type NewsProps = {
  requestId: string;
  /** The version that the writer began on. */
  since: number;
  /** The version now. */
  until: number;
  stillAllowed: boolean;
};

/** What others did while one was writing. What came by itself disturbs nobody, unless it is in the way. */
export const News = ({ requestId, since, until, stillAllowed }: NewsProps) => {
  const t = useTexts(commandTexts);
  const events = useQuery(eventsQuery(requestId));
  const told = events.data?.items ?? [];
  const news = told.filter(({ version }) => version > since);
  const isKnown = (told.at(-1)?.version ?? 0) >= until;
  const isQuiet = isKnown ? news.every(({ type }) => happensByItself(type)) : !events.isError;
  if (since === until || (stillAllowed && isQuiet)) return null;
  return (
    <LocalAlert status="warning" size="small" role="alert">
      <LocalAlert.Header>
        <LocalAlert.Title as="h3">{stillAllowed ? t.conflict : t.noLonger}</LocalAlert.Title>
      </LocalAlert.Header>
      <LocalAlert.Content>
        <ul className={styles.lines}>
          {news.map(({ version, text, by, effectiveAt }) => (
            <li key={version}>
              {text} ({by.name}, <InstantText at={effectiveAt} />)
            </li>
          ))}
        </ul>
      </LocalAlert.Content>
    </LocalAlert>
  );
};
