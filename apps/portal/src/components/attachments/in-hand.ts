import type { Attachment } from '../../api/client.js';

/** A file that was chosen; as long as it has no id it is being uploaded, or could not be. */
export type FileInHand = Attachment & {
  /** What is uploaded; gone when there is no use in trying again. */
  file?: File;
  failure?: string;
};

/** Some are not uploaded yet. */
export const isUnderway = (files: readonly FileInHand[]): boolean => files.some(({ id }) => id === '');

export const uploadedIn = (files: readonly FileInHand[]): FileInHand[] => files.filter(({ id }) => id !== '');

export const idsOf = (files: readonly FileInHand[]): string[] => uploadedIn(files).map(({ id }) => id);
