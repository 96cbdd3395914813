import { Page } from '../../components/page.js';
import { defineTexts, useTexts } from '../../i18n/texts.js';

const texts = defineTexts({ title: 'Min sag' }, { title: 'My case' });

export const CitizenPage = () => {
  const t = useTexts(texts);
  return <Page title={t.title}>{null}</Page>;
};
