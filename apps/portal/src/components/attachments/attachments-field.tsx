import { ArrowsCirclepathIcon, TrashIcon, UploadIcon } from '@navikt/aksel-icons';
import { Button, ErrorMessage, FileUpload } from '@navikt/ds-react';
import { useId } from 'react';
import { mediaTypes, mostBytes, ownAttachmentPath } from '../../api/attachments.js';
import { useTexts } from '../../i18n/texts.js';
import styles from './attachments.module.css';
import type { FileInHand } from './in-hand.js';
import { attachmentTexts } from './texts.js';
import { useUploads } from './use-uploads.js';

type AttachmentsFieldProps = {
  id: string;
  citizenId: string;
  files: readonly FileInHand[];
  /** So many at most. */
  most: number;
  /** Begins under a heading of its own elsewhere. */
  withLabel?: boolean;
  error: string | undefined;
  onChange: (files: readonly FileInHand[]) => void;
};

/** Files that go along: chosen, uploaded at once, and taken away again. */
export const AttachmentsField = ({ id, citizenId, files, most, withLabel = true, error, onChange }: AttachmentsFieldProps) => {
  const t = useTexts(attachmentTexts);
  const hint = useId();
  const { add, retry, remove } = useUploads({ citizenId, files, onChange });
  const isFull = files.length >= most;
  return (
    <div id={id} tabIndex={-1} role="group" aria-label={t.attachments} aria-describedby={hint} className={styles.field}>
      {withLabel && <p className={styles.label}>{t.attachments}</p>}
      <p id={hint} className={styles.hint}>
        {isFull ? t.full : t.hint(most)}
      </p>
      {files.length > 0 && (
        <ul className={styles.files}>
          {files.map((file, place) => (
            <FileUpload.Item
              as="li"
              // Two files may have one name; each keeps its place.
              key={file.id === '' ? `${place} ${file.name}` : file.id}
              file={{ name: file.name, size: file.bytes }}
              href={file.id === '' ? undefined : ownAttachmentPath(citizenId, file.id)}
              status={file.id === '' && file.failure === undefined ? 'uploading' : 'idle'}
              error={file.failure}
              button={
                file.failure === undefined || file.file === undefined ? (
                  { action: 'delete', onClick: () => remove(file) }
                ) : (
                  <>
                    <Button type="button" size="small" variant="tertiary" icon={<ArrowsCirclepathIcon title={t.retry} />} onClick={() => retry(file)} />
                    <Button type="button" size="small" variant="tertiary" icon={<TrashIcon title={t.remove} />} onClick={() => remove(file)} />
                  </>
                )
              }
            />
          ))}
        </ul>
      )}
      {!isFull && (
        <FileUpload.Trigger
          accept={mediaTypes.join(',')}
          maxSizeInBytes={mostBytes}
          multiple={most > 1}
          onSelect={(_all, { accepted, rejected }) => add(accepted, rejected)}
        >
          <Button type="button" size="small" variant="secondary" icon={<UploadIcon aria-hidden="true" />}>
            {t.choose}
          </Button>
        </FileUpload.Trigger>
      )}
      {error !== undefined && (
        <ErrorMessage size="small" showIcon>
          {error}
        </ErrorMessage>
      )}
    </div>
  );
};
