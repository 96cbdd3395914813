import { Button } from '@navikt/ds-react';
import { useMutation } from '@tanstack/react-query';
import { codeLetter, type Empowered, type Whose } from '../../api/representative-queries.js';
import { save } from '../../api/save.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import { Failure } from '../failure.js';
import { FormDialog } from '../form-dialog.js';
import styles from './code.module.css';
import { representativeTexts } from './texts.js';

/** The code goes to a citizen who is told by post as a letter. */
const AsLetter = ({ citizenId, given }: { citizenId: string; given: Empowered }) => {
  const t = useTexts(representativeTexts);
  const printing = useMutation({ mutationFn: async () => save(await codeLetter(citizenId, given), t.letterFile) });
  return (
    <>
      <p>{t.byPost}</p>
      <div>
        <Button type="button" size="small" variant="secondary" loading={printing.isPending} onClick={() => printing.mutate()}>
          {t.letter}
        </Button>
      </div>
      {printing.isError && <Failure error={printing.error} />}
    </>
  );
};

type CodeProps = { whose: Whose; given: Empowered; onClose: () => void };

/** The code to hand over, shown this once. */
export const CodeDialog = ({ whose, given, onClose }: CodeProps) => {
  const t = useTexts(representativeTexts);
  const { date } = useWords();
  return (
    <FormDialog id="code" title={t.codeTitle} confirm={t.done} leave={t.close} onSubmit={onClose} onClose={onClose}>
      <p>{t.codeIs}</p>
      <p className={styles.code}>{given.code}</p>
      <p>{t.codeHow(date(given.codeUntil))}</p>
      {whose !== 'own' && given.byPost && <AsLetter citizenId={whose.citizenId} given={given} />}
    </FormDialog>
  );
};
