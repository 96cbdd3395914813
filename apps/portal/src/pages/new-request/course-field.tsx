import { Radio, RadioGroup } from '@navikt/ds-react';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import { fieldId } from './field-ids.js';
import { NewCourse } from './new-course.js';
import { composerTexts } from './texts.js';
import type { Composer } from './use-composer.js';

/** The course that the request belongs to; a draft stays in its own. */
export const CourseField = ({ composer: { citizen, courses, written, change, draftId }, error }: { composer: Composer; error: string | undefined }) => {
  const t = useTexts(composerTexts);
  const { date } = useWords();
  const shown = draftId === undefined ? courses : courses.filter(({ id }) => id === written.courseId);
  return (
    <>
      {shown.length > 0 && (
        <RadioGroup legend={t.course} hideLegend value={written.courseId} onChange={(courseId: string) => change({ courseId, stepNo: '' })} error={error}>
          {shown.map(({ id, title, startedOn, regime, coordinator }, place) => (
            <Radio
              key={id}
              value={id}
              description={[t.since(date(startedOn)), regime.name, coordinator?.name].filter(Boolean).join(' · ')}
              {...(place === 0 && { id: fieldId('courseId') })}
            >
              {title}
            </Radio>
          ))}
        </RadioGroup>
      )}
      {shown.length === 0 && (
        <p id={fieldId('courseId')} tabIndex={-1}>
          {t.noCourse}
        </p>
      )}
      {draftId === undefined && <NewCourse citizenId={citizen.id} open={shown.length === 0} onMade={(courseId) => change({ courseId, stepNo: '' })} />}
    </>
  );
};
