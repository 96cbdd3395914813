import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { OwnCourse } from '../../api/own-courses.js';
import { representativesQuery } from '../../api/representative-queries.js';
import { useMe } from '../../components/me.js';
import { useLanguage } from '../../i18n/language.js';
import { useTexts } from '../../i18n/texts.js';
import { helpTexts } from '../help-from-others/texts.js';
import styles from './citizen-page.module.css';

/** Organisations in the running courses, and persons who act for the citizen. Null until that is known. */
const useHelpers = (courses: readonly OwnCourse[]): string[] | null => {
  const { data, isPending } = useQuery(representativesQuery('own'));
  if (isPending) return null;
  const organisations = courses
    .flatMap(({ participants }) => participants.filter(({ closed }) => closed === null))
    .map(({ organisation }) => organisation.name);
  const persons = (data?.items ?? []).filter(({ standing }) => standing === 'runs').map(({ name }) => name);
  return [...new Set([...organisations, ...persons])];
};

/** Who takes part already, and the way to others who can help. */
export const HelpFromOthers = ({ courses }: { courses: readonly OwnCourse[] }) => {
  const t = useTexts(helpTexts);
  const { language } = useLanguage();
  const mayAct = useMe().may.includes('ownCase.read');
  const helpers = useHelpers(courses);
  if (helpers === null || (helpers.length === 0 && !mayAct)) return null;
  return (
    <section className={`${styles.part} on-screen`} aria-labelledby="from-others">
      <h2 id="from-others">{t.title}</h2>
      {helpers.length > 0 && <p>{t.helpNow(new Intl.ListFormat(language, { type: 'conjunction' }).format(helpers))}</p>}
      {mayAct && (
        <Link to="/min-sag/hjaelp-fra-andre" className={styles.more}>
          {t.link}
        </Link>
      )}
    </section>
  );
};
