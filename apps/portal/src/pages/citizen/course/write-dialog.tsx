import { Textarea } from '@navikt/ds-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { keyKeeper } from '../../../api/act-key.js';
import { ownCoursesQuery, writeLetter, type OwnCourse, type Written } from '../../../api/own-courses.js';
import { useAnnounce } from '../../../components/announcer.js';
import { limits } from '../../../components/commands/limits.js';
import { FormDialog } from '../../../components/form-dialog.js';
import { useTexts } from '../../../i18n/texts.js';
import { answerTexts } from './answer-texts.js';
import { ownCourseTexts } from './texts.js';

/** To the municipality where nobody coordinates it. */
export const messageTo = ({ coordinator }: OwnCourse) => (coordinator === null ? 'writeMunicipality' : 'writeMessage');

type WriteDialogProps = { course: OwnCourse; about: Written['about']; step?: OwnCourse['steps'][number]; title: string; onClose: () => void };

/** A message, a wish, or the answer to a step. */
export const WriteDialog = ({ course, about, step, title, onClose }: WriteDialogProps) => {
  const t = useTexts(ownCourseTexts);
  const answers = useTexts(answerTexts);
  const announce = useAnnounce();
  const client = useQueryClient();
  const keeper = useRef(keyKeeper());
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const isMissing = text.trim() === '';
  const sending = useMutation({
    mutationFn: (body: Written) => writeLetter(course.id, body, keeper.current.keyOf(JSON.stringify(body))),
    onSuccess: async () => {
      keeper.current.done();
      announce(t.sent);
      onClose();
      await client.invalidateQueries({ queryKey: ownCoursesQuery.queryKey });
    },
  });
  const submit = (): void => {
    setTried(true);
    if (!isMissing) sending.mutate({ about, ...(step && { step: step.no }), text: text.trim() });
  };
  const follows = about === 'goal' ? t.wishFollows : course.coordinator === null ? t.municipalityFollows : t.messageFollows;
  return (
    <FormDialog id="write" title={title} follows={step === undefined ? follows : answers.follows} sending={sending} onSubmit={submit} onClose={onClose}>
      {step !== undefined && (
        <p>
          <strong>{step.kind.name}</strong>
        </p>
      )}
      <Textarea
        label={t.words}
        value={text}
        maxLength={limits.reason}
        minRows={4}
        onChange={({ target }) => setText(target.value)}
        error={tried && isMissing ? t.missing : undefined}
      />
    </FormDialog>
  );
};
