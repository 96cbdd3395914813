import type { ReactNode } from 'react';
import type { CourseDetail } from '../../api/course-queries.js';
import { endGrant, type EndGrantBody, type Participant } from '../../api/grant-queries.js';
import { useTexts } from '../../i18n/texts.js';
import { FormDialog } from '../form-dialog.js';
import { participantTexts } from './texts.js';
import { useCourseAct } from './use-course-act.js';

export const stopForm = 'stop';

export type StopProps = { course: CourseDetail; one: Participant; onClose: () => void };

/** `written`: what is said with it; undefined while something is missing. */
type AskedProps = StopProps & { written?: () => EndGrantBody | undefined; children?: ReactNode };

/** What follows is said before it is stopped. */
export const StopDialog = ({ course, one, written = () => ({}), onClose, children }: AskedProps) => {
  const t = useTexts(participantTexts);
  const stopping = useCourseAct((body: EndGrantBody, key) => endGrant(course.id, one.no, body, key), onClose);
  const submit = (): void => {
    const body = written();
    if (body !== undefined) stopping.mutate(body);
  };
  return (
    <FormDialog id={stopForm} title={t.stopOf(one.organisation.name)} confirm={t.stop} sending={stopping} isGrave onSubmit={submit} onClose={onClose}>
      <p>{t.stopFollows}</p>
      {children}
    </FormDialog>
  );
};
