import { lazy, Suspense, useState, type RefObject } from 'react';
import type { ListedRequest } from '../../api/client.js';
import { useMe } from '../../components/me.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import { manyTexts } from './many-texts.js';
import { isAsking } from './preset.js';
import { SelectionBar } from './selection-bar.js';
import type { Selection } from './selection.js';
import { usePileKeys } from './use-pile-keys.js';

/** They weigh more than the list, and come when one is opened. */
const AssignDialog = lazy(async () => ({ default: (await import('./assign-dialog.js')).AssignDialog }));
const RemindDialog = lazy(async () => ({ default: (await import('./remind-dialog.js')).RemindDialog }));

type Act = 'assign' | 'remind';
type Doing = { act: Act; requests: readonly ListedRequest[] };

type PileProps = { items: readonly ListedRequest[]; selection: Selection; list: RefObject<HTMLElement | null> };

/** What can be done to many requests at once, by button and by letter. Only those who ask remind. */
export const Pile = ({ items, selection, list }: PileProps) => {
  const t = useTexts(manyTexts);
  const { label } = useWords();
  const me = useMe();
  const [doing, setDoing] = useState<Doing | null>(null);
  const [lost, setLost] = useState(false);
  const begin = (act: Act) => (focused?: string) => {
    const requests = selection.chosen.length > 0 ? selection.chosen : items.filter(({ id }) => id === focused);
    setLost(requests.length === 0);
    if (requests.length > 0) setDoing({ act, requests });
  };
  const acts = [
    { name: 'assign', text: t.assign, keys: 't', does: t.keyAssign, run: begin('assign') },
    ...(isAsking(me) ? [{ name: 'remind', text: label('remind'), keys: 'r', does: t.keyRemind, run: begin('remind') }] : []),
  ];
  usePileKeys({ list, selection, acts });
  const close = (): void => setDoing(null);
  return (
    <>
      <SelectionBar
        selection={selection}
        acts={acts.map(({ name, text, run }) => ({ name, text, run: () => run() }))}
        hint={lost && selection.chosen.length === 0 ? t.chooseFirst : null}
      />
      <Suspense>
        {doing?.act === 'assign' && <AssignDialog requests={doing.requests} onClose={close} />}
        {doing?.act === 'remind' && <RemindDialog requests={doing.requests} onClose={close} />}
      </Suspense>
    </>
  );
};
