import { Button, Radio, RadioGroup, Textarea } from '@navikt/ds-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { keyKeeper } from '../../api/act-key.js';
import { courseKindsQuery } from '../../api/directory-queries.js';
import { beginOwn, ownCoursesQuery, type Begun } from '../../api/own-courses.js';
import { useAnnounce } from '../../components/announcer.js';
import { limits } from '../../components/commands/limits.js';
import { FormDialog } from '../../components/form-dialog.js';
import { useToday } from '../../components/use-today.js';
import { useTexts } from '../../i18n/texts.js';
import styles from './citizen-page.module.css';
import { beginTexts } from './begin-texts.js';

type Kinds = readonly { code: string; name: string }[];

const BeginDialog = ({ kinds, onClose }: { kinds: Kinds; onClose: () => void }) => {
  const t = useTexts(beginTexts);
  const announce = useAnnounce();
  const client = useQueryClient();
  const keeper = useRef(keyKeeper());
  const [kind, setKind] = useState(kinds.length === 1 ? kinds[0]?.code : undefined);
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const sending = useMutation({
    mutationFn: (body: Begun) => beginOwn(body, keeper.current.keyOf(JSON.stringify(body))),
    onSuccess: async () => {
      keeper.current.done();
      announce(t.begun);
      await client.invalidateQueries({ queryKey: ownCoursesQuery.queryKey });
      onClose();
    },
  });
  const submit = (): void => {
    setTried(true);
    if (kind !== undefined && text.trim() !== '') sending.mutate({ kind, text: text.trim() });
  };
  return (
    <FormDialog id="begin" title={t.begin} follows={t.follows} sending={sending} onSubmit={submit} onClose={onClose}>
      {kinds.length > 1 && (
        <RadioGroup legend={t.which} value={kind ?? ''} onChange={setKind} error={tried && kind === undefined ? t.whichMissing : undefined}>
          {kinds.map(({ code, name }) => (
            <Radio key={code} value={code}>
              {name}
            </Radio>
          ))}
        </RadioGroup>
      )}
      <Textarea
        label={t.words}
        value={text}
        maxLength={limits.reason}
        minRows={4}
        onChange={({ target }) => setText(target.value)}
        error={tried && text.trim() === '' ? t.wordsMissing : undefined}
      />
    </FormDialog>
  );
};

/** What the rules let a citizen begin. */
export const BeginCourse = () => {
  const t = useTexts(beginTexts);
  const today = useToday();
  const [isOpen, setOpen] = useState(false);
  const { data } = useQuery(courseKindsQuery);
  const kinds = data?.items.filter(({ byCitizen, lastBegunOn }) => byCitizen && (lastBegunOn === null || today <= lastBegunOn)) ?? [];
  if (kinds.length === 0) return null;
  return (
    <section className={`${styles.part} on-screen`} aria-labelledby="begin-course">
      <h2 id="begin-course">{t.title}</h2>
      <p>{t.intro}</p>
      <div>
        <Button type="button" variant="secondary" onClick={() => setOpen(true)}>
          {t.begin}
        </Button>
      </div>
      {isOpen && <BeginDialog kinds={kinds} onClose={() => setOpen(false)} />}
    </section>
  );
};
