import type { Sealer } from '#persistence';
import type { ContentInput } from '#workflow';
import { v7 } from 'uuid';
import type { AttachmentView } from '../attachments/attachments.dto.js';
import type { Answers } from './commands/answer.dto.js';

/**
 * What kind of words they are. The walls keep `question` and `answer` from the citizen until they are released;
 * what explains a decision to the citizen is `purpose`, `consent` or `reason`. `thirdParty` is said for a request that is to be made of it,
 * `shared` to whoever the answer is sent on to, and to the citizen.
 * `ownWords` are the citizen's, which go with the request.
 * `attachment` and `answerFile` say what the file of the same id is; which words it goes with stands in those.
 */
export type ContentKind = 'purpose' | 'consent' | 'question' | 'answer' | 'reason' | 'thirdParty' | 'shared' | 'ownWords' | FileKind;

/** Those of an answer are released to the citizen with it. */
export type FileKind = 'attachment' | 'answerFile';

/** `attachments` are ids of files that go along. */
export type Written = { items: Answers; text: string | null; attachments?: readonly string[] };

/** What a file is. */
export type Attached = Omit<AttachmentView, 'id'>;

/** What is sealed: text, a list of questions, a written answer, or what a file is. */
export type Words = string | readonly string[] | Written | Attached;

/** `audience`: the organisation that alone may read it. */
type Said = { id: string; kind: ContentKind; words: Words; audience?: string };

/** Gathers the words of one command; the command itself carries only their ids. */
export type Talk = {
  say(kind: ContentKind, words: Words, audience?: string): string;
  /** A file that lies here by that id. */
  attach(id: string, attached: Attached, kind: FileKind): void;
  /** Nothing said, no id. */
  maySay(kind: ContentKind, words: Words | undefined): string | undefined;
  readonly said: readonly Said[];
};

export const beginTalk = (): Talk => {
  const said: Said[] = [];
  const say = (kind: ContentKind, words: Words, audience?: string): string => {
    const id = v7();
    said.push({ id, kind, words, audience });
    return id;
  };
  const attach = (id: string, words: Attached, kind: FileKind): void => void said.push({ id, kind, words });
  return { said, say, attach, maySay: (kind, words) => (words === undefined ? undefined : say(kind, words)) };
};

/** Seals what was said under the citizen's key; every party to the request may read it, or the one it is for. */
export const sealTalk = (sealer: Sealer, citizenId: string, { said }: Talk): Promise<ContentInput[]> =>
  Promise.all(
    said.map(async ({ id, kind, words, audience = null }) => ({
      id,
      kind,
      citizenId,
      audience,
      sealed: await sealer.seal(citizenId, id, JSON.stringify(words)),
    })),
  );

/** Words opened for a reader, by content id. */
export type Opened = {
  of(contentId: string | undefined): Words | null;
  /** As last revised. The recipient never reads the events of the draft, so these are found by their kind. */
  purpose: string | null;
  /** By which it is redacted, as are the questions. */
  purposeId: string | null;
  questionsId: string | null;
  /** What the form asked of the requester: said with the purpose of the request itself, never of one who joined it. */
  details: Answers;
  questions: readonly string[];
  /** Files that go with the request. */
  attachments: readonly AttachmentView[];
  /** Files that go with those words. */
  filesOf(contentId: string | undefined): AttachmentView[];
  /** Those words and every other version of them: purpose, questions and the citizen's own words are written anew while they are drafted. */
  versionsOf(contentId: string): string[];
};

export type OpenedRow = { id: string; kind: string; words: Words | null };

const isList = (words: Words | null): words is readonly string[] => Array.isArray(words);

const isWritten = (words: Words): words is Written => typeof words === 'object' && 'items' in words;

const isAttached = (words: Words): words is Attached => typeof words === 'object' && 'mediaType' in words;

/** Whether they are words of which the last version holds. Only the request's own questions are a list. */
const isRewritten = ({ kind, words }: OpenedRow): boolean => kind === 'purpose' || kind === 'ownWords' || (kind === 'question' && isList(words));

/** `rows` are the oldest first; null words were redacted. */
export const openedOf = (rows: readonly OpenedRow[]): Opened => {
  const byId = new Map(rows.map(({ id, words }) => [id, words]));
  const rewritten = rows.filter(isRewritten);
  const last = (wanted: ContentKind): OpenedRow | undefined => rewritten.findLast(({ kind }) => kind === wanted);
  const questions = last('question')?.words ?? null;
  const purpose = last('purpose')?.words ?? null;
  const stated = rows.filter(({ kind }) => kind === 'purpose').findLast(({ words }) => words !== null && isWritten(words))?.words ?? null;
  const filesIn = (words: Words | null | undefined): AttachmentView[] =>
    (words && isWritten(words) ? (words.attachments ?? []) : []).flatMap((id) => {
      const file = byId.get(id);
      return file && isAttached(file) ? [{ id, ...file }] : [];
    });
  return {
    of: (id) => (id === undefined ? null : (byId.get(id) ?? null)),
    purpose: asText(purpose),
    purposeId: last('purpose')?.id ?? null,
    questionsId: last('question')?.id ?? null,
    details: asWritten(stated).items,
    questions: isList(questions) ? questions : [],
    attachments: filesIn(purpose),
    filesOf: (id) => (id === undefined ? [] : filesIn(byId.get(id))),
    versionsOf: (id) => {
      const kindOf = rewritten.find((row) => row.id === id)?.kind;
      return [id, ...rewritten.filter((row) => row.kind === kindOf && row.id !== id).map((row) => row.id)];
    },
  };
};

/** As one text, for a line of the conversation. */
export const asText = (words: Words | null): string | null => {
  if (words === null || typeof words === 'string') return words;
  if (isWritten(words)) return words.text;
  return isAttached(words) ? null : words.join('\n');
};

export const asWritten = (words: Words | null): Written => (words !== null && isWritten(words) ? words : { items: {}, text: asText(words) });
