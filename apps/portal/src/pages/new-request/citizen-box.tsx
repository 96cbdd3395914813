import { Tag } from '@navikt/ds-react';
import { Link } from '@tanstack/react-router';
import { useTexts } from '../../i18n/texts.js';
import styles from './composer.module.css';
import { composerTexts } from './texts.js';
import type { Citizen } from '../../api/client.js';
import { Cpr } from '../../components/cpr.js';

/** Whom it is about, and what to think of when writing to them. `fixed`: a draft stays with its citizen. */
export const CitizenBox = ({ citizen, fixed }: { citizen: Citizen; fixed: boolean }) => {
  const t = useTexts(composerTexts);
  const { name, interpreterLanguage, digitalPostExempt, protectedAddress } = citizen;
  const needs = [
    interpreterLanguage === null ? null : t.interpreter(interpreterLanguage),
    digitalPostExempt ? t.exempt : null,
    protectedAddress ? t.protected : null,
  ];
  return (
    <div className={styles.citizen}>
      <span>
        {t.about}: <strong>{name}</strong> <Cpr of={citizen} />
      </span>
      {needs.map(
        (need) =>
          need !== null && (
            <Tag key={need} size="small" variant="outline" data-color="warning">
              {need}
            </Tag>
          ),
      )}
      {!fixed && (
        <Link to="/anmodninger/ny" search={{}}>
          {t.otherCitizen}
        </Link>
      )}
    </div>
  );
};
