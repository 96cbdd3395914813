import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ServiceRequestView } from '../../api/client.js';
import { organisationsQuery } from '../../api/directory-queries.js';
import { DateText, DayText } from '../../components/date-text.js';
import { useMe } from '../../components/me.js';
import { isProposal } from '../../components/is-proposal.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import styles from './aside.module.css';
import { FeesBox } from './fees-box.js';
import { Ladder } from './ladder.js';
import { Shared } from './shared.js';
import { requestTexts } from './texts.js';
import { useIsShared } from './use-is-shared.js';

type Of = { request: ServiceRequestView };

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

/** The organisation on the other side, and how to reach it. */
const Counterpart = ({ request: { requester, recipient, handler, atUnit, others, copies } }: Of) => {
  const t = useTexts(requestTexts);
  const { label } = useWords();
  const me = useMe();
  const organisations = useQuery(organisationsQuery());
  const { id, name, kind } = recipient.id === me.organisation?.id ? requester : recipient;
  const known = organisations.data?.items.find((organisation) => organisation.id === id);
  return (
    <section className={styles.box} aria-labelledby="counterpart">
      <h2 id="counterpart">{t.counterpart}</h2>
      <p>
        <strong>{name}</strong>
        <br />
        <span className={styles.quiet}>{label(kind)}</span>
      </p>
      {known?.address && <p>{known.address}</p>}
      <dl className={styles.facts}>
        {known?.phone && (
          <Fact name={t.phone}>
            <a href={`tel:${known.phone.replaceAll(' ', '')}`}>{known.phone}</a>
          </Fact>
        )}
        {known?.providerNumber && <Fact name={t.providerNumber}>{known.providerNumber}</Fact>}
        {atUnit !== null && (
          <Fact name={atUnit.asked ? t.unitAsked : t.atUnit}>
            {atUnit.name} · {t.since} <DayText at={atUnit.since} />
            {atUnit.until !== null && (
              <>
                {' '}
                · {t.doneOn} <DateText on={atUnit.until} />
              </>
            )}
          </Fact>
        )}
        {handler !== null && <Fact name={t.handler}>{handler.name}</Fact>}
        {copies.length > 0 && <Fact name={t.copies}>{copies.map((each) => each.name).join(', ')}</Fact>}
        {others.length > 0 && <Fact name={t.others}>{others.map((other) => other.name).join(', ')}</Fact>}
      </dl>
    </section>
  );
};

/** What will happen by itself if nobody acts. */
const Next = ({ request: { steps, dueOn, clock, holder } }: Of) => {
  const t = useTexts(requestTexts);
  const coming = steps.filter(({ taken }) => !taken);
  if (steps.length === 0 || holder === null || clock === 'stopped') return null;
  return (
    <section className={styles.box} aria-labelledby="next">
      <h2 id="next">{t.next}</h2>
      {clock === 'paused' && <p className={styles.quiet}>{t.held}</p>}
      {coming.length === 0 ? <p className={styles.quiet}>{t.nothingNext}</p> : <Ladder steps={coming} dueOn={dueOn} />}
    </section>
  );
};

/** Beside the request: who else is in it, and what comes. */
export const Aside = ({ request }: Of) => {
  const t = useTexts(requestTexts);
  const { owner, unit, number, course, neededFor } = request;
  const isShared = useIsShared(request);
  return (
    <aside className={styles.aside} aria-label={t.counterpart}>
      <Shared request={request} />
      <Counterpart request={request} />
      <section className={styles.box}>
        <dl className={styles.facts}>
          <Fact name={t.owner}>{[owner.name, unit].filter(Boolean).join(' · ')}</Fact>
          {course !== null && (
            <Fact name={t.course}>
              <Link to="/forloeb/$id" params={{ id: course.id }}>
                {course.title}
              </Link>
            </Fact>
          )}
          {neededFor.length > 0 && (
            <Fact name={t.neededFor}>
              {neededFor.map(({ no, name, on, statutory }) => (
                <span key={no} className={styles.neededFor}>
                  {name}
                  {on !== null && (
                    <>
                      {' '}
                      · <DateText on={on} />
                    </>
                  )}
                  {statutory && ` · ${t.statutory}`}
                </span>
              ))}
            </Fact>
          )}
          <Fact name={t.number}>{number}</Fact>
        </dl>
      </section>
      {!request.copy && !isShared && !isProposal(request) && <FeesBox request={request} />}
      <Next request={request} />
    </aside>
  );
};
