import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { citizenQuery } from '../../api/directory-queries.js';
import { useMe } from '../../components/me.js';
import { Page } from '../../components/page.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import { ChooseCitizen } from '../new-request/choose-citizen.js';
import { Begin, Nothing, ToInbox, Wait } from './begin.js';
import { StatementInCourse } from './in-course.js';
import { proposalTexts } from './texts.js';

const route = getRouteApi('/staff/forslag/nyt');

const About = ({ citizenId }: { citizenId: string }) => {
  const t = useTexts(proposalTexts);
  const { date } = useWords();
  const citizen = useQuery(citizenQuery(citizenId));
  if (!citizen.isSuccess) return <Wait title={t.title} failed={citizen.isError ? citizen : undefined} />;
  const { deceasedOn } = citizen.data;
  if (deceasedOn !== null) return <Nothing title={t.title} why={t.deceased(date(deceasedOn))} to={<ToInbox>{t.toInbox}</ToInbox>} />;
  return <Begin of={{ citizenId }} citizen={citizen.data} />;
};

/** A proposal of one's own, or a statement in a course, from whom it is about to its receipt. */
export const NewProposalPage = () => {
  const t = useTexts(proposalTexts);
  const { citizenId, courseId } = route.useSearch();
  const navigate = route.useNavigate();
  const { may } = useMe();
  if (courseId !== undefined) return <StatementInCourse key={courseId} courseId={courseId} />;
  if (!may.includes('requests.submit')) return <Nothing title={t.title} why={t.cannot} to={<ToInbox>{t.toInbox}</ToInbox>} />;
  if (citizenId !== undefined) return <About key={citizenId} citizenId={citizenId} />;
  return (
    <Page key="whom" title={t.title}>
      <p>{t.whom}</p>
      <ChooseCitizen onChoose={(chosen) => void navigate({ search: { citizenId: chosen } })} />
    </Page>
  );
};
