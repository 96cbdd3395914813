/** `answerQuestion` is asked for at `answer-question`. */
export const kebab = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The same key as long as the same act is tried; another one after it came through. */
export const keyKeeper = (): { keyOf: (act: string) => string; done: () => void } => {
  let kept: { act: string; key: string } | null = null;
  return {
    keyOf: (act) => {
      if (kept?.act !== act) kept = { act, key: crypto.randomUUID() };
      return kept.key;
    },
    done: () => {
      kept = null;
    },
  };
};
