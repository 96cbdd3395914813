import { Button, InlineMessage } from '@navikt/ds-react';
import { useState } from 'react';
import type { FormType } from '../../api/client.js';
import { attachmentTexts } from '../../components/attachments/texts.js';
import { ConflictDialog, type Conflict } from '../../components/conflict-dialog.js';
import { isDay } from '../../components/day.js';
import { useAnswerText } from '../../components/question-form/answered-form.js';
import { questionsOf } from '../../components/question-form/answers.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import styles from './answering.module.css';
import { differencesOf, type Difference, type Part } from './differences.js';
import { answerTexts } from './texts.js';
import type { DraftInHand } from './use-draft.js';
import type { Written } from './written.js';

type ColleagueProps = { draft: DraftInHand; form: FormType };

type Versions = { mine: Written; theirs: Written };

/** Each difference with the name of its field, and both versions in words. */
const useConflicts = (form: FormType): ((differences: readonly Difference[], versions: Versions) => Conflict[]) => {
  const files = useTexts(attachmentTexts);
  const t = useTexts(answerTexts);
  const { label, date } = useWords();
  const answerText = useAnswerText();
  const names: Record<Exclude<Part, `items.${string}`>, string> = {
    answerType: t.how,
    text: t.remarkAlone,
    restOn: t.restOn,
    rightFormCode: t.rightForm,
    attachments: files.attachments,
  };
  const beside = (part: Part, value: Difference['mine'], { mine, theirs }: Versions): string => {
    const text = value === undefined ? '' : String(value);
    if (part === 'attachments') {
      const named = [...mine.attachments, ...theirs.attachments];
      return text === '' ? files.none : [...new Set(text.split(','))].map((id) => named.find((file) => file.id === id)?.name).join(', ');
    }
    if (part === 'answerType') return label(text);
    return part === 'restOn' && isDay(text) ? date(text) : text;
  };
  return (differences, versions) => {
    const answers = { ...versions.theirs.items, ...versions.mine.items };
    const questions = new Map(questionsOf(form.items, answers).map((item) => [`items.${item.linkId}`, item]));
    return differences.map(({ part, mine, theirs, favoured }) => {
      const item = questions.get(part);
      const words = (value: Difference['mine']): string =>
        item === undefined ? beside(part, value, versions) : value === undefined ? '' : answerText(item, value);
      return { id: part, label: item?.text ?? names[part as keyof typeof names] ?? part, mine: words(mine), theirs: words(theirs), favoured };
    });
  };
};

/** A colleague saved too: says so, and shows the difference before anything is taken over. */
export const Colleague = ({ draft, form }: ColleagueProps) => {
  const t = useTexts(answerTexts);
  const { time } = useWords();
  const conflictsOf = useConflicts(form);
  const { theirs, saveState, base, written } = draft;
  const clashes = saveState.state === 'conflict';
  const [looking, setLooking] = useState(false);
  const [put, setPut] = useState(0);
  if (theirs === null) return null;
  const differences = differencesOf(base, written, theirs.written);
  const open = looking || (clashes && put !== theirs.version);
  const close = (): void => {
    setLooking(false);
    setPut(theirs.version);
  };
  return (
    <>
      <div className={styles.news} role="status">
        <InlineMessage status="warning">{t.colleague(theirs.savedBy ?? t.somebody, theirs.savedAt === null ? '' : time(theirs.savedAt))}</InlineMessage>
        <Button type="button" size="small" variant="secondary" onClick={() => setLooking(true)}>
          {t.seeDifference}
        </Button>
      </div>
      <ConflictDialog
        open={open}
        conflicts={conflictsOf(differences, { mine: written, theirs: theirs.written })}
        name={theirs.savedBy ?? t.somebody}
        onClose={close}
        onChoose={(sides) => {
          close();
          draft.adopt(theirs, new Set(differences.map(({ part }) => part).filter((part) => sides.get(part) === 'mine')));
        }}
      />
    </>
  );
};
