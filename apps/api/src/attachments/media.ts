/** What may be put here, and how such a file begins: a name proves nothing. */
const beginnings = {
  'application/pdf': Buffer.from('%PDF-'),
  'image/png': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  'image/jpeg': Buffer.from([0xff, 0xd8, 0xff]),
} as const;

export type MediaType = keyof typeof beginnings;

export const mediaTypes = Object.keys(beginnings) as MediaType[];

/** The most a file may hold, in bytes. */
export const mostBytes = 10 * 1_048_576;

export const isMediaType = (type: string): type is MediaType => Object.hasOwn(beginnings, type);

/** By the path of the route. */
export const isUpload = (url: string | undefined): boolean => url?.endsWith('/attachments') === true;

/** Whether the bytes begin as those of that kind do. */
export const beginsAs = (type: MediaType, bytes: Buffer): boolean => bytes.subarray(0, beginnings[type].length).equals(beginnings[type]);

/** `application/pdf; charset=x` without what follows. */
export const typeIn = (header: string | undefined): string => header?.split(';')[0]?.trim().toLowerCase() ?? '';

const named = /filename\*=utf-8''([^;]+)/i;

/** The name in a Content-Disposition, by RFC 8187, without a path or control characters; empty when none can be read. */
export const nameIn = (disposition: string | undefined): string => {
  const written = named.exec(disposition ?? '')?.[1];
  if (written === undefined) return '';
  try {
    return decodeURIComponent(written)
      .replace(/^.*[/\\]/, '')
      .replaceAll(/[\p{Cc}\p{Surrogate}]/gu, '')
      .trim();
  } catch {
    return '';
  }
};

export const dispositionOf = (name: string): string => `attachment; filename*=UTF-8''${encodeURIComponent(name)}`;
