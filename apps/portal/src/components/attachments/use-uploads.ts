import { problemText } from '#core';
import type { FileRejectedPartitioned } from '@navikt/ds-react';
import { useEffect, useRef } from 'react';
import { addAttachment, mediaTypes } from '../../api/attachments.js';
import { ApiProblem } from '../../api/problem.js';
import { currentLanguage } from '../../i18n/current-language.js';
import type { FileInHand } from './in-hand.js';

type Uploading = { citizenId: string; files: readonly FileInHand[]; onChange: (files: readonly FileInHand[]) => void };

const begun = (file: File): FileInHand => ({ id: '', name: file.name, mediaType: mediaTypes[0], bytes: file.size, file });

const refusalOf = ({ reasons }: FileRejectedPartitioned): string => {
  const refusal = reasons.includes('fileSize') ? { code: 'FileTooLarge', params: { max: '10 MB' } } : { code: 'FileTypeNotTaken' };
  return problemText(refusal, currentLanguage()).detail;
};

const failureOf = (error: unknown): string => (error instanceof ApiProblem ? error.message : problemText({ code: 'Unavailable' }, currentLanguage()).detail);

/** Uploads what is chosen, each by itself: one that fails holds up no other and can be tried again. */
export const useUploads = ({ citizenId, files, onChange }: Uploading) => {
  /** Uploads end between renderings: each goes on from what the one before it left. */
  const latest = useRef({ files, onChange });
  useEffect(() => {
    latest.current = { files, onChange };
  });
  const change = (next: (files: readonly FileInHand[]) => readonly FileInHand[]): void => {
    latest.current.files = next(latest.current.files);
    latest.current.onChange(latest.current.files);
  };
  const put = (from: FileInHand, to: FileInHand): void => change((all) => all.map((each) => (each === from ? to : each)));

  const upload = async (chosen: FileInHand): Promise<void> => {
    if (chosen.file === undefined) return;
    try {
      put(chosen, await addAttachment(citizenId, chosen.file));
    } catch (error) {
      const isFinal = error instanceof ApiProblem && error.status >= 400 && error.status < 500;
      put(chosen, { ...chosen, file: isFinal ? undefined : chosen.file, failure: failureOf(error) });
    }
  };

  return {
    add: (accepted: readonly File[], rejected: readonly FileRejectedPartitioned[]): void => {
      const chosen = accepted.map(begun);
      const refused = rejected.map((each): FileInHand => ({ ...begun(each.file), file: undefined, failure: refusalOf(each) }));
      change((all) => [...all, ...chosen, ...refused]);
      for (const each of chosen) void upload(each);
    },
    retry: (failed: FileInHand): void => {
      const again = { ...failed, failure: undefined };
      put(failed, again);
      void upload(again);
    },
    remove: (file: FileInHand): void => change((all) => all.filter((each) => each !== file)),
  };
};
