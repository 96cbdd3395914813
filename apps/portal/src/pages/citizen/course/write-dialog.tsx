import { Textarea } from '@navikt/ds-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { keyKeeper } from '../../../api/act-key.js';
import { ownCoursesQuery, writeLetter, type OwnCourse, type Written } from '../../../api/own-courses.js';
import { useAnnounce } from '../../../components/announcer.js';
import { limits } from '../../../components/commands/limits.js';
import { FormDialog } from '../../../components/form-dialog.js';
import { useTexts } from '../../../i18n/texts.js';
import { ownCourseTexts } from './texts.js';

/** To the municipality where nobody coordinates it. */
export const messageTo = ({ coordinator }: OwnCourse) => (coordinator === null ? 'writeMunicipality' : 'writeMessage');

type WriteDialogProps = { course: OwnCourse; about: Written['about']; onClose: () => void };

/** A message or a wish to whoever coordinates. */
export const WriteDialog = ({ course, about, onClose }: WriteDialogProps) => {
  const t = useTexts(ownCourseTexts);
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
    if (!isMissing) sending.mutate({ about, text: text.trim() });
  };
  return (
    <FormDialog
      id="write"
      title={t[about === 'message' ? messageTo(course) : 'wishGoal']}
      follows={about === 'goal' ? t.wishFollows : course.coordinator === null ? t.municipalityFollows : t.messageFollows}
      sending={sending}
      onSubmit={submit}
      onClose={onClose}
    >
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
