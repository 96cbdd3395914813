import { Page } from '../../components/page.js';
import { defineTexts, useTexts } from '../../i18n/texts.js';

const texts = defineTexts({ title: 'Notifikationer' }, { title: 'Notifications' });

export const NotificationsPage = () => {
  const t = useTexts(texts);
  return <Page title={t.title}>{null}</Page>;
};
