import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Draft, FormType } from '../../api/client.js';
import { draftKey, draftQuery, readDraft, saveDraft } from '../../api/draft.js';
import { createAutosave, type Held, type SaveState } from './autosave.js';
import { isSame, merged, type Part } from './differences.js';
import { draftOf, kept, writtenOf, type Written } from './written.js';

export type Theirs = Held<Written>;

const sameKept = (one: Written, other: Written): boolean => isSame(kept(one), kept(other));

/** An answer being written: saved as it is written, shared with colleagues, never overwritten without a look. */
export const useDraft = (id: string, opened: Draft, form: FormType) => {
  const client = useQueryClient();
  const heldOf = (draft: Draft): Theirs => ({ written: writtenOf(draft, form), version: draft.version, savedAt: draft.savedAt, savedBy: draft.savedBy });
  const [written, setWritten] = useState(() => writtenOf(opened, form));
  const [held, setHeld] = useState<Held<Written>>(() => heldOf(opened));
  const [saveState, setSaveState] = useState<SaveState>(opened.savedAt === null ? { state: 'pristine' } : { state: 'saved', savedAt: opened.savedAt });
  const [clash, setClash] = useState<Theirs | null>(null);
  const [adoptions, setAdoptions] = useState(0);
  const [autosave] = useState(() =>
    createAutosave<Written>(
      heldOf(opened),
      {
        save: async (words, version) => {
          const draft = await saveDraft(id, draftOf(words, version));
          client.setQueryData(draftKey(id), draft);
          return { ...heldOf(draft), written: words };
        },
        read: async () => heldOf(await readDraft(id)),
        isSame: sameKept,
      },
      { onState: setSaveState, onHeld: setHeld, onConflict: setClash },
    ),
  );
  const { data: latest } = useQuery(draftQuery(id));
  /** What a colleague saved since, whether or not it is in the way of anything here. */
  const theirs = clash ?? (latest !== undefined && latest.version > held.version ? heldOf(latest) : null);

  useEffect(() => {
    const saveNow = (): void => void (document.visibilityState === 'hidden' && autosave.flush());
    const saveOnline = (): void => void autosave.flush();
    document.addEventListener('visibilitychange', saveNow);
    window.addEventListener('online', saveOnline);
    return () => {
      document.removeEventListener('visibilitychange', saveNow);
      window.removeEventListener('online', saveOnline);
      autosave.rest();
    };
  }, [autosave]);

  return {
    written,
    /** What lies between the two versions that differ. */
    base: held.written,
    theirs,
    saveState,
    /** Counts how often a colleague's version came in: fields that remember what was typed begin anew. */
    adoptions,
    unsaved: !sameKept(written, held.written),
    write: (next: Written): void => {
      setWritten(next);
      autosave.write(next);
    },
    flush: autosave.flush,
    rest: autosave.rest,
    /** Goes on from theirs, with the given fields as they are here. */
    adopt: (from: Theirs, keep: ReadonlySet<Part>): void => {
      const together = merged(written, from.written, keep);
      setClash(null);
      setWritten(together);
      setAdoptions((count) => count + 1);
      autosave.adopt(from, together);
    },
  };
};

export type DraftInHand = ReturnType<typeof useDraft>;
