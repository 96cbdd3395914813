import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { faultsOf, textsByPath, useNamedFaults } from '../rules/named-faults.js';
import { forgetDirectory, type DirectoryChange } from './directory-queries.js';

type Editing<Body> = {
  begun: Body;
  /** Of the entry that was read; 0 for a new one. */
  revision: number;
  send: (body: Body, revision: number) => Promise<DirectoryChange>;
  onSaved: (change: DirectoryChange) => void;
};

/** An entry of the register in hand: what is written, and saving it on top of the revision that was read. */
export const useEntry = <Body extends object>({ begun, revision: read, send, onSaved }: Editing<Body>) => {
  const client = useQueryClient();
  const [body, setBody] = useState(begun);
  const [revision, setRevision] = useState(read);
  const [isUnsaved, setUnsaved] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const mutation = useMutation({
    mutationFn: () => send(body, revision),
    onSuccess: async (change) => {
      setUnsaved(false);
      if (change.status === 'done') setRevision(revision + 1);
      await forgetDirectory(client);
      onSaved(change);
    },
  });
  const errors = useNamedFaults(faultsOf(mutation.error));
  return {
    ...{ body, attempt, isUnsaved, errors },
    failure: mutation.isError && errors.length === 0 ? mutation.error : null,
    saved: mutation.isSuccess && !isUnsaved ? mutation.data : null,
    isBusy: mutation.isPending,
    errorsByPath: textsByPath(errors),
    change: (part: Partial<Body>): void => {
      setBody((before) => ({ ...before, ...part }));
      setUnsaved(true);
    },
    save: (): void => {
      setAttempt((before) => before + 1);
      mutation.mutate();
    },
  };
};

export type EntryInHand<Body extends object> = ReturnType<typeof useEntry<Body>>;
