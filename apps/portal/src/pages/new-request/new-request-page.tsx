import { Page } from '../../components/page.js';
import { defineTexts, useTexts } from '../../i18n/texts.js';

const texts = defineTexts({ title: 'Ny anmodning' }, { title: 'New request' });

export const NewRequestPage = () => {
  const t = useTexts(texts);
  return <Page title={t.title}>{null}</Page>;
};
