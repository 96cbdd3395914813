import { Checkbox } from '@navikt/ds-react';
import { useLanguage } from '../../i18n/language.js';
import { useTexts } from '../../i18n/texts.js';
import { askingTexts } from './asking-texts.js';
import { AddButton, ErrorAt, fieldId, RemoveButton, TextLine } from './editing.js';
import styles from './editing.module.css';
import { Fold } from './fold.js';
import { Naming } from './naming.js';
import { PlainName } from './plain-name.js';
import type { Courses, StepKind } from './rules-queries.js';
import { stepTexts } from './step-texts.js';
import { UnderField } from './under-field.js';
import { useList } from './use-list.js';

type Papers = NonNullable<StepKind['papers']>;
type PapersProps = { path: string; papers: Papers; regimes: Courses['regimes']; onChange: (papers: Papers | undefined) => void };

/** What a step rests on, and under which law. */
export const PapersField = ({ path, papers, regimes, onChange }: PapersProps) => {
  const t = useTexts(stepTexts);
  const asking = useTexts(askingTexts);
  const { language } = useLanguage();
  const { keyOf, set, add, remove } = useList(papers, (list: Papers) => onChange(list.length === 0 ? undefined : list));
  return (
    <div id={fieldId(path)} tabIndex={-1} className={styles.side}>
      <h3>{t.restsOn}</h3>
      <ErrorAt path={path} />
      {papers.map((paper, place) => {
        const at = `${path}[${place}]`;
        const change = (part: Partial<Papers[number]>): void => set(place, { ...paper, ...part });
        return (
          <Fold key={keyOf(place)} title={paper.name[language] || t.paper(place + 1)} path={`${at}.`} startsOpen={paper.code === ''}>
            <Naming path={at} value={paper} onChange={(value) => set(place, value)} />
            <PlainName path={`${at}.plainName`} name={paper.plainName} onChange={(plainName) => change({ plainName })} />
            <Checkbox size="small" checked={paper.obligatory} onChange={({ target }) => change({ obligatory: target.checked })}>
              {t.obligatory}
            </Checkbox>
            <UnderField path={`${at}.regimes`} chosen={paper.regimes} regimes={regimes} onChange={(codes) => change({ regimes: codes })} />
            <div className={styles.row}>
              <TextLine path={`${at}.source`} label={t.source} value={paper.source} onChange={(source) => change({ source })} />
              <RemoveButton row={at} title={asking.remove(t.paper(place + 1))} onRemove={() => remove(place)} />
            </div>
          </Fold>
        );
      })}
      <AddButton text={t.addPaper} onAdd={() => add({ code: '', name: { da: '', en: '' }, obligatory: false, source: '' })} />
    </div>
  );
};
