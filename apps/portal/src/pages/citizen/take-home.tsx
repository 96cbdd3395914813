import { useMutation } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import { ask } from '../../api/problem.js';
import { save } from '../../api/save.js';
import { Download } from '../../components/download.js';
import { Failure } from '../../components/failure.js';
import { useTexts } from '../../i18n/texts.js';
import styles from './citizen-page.module.css';
import { citizenTexts } from './texts.js';

/** All of this as a file to keep, to print or to show somebody. */
export const TakeHome = () => {
  const t = useTexts(citizenTexts);
  const file = useMutation({ mutationFn: async () => save(await ask(api.GET('/api/own-case/paper', { parseAs: 'blob' })), t.fileName) });
  return (
    <section className={styles.part} aria-labelledby="take-home">
      <h2 id="take-home">{t.takeHome}</h2>
      <p>{t.takeHomeMeans}</p>
      <div>
        <Download file={file}>{t.download}</Download>
      </div>
      {file.isError && <Failure error={file.error} />}
    </section>
  );
};
