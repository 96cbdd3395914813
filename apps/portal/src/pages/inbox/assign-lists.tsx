import { InlineMessage } from '@navikt/ds-react';
import { actEffects } from '../../components/commands/effect-texts.js';
import { commandTexts } from '../../components/commands/texts.js';
import { useLanguage } from '../../i18n/language.js';
import { useTexts } from '../../i18n/texts.js';
import { holderNow, type Assignable, type Barred, type Failed } from './assignable.js';
import { manyTexts } from './many-texts.js';
import { Named } from './named.js';
import { useWhyNot } from './why-not.js';

type AssignListsProps = {
  going: readonly Assignable[];
  already: readonly Assignable[];
  barred: readonly Barred[];
  /** Null before the first try. */
  failed: readonly Failed[] | null;
  /** The name of whoever is to have them. */
  to: string | undefined;
};

/** Of each request what happens to it, or why nothing does. */
export const AssignLists = ({ going, already, barred, failed, to }: AssignListsProps) => {
  const t = useTexts(manyTexts);
  const { effect } = useTexts(commandTexts);
  const { language } = useLanguage();
  const whyNot = useWhyNot();
  const stay = [
    ...already.map(({ request }) => ({ request, why: t.alreadyWith(to ?? '') })),
    ...barred.map(({ request, ...refused }) => ({ request, why: whyNot(request, refused) })),
  ];
  const commands = [...new Set(going.map(({ command }) => command))];
  return (
    <>
      {failed !== null && <InlineMessage status="error">{t.notAssigned(failed.length)}</InlineMessage>}
      {failed === null ? (
        <Named
          title={t.willGo(going.length)}
          of={going.map((each) => {
            const now = holderNow(each);
            return { request: each.request, ...(now !== null && { why: t.now(now.name) }) };
          })}
        />
      ) : (
        <Named title={t.wontGo(failed.length)} of={failed} />
      )}
      {failed === null && <Named title={t.wontGo(stay.length)} of={stay} />}
      {commands.map((command) => (
        <p key={command}>
          <strong>{effect}:</strong> {actEffects[language][command]}
        </p>
      ))}
    </>
  );
};
