import { Button } from '@navikt/ds-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { keyKeeper } from '../../api/act-key.js';
import { api } from '../../api/client.js';
import { courseQuery, type CourseDetail } from '../../api/course-queries.js';
import { ask } from '../../api/problem.js';
import { Failure } from '../../components/failure.js';
import { defineTexts, useTexts } from '../../i18n/texts.js';
import styles from './course.module.css';

const texts = defineTexts(
  {
    title: 'Reglerne er ændret',
    intro: 'Forløbet beholder sine trin og dage, til du vælger de nye regler. Så sker det her:',
    apply: 'Brug de nye regler',
  },
  {
    title: 'The rules have changed',
    intro: 'The course keeps its steps and days until you choose the new rules. Then this happens:',
    apply: 'Apply the new rules',
  },
);

const useApplying = (id: string) => {
  const client = useQueryClient();
  const keeper = useRef(keyKeeper());
  return useMutation({
    mutationFn: () =>
      ask(api.POST('/api/courses/{id}/apply-anew', { params: { path: { id }, header: { 'Idempotency-Key': keeper.current.keyOf('applyAnew') } }, body: {} })),
    onSuccess: async (after) => {
      keeper.current.done();
      client.setQueryData(courseQuery(id).queryKey, after);
      await client.invalidateQueries({ queryKey: ['courses', 'newRules', id] });
    },
  });
};

const Changes = ({ id }: { id: string }) => {
  const t = useTexts(texts);
  const { data } = useQuery({
    queryKey: ['courses', 'newRules', id],
    queryFn: ({ signal }) => ask(api.GET('/api/courses/{id}/new-rules', { params: { path: { id } }, signal })),
  });
  const applying = useApplying(id);
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
      {applying.isError && <Failure error={applying.error} />}
      <div className={styles.acts}>
        <Button type="button" size="small" variant="secondary" loading={applying.isPending} onClick={() => applying.mutate()}>
          {t.apply}
        </Button>
      </div>
    </section>
  );
};

/** What the rules as they are now would make of the course, for whoever may say so. */
export const NewRules = ({ course: { id, allowed } }: { course: CourseDetail }) => (allowed.includes('applyAnew') ? <Changes id={id} /> : null);
