import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/** First byte of every envelope, so that a later cipher can stand beside this one. */
const version = 1;
const nonceBytes = 12;
const tagBytes = 16;

export const keyBytes = 32;

/** AES-256-GCM under a fresh random nonce: version, nonce, tag, ciphertext. `bound` must be named again to open it. */
export const encrypt = (key: Buffer, bound: string, plain: Buffer): Buffer => {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(bound));
  const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([Buffer.of(version), nonce, cipher.getAuthTag(), sealed]);
};

/** Throws when the key, the bound names or a single bit differ. */
export const decrypt = (key: Buffer, bound: string, envelope: Buffer): Buffer => {
  if (envelope[0] !== version) throw new Error('The envelope is of an unknown version.');
  const tagAt = 1 + nonceBytes;
  const decipher = createDecipheriv('aes-256-gcm', key, envelope.subarray(1, tagAt), { authTagLength: tagBytes })
    .setAAD(Buffer.from(bound))
    .setAuthTag(envelope.subarray(tagAt, tagAt + tagBytes));
  return Buffer.concat([decipher.update(envelope.subarray(tagAt + tagBytes)), decipher.final()]);
};

/** A key for one purpose out of the content key, so that no key serves two. */
export const deriveKey = (contentKey: Buffer, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', contentKey, Buffer.alloc(0), `afklar ${purpose}`, keyBytes));
