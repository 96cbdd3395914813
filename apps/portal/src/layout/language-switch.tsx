import { GlobeIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';
import { useLanguage } from '../i18n/language.js';

/** In the language it leads to, for whoever cannot read the present one. */
export const LanguageSwitch = () => {
  const { language, setLanguage } = useLanguage();
  const other = language === 'da' ? 'en' : 'da';
  return (
    <Button type="button" variant="tertiary" size="small" lang={other} icon={<GlobeIcon aria-hidden="true" />} onClick={() => setLanguage(other)}>
      {other === 'en' ? 'English' : 'Dansk'}
    </Button>
  );
};
