import { CheckmarkCircleFillIcon, CircleIcon, PencilIcon } from '@navikt/aksel-icons';
import { progressOf, type Progress, type Section, type SectionState } from '../../components/question-form/sections.js';
import { useTexts } from '../../i18n/texts.js';
import { tasksTexts } from './tasks-texts.js';
import styles from './tasks.module.css';
import type { Written } from './written.js';

const icons: Record<SectionState, typeof CircleIcon> = { done: CheckmarkCircleFillIcon, begun: PencilIcon, untouched: CircleIcon, optional: CircleIcon };

export const sectionAnchor = ({ id }: Section): string => `section-${id}`;

/** What a section is called, also where the form gives it no name. */
export const useSectionTitle = (sections: readonly Section[]): ((section: Section) => string) => {
  const t = useTexts(tasksTexts);
  return ({ title }) => title ?? (sections.some((section) => section.title !== null) ? t.loose : t.all);
};

const Task = ({ section, title, progress: { state, left } }: { section: Section; title: string; progress: Progress }) => {
  const t = useTexts(tasksTexts);
  const Icon = icons[state];
  const standing = state === 'done' || state === 'optional' ? t[state] : t.left(left);
  return (
    <li className={styles.task}>
      <Icon aria-hidden="true" className={styles[state]} />
      <a
        href={`#${sectionAnchor(section)}`}
        onClick={(event) => {
          event.preventDefault();
          focusSection(section);
        }}
      >
        {title}
      </a>
      <span className={styles.standing}>{standing}</span>
    </li>
  );
};

/** Brings a section into view and the keyboard to it. */
export const focusSection = (section: Section): void => document.getElementById(sectionAnchor(section))?.focus();

/** What is left of the answer, part by part; each leads to its place on the page. */
export const Tasks = ({ sections, written: { items, answerType } }: { sections: readonly Section[]; written: Written }) => {
  const t = useTexts(tasksTexts);
  const titleOf = useSectionTitle(sections);
  return (
    <nav className={styles.tasks} aria-labelledby="tasks">
      <h2 id="tasks">{t.tasks}</h2>
      <ol className={styles.list}>
        {sections.map((section) => {
          const progress = progressOf(section, items, answerType === 'full');
          return progress && <Task key={section.id} section={section} title={titleOf(section)} progress={progress} />;
        })}
      </ol>
    </nav>
  );
};
