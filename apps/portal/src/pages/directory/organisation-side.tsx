import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Failure } from '../../components/failure.js';
import { Loading } from '../../components/loading.js';
import { useToday } from '../../components/use-today.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import { Part } from '../rules/editing.js';
import edit from '../rules/editing.module.css';
import { ruleBookQuery, type Calendar } from '../rules/rules-queries.js';
import { staffQuery } from './directory-queries.js';
import styles from './directory.module.css';
import { organisationTexts } from './organisation-texts.js';
import { personTexts } from './person-texts.js';

/** Until when closing days of its own are written. */
const useClosing = () => {
  const t = useTexts(organisationTexts);
  const { date } = useWords();
  const today = useToday();
  return ({ closingDays }: Calendar): string[] => {
    const last = closingDays
      .flatMap(({ on }) => on ?? [])
      .sort()
      .at(-1);
    const isYearly = closingDays.some(({ on }) => on === undefined);
    if (last === undefined) return [isYearly ? t.yearly : t.noClosing];
    return [last < today ? t.closingPast(date(last)) : t.closingUntil(date(last)), ...(isYearly ? [t.yearly] : [])];
  };
};

/** Which days it works, and until when that is known. */
export const CalendarPart = ({ id }: { id: string }) => {
  const t = useTexts(organisationTexts);
  const closing = useClosing();
  const book = useQuery(ruleBookQuery);
  const own = book.data?.calendars.find(({ rule }) => rule.organisationId === id);
  const calendar = own ?? book.data?.calendars.find(({ rule }) => rule.organisationId === undefined);
  return (
    <Part title={t.calendar}>
      {book.isPending && <Loading rows={2} height="1.5rem" />}
      {book.isError && <Failure error={book.error} onRetry={() => void book.refetch()} />}
      {calendar !== undefined && (
        <>
          <p>{own === undefined ? t.common : t.own}</p>
          <ul className={edit.lines}>
            <li>{calendar.rule.publicHolidays === 'DK' ? t.holidays : t.noHolidays}</li>
            {closing(calendar.rule).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <Link to="/admin/aendringer/ny" search={{ kind: 'calendar', of: id }}>
            {own === undefined ? t.writeCalendar : t.editCalendar}
          </Link>
        </>
      )}
    </Part>
  );
};

/** Who can sign in for it. */
export const MembersPart = ({ id }: { id: string }) => {
  const t = useTexts(organisationTexts);
  const person = useTexts(personTexts);
  const { label } = useWords();
  const staff = useQuery(staffQuery);
  const { date } = useWords();
  const members = staff.data?.items.filter(({ organisationId }) => organisationId === id) ?? [];
  const locums = (staff.data?.items ?? []).flatMap((of) =>
    of.memberships.filter(({ organisationId, isOver }) => organisationId === id && !isOver).map((membership) => ({ of, membership })),
  );
  return (
    <Part title={t.members}>
      {staff.isPending && <Loading rows={2} height="1.5rem" />}
      {staff.isError && <Failure error={staff.error} onRetry={() => void staff.refetch()} />}
      {staff.isSuccess && members.length + locums.length === 0 && <p>{t.noMembers}</p>}
      {members.length + locums.length > 0 && (
        <ul className={edit.lines} aria-label={t.members}>
          {members.map(({ id: personId, name, role, unit, closed }) => (
            <li key={personId} className={closed ? styles.closed : undefined}>
              <Link to="/admin/brugere/$id" params={{ id: personId }}>
                {name}
              </Link>{' '}
              {[label(role), unit, closed ? person.isClosed : null].filter(Boolean).join(' · ')}
            </li>
          ))}
          {locums.map(({ of, membership }) => (
            <li key={membership.id}>
              <Link to="/admin/brugere/$id" params={{ id: of.id }}>
                {of.name}
              </Link>{' '}
              {[label(membership.role), person.locum(date(membership.validFrom), date(membership.lastOn))].join(' · ')}
            </li>
          ))}
        </ul>
      )}
      <Link to="/admin/brugere/ny" search={{ organisation: id }}>
        {t.addMember}
      </Link>
    </Part>
  );
};
