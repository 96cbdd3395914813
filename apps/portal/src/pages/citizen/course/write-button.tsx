import { Button } from '@navikt/ds-react';
import { useState } from 'react';
import type { OwnCourse, Written } from '../../../api/own-courses.js';
import { useTexts } from '../../../i18n/texts.js';
import { answerTexts } from './answer-texts.js';
import { ownCourseTexts } from './texts.js';
import { messageTo, WriteDialog } from './write-dialog.js';

type WriteButtonProps = { course: OwnCourse; about?: Written['about']; step?: OwnCourse['steps'][number] };

/** To whoever coordinates: an answer to a step, a message, or a wish. Nothing for whoever may not write. */
export const WriteButton = ({ course, about = 'message', step }: WriteButtonProps) => {
  const t = useTexts(ownCourseTexts);
  const answers = useTexts(answerTexts);
  const [writes, setWrites] = useState(false);
  const title = step === undefined ? (about === 'goal' ? t.wishGoal : t[messageTo(course)]) : (step.answerName ?? answers.answer);
  if (!course.allowed.includes('write')) return null;
  return (
    <div>
      <Button
        type="button"
        variant="secondary"
        aria-label={step === undefined ? undefined : answers.about(title, step.kind.name)}
        onClick={() => setWrites(true)}
      >
        {title}
      </Button>
      {writes && <WriteDialog course={course} about={about} step={step} title={title} onClose={() => setWrites(false)} />}
    </div>
  );
};
