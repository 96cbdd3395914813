import { Select } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { courseQuery } from '../../api/course-queries.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import { composerTexts } from './texts.js';
import type { Composer } from './use-composer.js';

/** The open steps of a course that can wait for an answer, each with its day. */
export const useOpenSteps = (courseId: string): { value: string; text: string }[] => {
  const { date } = useWords();
  const course = useQuery({ ...courseQuery(courseId), enabled: courseId !== '' }).data;
  if (course === undefined || !course.allowed.includes('need')) return [];
  return course.steps
    .filter(({ closed, metBy }) => closed === null && metBy === null)
    .map(({ no, kind, plannedOn, dueOn }) => {
      const on = plannedOn ?? dueOn;
      return { value: String(no), text: on === null ? kind.name : `${kind.name}, ${date(on)}` };
    });
};

/** What in the course waits for the answer; everybody sees then what a late one holds up. */
export const NeededForField = ({ composer: { written, change } }: { composer: Composer }) => {
  const t = useTexts(composerTexts);
  const steps = useOpenSteps(written.courseId);
  if (steps.length === 0) return null;
  return (
    <Select size="small" label={t.neededFor} description={t.neededForHint} value={written.stepNo} onChange={({ target }) => change({ stepNo: target.value })}>
      <option value="">{t.noStep}</option>
      {steps.map(({ value, text }) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </Select>
  );
};
