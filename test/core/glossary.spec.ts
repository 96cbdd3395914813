import { describe, expect, it } from '@jest/globals';
import { glossary, glossaryParts } from '#core';

describe('a word of the product', () => {
  it('stands in one part of the glossary alone: of two, one would hide the other', () => {
    const partsOf = new Map<string, string[]>();
    for (const [part, words] of Object.entries(glossaryParts)) for (const code of Object.keys(words)) partsOf.set(code, [...(partsOf.get(code) ?? []), part]);
    expect([...partsOf].filter(([, parts]) => parts.length > 1)).toEqual([]);
    expect([...partsOf.keys()].toSorted()).toEqual(Object.keys(glossary).toSorted());
  });
});
