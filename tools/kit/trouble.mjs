/** What the person at the keyboard can mend: shown as its sentence alone, without a stack. */
export class Trouble extends Error {}

const byCode = {
  ENOSPC: () => 'The disk is full: make room, then run this again.',
  EDQUOT: () => 'Your share of the disk is used up: make room, then run this again.',
  EACCES: (file) => `No permission to write ${file}: run as its owner, or give yourself the right.`,
  EPERM: (file) => `No permission to write ${file}: run as its owner, or give yourself the right.`,
  EROFS: (file) => `${file} lies on a disk that cannot be written: use another folder.`,
};

/** One sentence for what is known, the stack for a mistake of ours. */
export const sentenceFor = (error) => {
  if (error instanceof Trouble) return error.message;
  return byCode[error?.code]?.(error.path ?? 'the folder') ?? error?.stack ?? String(error);
};

/** The same when all there is is what a program printed; null when it says nothing known. */
export const sentenceIn = (output) => {
  if (/ENOSPC|No space left on device/.test(output)) return byCode.ENOSPC();
  const refused = /(?:EACCES|EPERM)[^\n]*? '([^'\n]+)'/.exec(output);
  return refused === null ? null : byCode.EACCES(refused[1]);
};
