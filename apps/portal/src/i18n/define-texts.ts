import type { Language } from '#core';

type Words = Readonly<Record<string, string | ((...args: never[]) => string)>>;

/** The other language: the same keys, the same arguments. */
type Same<T extends Words> = { readonly [Key in keyof T]: T[Key] extends string ? string : T[Key] };

/** The texts of a page or component. Danish is the original; the compiler asks for every one of them in English. */
export const defineTexts = <T extends Words>(da: T, en: NoInfer<Same<T>>): Record<Language, Same<T>> => ({ da: da as Same<T>, en });
