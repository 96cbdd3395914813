/** Danish is the original; English says the same. */
export type Language = 'da' | 'en';
