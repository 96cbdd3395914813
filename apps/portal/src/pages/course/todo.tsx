import { Button } from '@navikt/ds-react';
import { Link } from '@tanstack/react-router';
import { useTexts } from '../../i18n/texts.js';
import type { PartProps } from './acts-of.js';
import styles from './course.module.css';
import { aboutTodo, mendsOf } from './mends.js';
import { courseTexts } from './texts.js';
import { useActName } from './use-act-name.js';

/** What the course lacks, each with what mends it. */
export const Todo = ({ course, onAct }: PartProps) => {
  const t = useTexts(courseTexts);
  const nameOf = useActName(course);
  if (course.todo.length === 0) return null;
  return (
    <section className={`${styles.box} ${styles.todo}`} aria-labelledby="todo">
      <h2 id="todo">{t.todo}</h2>
      <ul className={styles.lines}>
        {course.todo.map((todo) => {
          const mends = mendsOf(course, todo).filter(({ act }) => course.allowed.includes(act));
          const about = aboutTodo(course, todo);
          return (
            <li key={`${todo.code} ${todo.no}`} className={styles.line}>
              <span>
                {about !== null && (
                  <strong>
                    {todo.requestId === null ? (
                      about
                    ) : (
                      <Link to="/anmodninger/$id" params={{ id: todo.requestId }}>
                        {about}
                      </Link>
                    )}
                    :{' '}
                  </strong>
                )}
                {todo.text}
              </span>
              {mends.length > 0 && (
                <span className={styles.acts}>
                  {mends.map((mend) => (
                    <Button
                      key={mend.act}
                      type="button"
                      size="small"
                      variant="secondary"
                      aria-label={t.actOn(nameOf(mend.act), about ?? todo.text)}
                      onClick={() => onAct(mend)}
                    >
                      {nameOf(mend.act)}
                    </Button>
                  ))}
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
};
