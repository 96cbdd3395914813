import type { KnowinglyCode } from '#core';
import { Button, ReadMore, Select } from '@navikt/ds-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { keyKeeper } from '../../api/act-key.js';
import { api } from '../../api/client.js';
import { courseKindsQuery, coursesQuery } from '../../api/directory-queries.js';
import { ask } from '../../api/problem.js';
import { DateField } from '../../components/date-field.js';
import { isDay } from '../../components/day.js';
import { Failure } from '../../components/failure.js';
import { knowinglyTexts, toldIn } from '../../components/knowingly.js';
import { RunningCourses } from '../../components/running-courses.js';
import { Told } from '../../components/told.js';
import { useToday } from '../../components/use-today.js';
import { useTexts } from '../../i18n/texts.js';
import styles from './composer.module.css';
import { faultTexts } from './fault-texts.js';
import { composerTexts } from './texts.js';

type NewCourseProps = { citizenId: string; open: boolean; onMade: (courseId: string) => void };

/** Begins a course for a citizen who has none that fits. */
export const NewCourse = ({ citizenId, open, onMade }: NewCourseProps) => {
  const t = useTexts(composerTexts);
  const faults = useTexts(faultTexts);
  const today = useToday();
  const client = useQueryClient();
  const all = useQuery(courseKindsQuery).data?.items ?? [];
  const [chosen, setChosen] = useState<string | null>(null);
  const [named, setNamed] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const startedOn = named ?? today;
  const kinds = all.filter(({ lastBegunOn }) => lastBegunOn === null || startedOn <= lastBegunOn);
  const kind = (kinds.find(({ code }) => code === chosen) ?? kinds[0])?.code ?? '';
  const fault = !isDay(startedOn) ? faults.notADay : startedOn > today ? faults.tooLate : undefined;
  const known = useTexts(knowinglyTexts);
  const keeper = useRef(keyKeeper());
  const making = useMutation({
    mutationFn: (despite: KnowinglyCode | null) => {
      const body = { citizenId, kind, startedOn, ...(despite !== null && { despite: [despite] }) };
      const key = keeper.current.keyOf(JSON.stringify(body));
      return ask(api.POST('/api/courses', { params: { header: { 'Idempotency-Key': key } }, body }));
    },
    onSuccess: async ({ id }) => {
      keeper.current.done();
      await client.invalidateQueries({ queryKey: coursesQuery(citizenId).queryKey });
      onMade(id);
    },
    onError: () => client.invalidateQueries({ queryKey: coursesQuery(citizenId).queryKey }),
  });
  const told = toldIn(making.error);
  const make = (): void => {
    setTried(true);
    if (fault === undefined) making.mutate(told);
  };
  return (
    <ReadMore header={t.newCourse} size="small" defaultOpen={open}>
      <div className={styles.nested}>
        <Select
          size="small"
          label={t.courseKind}
          description={kinds.length < all.length ? t.kindsOfDay : undefined}
          value={kind}
          onChange={({ target }) => {
            making.reset();
            setChosen(target.value);
          }}
        >
          {kinds.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </Select>
        <DateField
          key={today}
          id="new-course-started"
          size="small"
          label={t.startedOn}
          description={t.dateHint}
          value={startedOn}
          onChange={(day) => {
            making.reset();
            setNamed(day);
          }}
          error={tried ? fault : undefined}
        />
        {told !== null && (
          <Told code={told}>
            <RunningCourses citizenId={citizenId} />
          </Told>
        )}
        {making.isError && told === null && <Failure error={making.error} />}
        <Button type="button" size="small" variant="secondary" className={styles.add} loading={making.isPending} onClick={make}>
          {told === null ? t.createCourse : known.begin}
        </Button>
      </div>
    </ReadMore>
  );
};
