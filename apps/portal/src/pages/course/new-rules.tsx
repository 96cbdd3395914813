import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import { ask } from '../../api/problem.js';
import { defineTexts, useTexts } from '../../i18n/texts.js';
import { ActsOf, type PartProps } from './acts-of.js';
import styles from './course.module.css';

const texts = defineTexts(
  {
    title: 'Reglerne er ændret',
    intro: 'Forløbet beholder sine trin og dage, til du vælger de nye regler. Så sker det her:',
  },
  {
    title: 'The rules have changed',
    intro: 'The course keeps its steps and days until you choose the new rules. Then this happens:',
  },
);

const Changes = ({ course, onAct }: PartProps) => {
  const t = useTexts(texts);
  const { id, version } = course;
  const { data } = useQuery({
    queryKey: ['courses', 'newRules', id, version],
    queryFn: ({ signal }) => ask(api.GET('/api/courses/{id}/new-rules', { params: { path: { id } }, signal })),
    placeholderData: keepPreviousData,
  });
  if (data === undefined || data.changes.length === 0) return null;
  return (
    <section className={styles.box} aria-labelledby="new-rules">
      <h2 id="new-rules">{t.title}</h2>
      <p>{t.intro}</p>
      <ul>
        {data.changes.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <ActsOf course={course} onAct={onAct} acts={[{ act: 'applyAnew' }]} about="" />
    </section>
  );
};

/** What the rules as they are now would make of the course, for whoever may say so. */
export const NewRules = (props: PartProps) => (props.course.allowed.includes('applyAnew') ? <Changes {...props} /> : null);
