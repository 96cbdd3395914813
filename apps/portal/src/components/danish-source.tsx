import { defineTexts, useTexts } from '../i18n/texts.js';

const texts = defineTexts({ inDanish: '' }, { inDanish: ' (in Danish)' });

/** Where a rule stands, as the rule book says it: in Danish alone, which is said where the page is in another language. */
export const DanishSource = ({ source }: { source: string }) => {
  const { inDanish } = useTexts(texts);
  return (
    <>
      <span lang="da">{source}</span>
      {inDanish}
    </>
  );
};
