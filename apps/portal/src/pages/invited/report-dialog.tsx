import { Textarea } from '@navikt/ds-react';
import { useState } from 'react';
import { reportActivity } from '../../api/grant-queries.js';
import { limits } from '../../components/commands/limits.js';
import { FormDialog } from '../../components/form-dialog.js';
import { useCourseAct } from '../../components/participants/use-course-act.js';
import { useTexts } from '../../i18n/texts.js';
import { invitedTexts } from './texts.js';

/** How an activity goes, in words that the citizen reads. */
export const ReportDialog = ({ courseId, no, about, onClose }: { courseId: string; no: number; about: string; onClose: () => void }) => {
  const t = useTexts(invitedTexts);
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const reporting = useCourseAct((words: string, key) => reportActivity(courseId, no, words, key), onClose);
  const isEmpty = text.trim() === '';
  const submit = (): void => {
    setTried(true);
    if (!isEmpty) reporting.mutate(text.trim());
  };
  return (
    <FormDialog id="report" title={t.report} follows={t.reportFollows} sending={reporting} onSubmit={submit} onClose={onClose}>
      <p>
        <strong>{about}</strong>
      </p>
      <Textarea
        size="small"
        label={t.words}
        minRows={3}
        maxLength={limits.reason}
        value={text}
        onChange={({ target }) => setText(target.value)}
        error={tried && isEmpty && t.missing}
      />
    </FormDialog>
  );
};
