import { DownloadIcon } from '@navikt/aksel-icons';
import { Button, type ButtonProps } from '@navikt/ds-react';

type DownloadProps = { file: { isPending: boolean; mutate(): void }; size?: NonNullable<ButtonProps['size']>; children: string };

/** Fetches a file, and shows that it is under way. */
export const Download = ({ file, size = 'medium', children }: DownloadProps) => (
  <Button type="button" size={size} variant="secondary" icon={<DownloadIcon aria-hidden="true" />} loading={file.isPending} onClick={() => file.mutate()}>
    {children}
  </Button>
);
