import type { ServiceRequestView } from '../../api/client.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import styles from './aside.module.css';
import { movedTexts } from './moved-texts.js';
import { useIsShared } from './use-is-shared.js';

type Sharing = ServiceRequestView['shared'][number];

const Share = ({ sharing: { at, until, legalBasisText, purpose }, name }: { sharing: Sharing; name: string }) => {
  const t = useTexts(movedTexts);
  const { day } = useWords();
  return (
    <div>
      <p>
        <strong>{name}</strong>
        <br />
        <span className={styles.quiet}>{until === null ? t.sharedSince(day(at)) : t.sharedUntil(day(at), day(until))}</span>
      </p>
      <p>{legalBasisText}</p>
      {purpose !== null && <p className={styles.quiet}>{purpose}</p>}
    </div>
  );
};

/** To whom the answer was sent on, and on what ground; for whoever got it, from whom. */
export const Shared = ({ request: { shared, requester } }: { request: ServiceRequestView }) => {
  const t = useTexts(movedTexts);
  const isOurs = useIsShared({ shared });
  if (shared.length === 0) return null;
  return (
    <section className={styles.box} aria-labelledby="shared">
      <h2 id="shared">{isOurs ? t.sharedBy : t.sharedWith}</h2>
      {shared.map((sharing) => (
        <Share key={sharing.at} sharing={sharing} name={isOurs ? requester.name : sharing.organisation.name} />
      ))}
    </section>
  );
};
