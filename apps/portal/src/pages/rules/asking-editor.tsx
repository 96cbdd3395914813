import { useTexts } from '../../i18n/texts.js';
import { askingTexts, matterCodes } from './asking-texts.js';
import { changeTexts } from './change-texts.js';
import { Choice, DayField, Part, TextLine } from './editing.js';
import styles from './editing.module.css';
import { Many, useNamed } from './many-field.js';
import type { Asking, RuleBook } from './rules-queries.js';

/** Of whom alone something may be asked, in which courses. */
export const AskingEditor = ({ asking, book, onChange }: { asking: Asking; book: RuleBook; onChange: (part: Partial<Asking>) => void }) => {
  const t = useTexts(askingTexts);
  const change = useTexts(changeTexts);
  const named = useNamed();
  const { regimes, courseKinds } = book.courses;
  const { source } = asking;
  return (
    <>
      <Part title={t.where}>
        <Choice
          path="asking.asksFor"
          label={t.asksFor}
          value={asking.asksFor}
          options={matterCodes.map((value) => ({ value, text: t[value] }))}
          onChange={(asksFor) => onChange({ asksFor })}
        />
        <Many
          path="asking.regimes"
          legend={t.regimes}
          any={t.anyRegime}
          options={named(regimes)}
          value={asking.regimes}
          onChange={(codes) => onChange({ regimes: codes })}
        />
        <Many
          path="asking.courseKinds"
          legend={t.courseKinds}
          any={t.anyCourse}
          options={named(courseKinds)}
          value={asking.courseKinds}
          onChange={(codes) => onChange({ courseKinds: codes })}
        />
      </Part>
      <Part title={t.recipientKinds}>
        <Many
          path="asking.recipientKinds"
          legend={t.recipientKinds}
          hideLegend
          options={book.recipientKinds}
          value={asking.recipientKinds}
          onChange={(codes) => onChange({ recipientKinds: codes })}
        />
      </Part>
      <Part title={t.days}>
        <div className={styles.row}>
          <DayField path="asking.validFrom" label={change.validFrom} value={asking.validFrom} onChange={(day) => onChange({ validFrom: day ?? '' })} />
          <DayField path="asking.validTo" label={change.validTo} value={asking.validTo} onChange={(day) => onChange({ validTo: day })} />
        </div>
      </Part>
      <Part title={t.source}>
        <TextLine path="asking.source.text" label={t.sourceText} value={source.text} onChange={(text) => onChange({ source: { ...source, text } })} />
        <Choice
          path="asking.source.confidence"
          label={t.confidence}
          value={source.confidence}
          options={(['high', 'medium', 'low'] as const).map((value) => ({ value, text: t[value] }))}
          onChange={(confidence) => onChange({ source: { ...source, confidence } })}
        />
      </Part>
    </>
  );
};
