import { ArrowCirclepathIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';
import { defineTexts, useTexts } from '../i18n/texts.js';
import styles from './new-pill.module.css';

const texts = defineTexts({ show: (news: number) => `${news} ${news === 1 ? 'ny' : 'nye'} – vis` }, { show: (news: number) => `${news} new – show` });

/** Lists never jump: what is new waits behind this until it is asked for. */
export const NewPill = ({ news, onShow }: { news: number; onShow: () => void }) => {
  const t = useTexts(texts);
  return (
    <div className={styles.place} role="status">
      {news > 0 && (
        <Button type="button" size="small" className={styles.pill} icon={<ArrowCirclepathIcon aria-hidden="true" />} onClick={onShow}>
          {t.show(news)}
        </Button>
      )}
    </div>
  );
};
