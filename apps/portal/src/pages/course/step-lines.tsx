import { Tag } from '@navikt/ds-react';
import { Link } from '@tanstack/react-router';
import type { CourseDetail, CourseStep } from '../../api/course-queries.js';
import { DateText } from '../../components/date-text.js';
import { MeetingText } from '../../components/meeting-text.js';
import { SlaBadge } from '../../components/sla-badge.js';
import { useHolderName } from '../../components/waiting-for.js';
import { useToday } from '../../components/use-today.js';
import { useTexts } from '../../i18n/texts.js';
import styles from './course.module.css';
import { courseTexts } from './texts.js';

/** A day of the law is marked in words. */
export const Statutory = ({ step: { statutory } }: { step: CourseStep }) => {
  const t = useTexts(courseTexts);
  return statutory ? (
    <Tag size="xsmall" variant="outline" data-color="neutral">
      {t.statutory}
    </Tag>
  ) : null;
};

/** A countdown of years says nothing that the date does not. */
const isNear = ({ closed, workingDaysLeft }: CourseStep): boolean => closed === null && workingDaysLeft !== null && workingDaysLeft <= 60;

/** When it is to happen, its last day, and how long that is. */
export const StepDays = ({ step }: { step: CourseStep }) => {
  const t = useTexts(courseTexts);
  const today = useToday();
  const { plannedOn, plannedAt, place, dueOn, originalOn, postage, papersOn, closed, passed, expectedAnew, elsewhere } = step;
  const here = plannedOn === null ? t.atTheLatest : t.lastDay;
  const restsOnMore = step.papers.length > 0 || step.needs.length > 0 || step.papersAtRisk > 0;
  const byWhen = { expected: t.expectedBy, overdue: t.wasExpectedBy, here }[elsewhere ?? 'here'];
  return (
    <>
      <p className={styles.days}>
        {plannedOn !== null && (
          <span>
            {passed ? t.passed : expectedAnew ? t.expectedAnew : t.planned} <MeetingText meeting={{ on: plannedOn, at: plannedAt, place }} />
          </span>
        )}
        {dueOn !== null && (
          <span>
            {byWhen} <DateText on={dueOn} />
            {postage !== null && <span className={styles.quiet}> ({postage})</span>}
            {originalOn !== null && originalOn !== dueOn && (
              <span className={styles.quiet}>
                {' '}
                ({t.before} <DateText on={originalOn} />)
              </span>
            )}
          </span>
        )}
        {isNear(step) && <SlaBadge standing={step} />}
      </p>
      {papersOn !== null && closed === null && restsOnMore && (
        <p className={step.papersAtRisk > 0 ? undefined : styles.quiet}>
          {papersOn < today ? t.papersWereDue : t.papers} <DateText on={papersOn} />
          {step.papersAtRisk > 0 && <strong className={styles.late}> · {t.papersAtRisk(step.papersAtRisk)}</strong>}
        </p>
      )}
    </>
  );
};

/** What holds it up: the answers and the step it waits for, and what that does to its day. */
export const StepWaits = ({ step, course }: { step: CourseStep; course: CourseDetail }) => {
  const t = useTexts(courseTexts);
  const today = useToday();
  const nameOf = useHolderName({ brief: true });
  const { needs, after, plannedOn, dueOn, expectedOn, heldBy, beyond } = step;
  const isFixed = step.statutory && plannedOn !== null;
  const missedOn = isFixed ? plannedOn : dueOn;
  const prior = course.steps.find(({ no, closed }) => no === after && closed === null);
  return (
    <>
      {(needs.length > 0 || prior !== undefined) && (
        <ul className={styles.waits}>
          {needs.map(({ requestId, number, formCode, recipient, holder, answerOn, late }) => (
            <li key={requestId}>
              {t.waitsFor}{' '}
              {number === null ? (
                t.someRequest
              ) : (
                <Link to="/anmodninger/$id" params={{ id: requestId }}>
                  {[formCode, recipient].filter(Boolean).join(' · ')}
                </Link>
              )}
              {late && <strong className={styles.late}> · {t.late}</strong>}
              {holder !== null && holder.party !== 'recipient' && (
                <span>
                  {' '}
                  · {t.awaits} <strong>{nameOf(holder)}</strong>
                </span>
              )}
              {answerOn !== null && (
                <span className={styles.quiet}>
                  {' '}
                  · {answerOn < today ? t.answerWasDue : t.answerExpected} <DateText on={answerOn} />
                </span>
              )}
            </li>
          ))}
          {prior !== undefined && <li>{t.comesAfter(prior.kind.name)}</li>}
        </ul>
      )}
      {heldBy !== null && !beyond && expectedOn !== null && plannedOn !== null && (
        <p className={styles.moved}>
          {t.moved} <DateText on={expectedOn} />. {t.wasPlanned} <DateText on={plannedOn} />.
        </p>
      )}
      {beyond && missedOn !== null && (
        <p className={styles.moved}>
          <strong>
            {isFixed ? t.beyondPlanned : t.beyond} <DateText on={missedOn} />.
          </strong>{' '}
          {step.statutory ? t.neverMoves : t.chooseWay}
        </p>
      )}
    </>
  );
};
