import { Button } from '@navikt/ds-react';
import { useState, type ComponentType } from 'react';
import type { CourseDetail } from '../../api/course-queries.js';
import type { Participant } from '../../api/grant-queries.js';
import { useTexts } from '../../i18n/texts.js';
import { Fact, Facts } from '../cards.js';
import { DateText, DayText } from '../date-text.js';
import styles from './participants.module.css';
import type { StopProps } from './stop-dialog.js';
import { participantTexts, scopeText } from './texts.js';

/** As what somebody takes part, what they may see, what for, and until when. */
export const ParticipantFacts = ({ one }: { one: Participant }) => {
  const t = useTexts(participantTexts);
  return (
    <>
      <p>{t.asOf(one.as.name)}</p>
      <Facts>
        <Fact name={t.maySee}>{one.scope.map((each) => t[scopeText[each]]).join(', ')}</Fact>
        <Fact name={t.purpose}>{one.purpose}</Fact>
        <Fact name={t.until}>
          <DateText on={one.until} />
        </Fact>
        {one.saidBy !== null && <Fact name={t.agreed}>{t[one.saidBy]}</Fact>}
        {one.evidence !== null && <Fact name={t.evidence}>{one.evidence}</Fact>}
      </Facts>
    </>
  );
};

type ListProps = { course: CourseDetail; nobody: string; stop: ComponentType<StopProps> };

/** Who takes part in the course for the citizen, each with the way to stop it, and who did. */
export const ParticipantList = ({ course, nobody, stop: Stop }: ListProps) => {
  const t = useTexts(participantTexts);
  const [stopped, setStopped] = useState<Participant | null>(null);
  const running = course.participants.filter(({ closed }) => closed === null);
  const former = course.participants.filter(({ closed }) => closed !== null);
  return (
    <>
      {running.length === 0 && <p className={styles.quiet}>{nobody}</p>}
      <ul className={styles.list}>
        {running.map((one) => (
          <li key={one.no} className={styles.one}>
            <h3>{one.organisation.name}</h3>
            <ParticipantFacts one={one} />
            {course.allowed.includes('endGrant') && (
              <Button type="button" variant="secondary" data-color="danger" aria-label={t.stopOf(one.organisation.name)} onClick={() => setStopped(one)}>
                {t.stop}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {former.length > 0 && (
        <p className={styles.quiet}>
          {t.former}:{' '}
          {former.map(({ no, organisation, as, closed }, place) => (
            <span key={no}>
              {place > 0 && '; '}
              {organisation.name} ({as.name.toLowerCase()}, {closed !== null && <DayText at={closed.at} />})
            </span>
          ))}
        </p>
      )}
      {stopped !== null && <Stop course={course} one={stopped} onClose={() => setStopped(null)} />}
    </>
  );
};
