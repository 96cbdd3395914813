import { Link } from '@tanstack/react-router';
import { Page } from '../../components/page.js';
import { defineTexts, useTexts } from '../../i18n/texts.js';
import { PlainFrame } from '../../layout/plain-frame.js';

const texts = defineTexts(
  { title: 'Siden findes ikke', text: 'Adressen er forkert, eller du har ikke adgang.', start: 'Gå til forsiden' },
  { title: 'There is no such page', text: 'The address is wrong, or you have no access.', start: 'Go to the start' },
);

export const MissingPage = () => {
  const t = useTexts(texts);
  return (
    <PlainFrame>
      <Page title={t.title}>
        <p>{t.text}</p>
        <Link to="/">{t.start}</Link>
      </Page>
    </PlainFrame>
  );
};
