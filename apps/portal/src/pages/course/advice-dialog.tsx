import { Textarea } from '@navikt/ds-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { keyKeeper } from '../../api/act-key.js';
import { settleAdvice, type Advice, type SettledAs } from '../../api/advice-queries.js';
import { courseQuery } from '../../api/course-queries.js';
import { limits } from '../../components/commands/limits.js';
import { FormDialog } from '../../components/form-dialog.js';
import { useTexts } from '../../i18n/texts.js';
import { adviceTexts } from './advice-texts.js';

type AdviceDialogProps = { courseId: string; advice: Advice; outcome: SettledAs['outcome']; onClose: () => void };

/** What a person makes of advice; that it does not apply needs a reason. */
export const AdviceDialog = ({ courseId, advice, outcome, onClose }: AdviceDialogProps) => {
  const t = useTexts(adviceTexts);
  const client = useQueryClient();
  const keeper = useRef(keyKeeper());
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const mustSay = outcome === 'notRelevant';
  const settling = useMutation({
    mutationFn: (body: SettledAs) => settleAdvice(courseId, body, keeper.current.keyOf(JSON.stringify(body))),
    onSuccess: async () => {
      keeper.current.done();
      await client.invalidateQueries({ queryKey: courseQuery(courseId).queryKey });
      onClose();
    },
  });
  const submit = (): void => {
    setTried(true);
    const said = text.trim();
    if (!mustSay || said !== '') settling.mutate({ rule: advice.rule, outcome, ...(said !== '' && { text: said }) });
  };
  return (
    <FormDialog
      id="settle-advice"
      title={t[outcome]}
      follows={outcome === 'takenBack' ? t.takenBackFollows : t.settledFollows}
      sending={settling}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{advice.name}</p>
      <Textarea
        size="small"
        label={mustSay ? t.why : t.mayWhy}
        description={t.whyHint}
        value={text}
        maxLength={limits.reason}
        minRows={2}
        onChange={({ target }) => {
          if (settling.isError) settling.reset();
          setText(target.value);
        }}
        error={tried && mustSay && text.trim() === '' ? t.whyMissing : undefined}
      />
    </FormDialog>
  );
};
