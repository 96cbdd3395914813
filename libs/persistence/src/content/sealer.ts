import type pg from 'pg';
import { ContentErased, createKeyStore, eraseKey, keysOf, makeKey } from './citizen-keys.js';
import { decrypt, encrypt } from './envelope.js';

/** A sealed value and what it is bound to: the citizen whose key opens it, and the place it lies in. */
export type Sealed = { citizenId: string; contentId: string; sealed: Buffer };

export type Sealer = {
  /** Seals text for a content row, a draft or a column; `contentId` must be named again to open it. */
  seal(citizenId: string, contentId: string, text: string): Promise<Buffer>;
  /** Throws `ContentErased` when the key is gone, and an error when anything was altered or put elsewhere. */
  open(value: Sealed): Promise<string>;
  /** Many at once with one read of the keys, in the order given; null where the key was erased. */
  openAll(values: readonly Sealed[]): Promise<(string | null)[]>;
  /** The same for the bytes of a file. */
  sealBytes(citizenId: string, contentId: string, bytes: Buffer): Promise<Buffer>;
  openBytes(value: Sealed): Promise<Buffer>;
  /** Makes all that was ever sealed for the citizen unreadable. Backups hold wrapped keys until they are gone too. */
  eraseCitizenKey(citizenId: string): Promise<void>;
};

const boundTo = (citizenId: string, contentId: string): string => `content ${citizenId} ${contentId}`;

/** Content ids of what is sealed in the citizen's own row, and of an answer being written. */
export const nameId = (citizenId: string): string => `name of ${citizenId}`;
export const cprId = (citizenId: string): string => `cpr of ${citizenId}`;
/** What a file is, apart from its bytes, which lie under its own id. */
export const aboutId = (attachmentId: string): string => `about ${attachmentId}`;
export const draftId = (instanceId: string, organisationId: string): string => `draft of ${instanceId} in ${organisationId}`;

/** `pool` is the engine's; the content key has 32 bytes. */
export const createSealer = (pool: pg.Pool, contentKey: Buffer): Sealer => {
  if (contentKey.length !== 32) throw new TypeError('The content key must have 32 bytes.');
  const store = createKeyStore(pool, contentKey);

  const bytesOf = async (values: readonly Sealed[]): Promise<(Buffer | null)[]> => {
    const found = await keysOf(
      store,
      values.map(({ citizenId }) => citizenId),
    );
    return values.map(({ citizenId, contentId, sealed }) => {
      const key = found.get(citizenId);
      return key === undefined ? null : decrypt(key, boundTo(citizenId, contentId), sealed);
    });
  };
  const openBytes = async (value: Sealed): Promise<Buffer> => {
    const [bytes] = await bytesOf([value]);
    if (bytes === null || bytes === undefined) throw new ContentErased(value.citizenId);
    return bytes;
  };
  const sealBytes = async (citizenId: string, contentId: string, bytes: Buffer): Promise<Buffer> =>
    encrypt(await makeKey(store, citizenId), boundTo(citizenId, contentId), bytes);

  return {
    seal: (citizenId, contentId, text) => sealBytes(citizenId, contentId, Buffer.from(text, 'utf8')),
    open: async (value) => (await openBytes(value)).toString('utf8'),
    openAll: async (values) => (await bytesOf(values)).map((bytes) => bytes?.toString('utf8') ?? null),
    sealBytes,
    openBytes,
    eraseCitizenKey: (citizenId) => eraseKey(store, citizenId),
  };
};
