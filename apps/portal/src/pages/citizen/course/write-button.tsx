import { Button } from '@navikt/ds-react';
import { useState } from 'react';
import type { OwnCourse, Written } from '../../../api/own-courses.js';
import { useTexts } from '../../../i18n/texts.js';
import { ownCourseTexts } from './texts.js';
import { messageTo, WriteDialog } from './write-dialog.js';

const named = { answer: 'answerHearing', goal: 'wishGoal' } as const;

/** To whoever coordinates: what one thinks of a hearing, a message, or a wish. Nothing for whoever may not write. */
export const WriteButton = ({ course, as = 'message' }: { course: OwnCourse; as?: keyof typeof named | 'message' }) => {
  const t = useTexts(ownCourseTexts);
  const [writes, setWrites] = useState(false);
  const about: Written['about'] = as === 'goal' ? 'goal' : 'message';
  if (!course.allowed.includes('write')) return null;
  return (
    <div>
      <Button type="button" variant="secondary" onClick={() => setWrites(true)}>
        {t[as === 'message' ? messageTo(course) : named[as]]}
      </Button>
      {writes && <WriteDialog course={course} about={about} onClose={() => setWrites(false)} />}
    </div>
  );
};
