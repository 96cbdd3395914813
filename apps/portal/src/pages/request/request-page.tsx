import { Page } from '../../components/page.js';
import { defineTexts, useTexts } from '../../i18n/texts.js';

const texts = defineTexts({ title: 'Anmodning' }, { title: 'Request' });

export const RequestPage = () => {
  const t = useTexts(texts);
  return <Page title={t.title}>{null}</Page>;
};
