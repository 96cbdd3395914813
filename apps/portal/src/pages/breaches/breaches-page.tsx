import { Page } from '../../components/page.js';
import { defineTexts, useTexts } from '../../i18n/texts.js';

const texts = defineTexts({ title: 'Overblik' }, { title: 'Overview' });

export const BreachesPage = () => {
  const t = useTexts(texts);
  return <Page title={t.title}>{null}</Page>;
};
