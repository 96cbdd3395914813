import { Button } from '@navikt/ds-react';
import { useId } from 'react';
import type { CoursePaper, CourseStep } from '../../api/course-queries.js';
import { DateText } from '../../components/date-text.js';
import { useTexts } from '../../i18n/texts.js';
import type { PartProps } from './acts-of.js';
import styles from './course.module.css';
import { courseTexts } from './texts.js';

type Of = PartProps & { step: CourseStep };

const Paper = ({ paper: { code, name, obligatory, readyOn }, step: { no }, course, onAct }: Of & { paper: CoursePaper }) => {
  const t = useTexts(courseTexts);
  const act = readyOn === null ? t.noteReady : t.noteMissing;
  const standing = readyOn === null ? 'ready' : 'missing';
  return (
    <li className={styles.line}>
      <span>
        {name} ·{' '}
        {readyOn === null ? (
          <strong>{t.notReady}</strong>
        ) : (
          <>
            {t.readyOn} <DateText on={readyOn} />
          </>
        )}
        {!obligatory && <span className={styles.quiet}> · {t.mayLack}</span>}
      </span>
      {course.allowed.includes('notePaper') && (
        <Button
          type="button"
          size="small"
          variant={readyOn === null ? 'secondary' : 'tertiary'}
          aria-label={t.actOn(act, name)}
          onClick={() => onAct({ act: 'notePaper', no, values: { paper: code, standing } })}
        >
          {act}
        </Button>
      )}
    </li>
  );
};

/** What the step rests on, and whether it is there. */
export const StepPapers = (props: Of) => {
  const t = useTexts(courseTexts);
  const id = useId();
  const { papers } = props.step;
  if (papers.length === 0) return null;
  return (
    <>
      <p id={id} className={styles.quiet}>
        {t.restsOn}
      </p>
      <ul className={styles.plain} aria-labelledby={id}>
        {papers.map((paper) => (
          <Paper key={paper.code} paper={paper} {...props} />
        ))}
      </ul>
    </>
  );
};
