import { Button, TextField } from '@navikt/ds-react';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { ApiProblem } from '../../api/problem.js';
import { redeem } from '../../api/representative-queries.js';
import { Failure } from '../../components/failure.js';
import styles from '../../components/participants/participants.module.css';
import { useFaultFocus } from '../../components/use-fault-focus.js';
import { useTexts } from '../../i18n/texts.js';
import { helpTexts } from './texts.js';

/** Somebody who was handed a code begins to act for whoever gave it; the page is loaded again, so that they can choose for whom. */
export const Redeem = () => {
  const t = useTexts(helpTexts);
  const [code, setCode] = useState('');
  const [tried, setTried] = useState(false);
  const redeeming = useMutation({ mutationFn: redeem, onSuccess: () => window.location.assign('/arbejder-for') });
  const refused = redeeming.error instanceof ApiProblem ? redeeming.error.fields[0]?.detail : undefined;
  const { form, onTry } = useFaultFocus(redeeming);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onTry();
    setTried(true);
    if (code.trim() !== '') redeeming.mutate(code);
  };
  return (
    <form ref={form} className={styles.list} onSubmit={submit} noValidate>
      <TextField
        label={t.code}
        description={t.codeHint}
        autoComplete="off"
        maxLength={40}
        value={code}
        onChange={({ target }) => setCode(target.value)}
        error={tried && (code.trim() === '' ? t.codeMissing : refused)}
      />
      {redeeming.isError && refused === undefined && <Failure error={redeeming.error} />}
      <div>
        <Button type="submit" variant="secondary" loading={redeeming.isPending}>
          {t.redeem}
        </Button>
      </div>
    </form>
  );
};
