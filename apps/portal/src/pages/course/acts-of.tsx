import { Button } from '@navikt/ds-react';
import type { CourseDetail } from '../../api/course-queries.js';
import { MoreMenu } from '../../components/more-menu.js';
import { useTexts } from '../../i18n/texts.js';
import type { ChosenAct } from './act-field.js';
import styles from './course.module.css';
import { courseTexts } from './texts.js';
import { useActName } from './use-act-name.js';

/** A part of the course page: what it shows, and how an act in it is begun. */
export type PartProps = { course: CourseDetail; onAct: (chosen: ChosenAct) => void };

type ActsProps = PartProps & {
  acts: readonly ChosenAct[];
  /** What they are about, for whoever does not see where they stand. */
  about: string;
  /** How many of them stand outside the menu. */
  shown?: number;
  /** What else stands in the menu, which is no act on the course. */
  also?: readonly { text: string; begin: () => void }[];
};

/** What may be done here now: the likeliest as a button, the rest in a menu. */
export const ActsOf = ({ course, onAct, acts, about, shown = 1, also = [] }: ActsProps) => {
  const nameOf = useActName(course);
  const page = useTexts(courseTexts);
  const allowed = acts.filter(({ act }) => course.allowed.includes(act));
  if (allowed.length + also.length === 0) return null;
  const rest = allowed.slice(shown);
  return (
    <div className={styles.acts}>
      {allowed.slice(0, shown).map((chosen) => (
        <Button
          key={chosen.act}
          type="button"
          size="small"
          variant="secondary"
          aria-label={about === '' ? undefined : page.actOn(nameOf(chosen.act), about)}
          onClick={() => onAct(chosen)}
        >
          {nameOf(chosen.act)}
        </Button>
      ))}
      <MoreMenu
        text={page.more}
        name={about === '' ? undefined : page.actOn(page.more, about)}
        items={[...rest.map((chosen) => ({ text: nameOf(chosen.act), begin: () => onAct(chosen) })), ...also]}
      />
    </div>
  );
};
