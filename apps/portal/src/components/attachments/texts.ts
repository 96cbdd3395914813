import { defineTexts } from '../../i18n/define-texts.js';

export const attachmentTexts = defineTexts(
  {
    attachments: 'Bilag',
    choose: 'Vælg filer',
    hint: (most: number) => `PDF, JPEG eller PNG på højst 10 MB. ${most === 1 ? 'Højst én fil.' : `Højst ${most} filer.`}`,
    full: 'Der kan ikke følge flere filer med.',
    tooMany: (most: number) => `Fjern nogle filer, så der højst er ${most}.`,
    underway: 'Vent, til filerne er lagt op. Fjern dem, der ikke kan lægges op.',
    none: 'Ingen',
    retry: 'Læg filen op igen',
    remove: 'Fjern filen',
  },
  {
    attachments: 'Attachments',
    choose: 'Choose files',
    hint: (most: number) => `PDF, JPEG or PNG of at most 10 MB. ${most === 1 ? 'At most one file.' : `At most ${most} files.`}`,
    full: 'No more files can go along.',
    tooMany: (most: number) => `Remove some files, so that there are at most ${most}.`,
    underway: 'Wait until the files are uploaded. Remove those that cannot be.',
    none: 'None',
    retry: 'Upload the file again',
    remove: 'Remove the file',
  },
);
