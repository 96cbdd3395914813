import { PaperclipIcon } from '@navikt/aksel-icons';
import { Link } from '@navikt/ds-react';
import type { Attachment } from '../../api/client.js';
import { useNumbers } from '../../i18n/numbers.js';
import styles from './attachments.module.css';

type AttachedProps = { files: readonly Attachment[] | undefined; pathOf: (attachmentId: string) => string };

/** Files to open, with what they take. */
export const Attached = ({ files = [], pathOf }: AttachedProps) => {
  const { fileSize } = useNumbers();
  if (files.length === 0) return null;
  return (
    <ul className={styles.attached}>
      {files.map(({ id, name, bytes }) => (
        <li key={id}>
          <PaperclipIcon aria-hidden="true" />
          <span>
            <Link href={pathOf(id)} download={name}>
              {name}
            </Link>{' '}
            <span className={styles.hint}>({fileSize(bytes)})</span>
          </span>
        </li>
      ))}
    </ul>
  );
};
