import { Button, Checkbox } from '@navikt/ds-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { lettersQuery, usePosting, usePrinting, type LetterPile, type PaperLetter } from '../../api/letters.js';
import { useAnnounce } from '../../components/announcer.js';
import { Cards } from '../../components/cards.js';
import { EmptyState } from '../../components/empty-state.js';
import { Failure } from '../../components/failure.js';
import { Loading } from '../../components/loading.js';
import { useMe } from '../../components/me.js';
import { Page } from '../../components/page.js';
import { ShowMore } from '../../components/show-more.js';
import { useTexts } from '../../i18n/texts.js';
import { LetterCard } from './letter-card.js';
import styles from './letters.module.css';
import { piles } from './search.js';
import { lettersTexts } from './texts.js';

const route = getRouteApi('/staff/breve');

const nothing = { toPost: 'noneToPost', posted: 'nonePosted', returned: 'noneReturned' } as const satisfies Record<LetterPile, string>;

/** Printed or marked at once; the api takes no more. */
const most = 100;

/** What is done to those that are chosen: printed, and marked as sent when they wait. */
const Acts = ({ ids, pile, onPosted }: { ids: string[]; pile: LetterPile; onPosted: () => void }) => {
  const t = useTexts(lettersTexts);
  const announce = useAnnounce();
  const printing = usePrinting(t.file);
  const posting = usePosting();
  const post = (): void =>
    posting.mutate(ids, {
      onSuccess: () => {
        announce(t.postedNow(ids.length));
        onPosted();
      },
    });
  if (ids.length === 0) return <p>{t.chooseFirst}</p>;
  return (
    <>
      <div className={styles.acts}>
        <Button type="button" size="small" loading={printing.isPending} onClick={() => printing.mutate(ids)}>
          {t.print(ids.length)}
        </Button>
        {pile === 'toPost' && (
          <Button type="button" size="small" variant="secondary" loading={posting.isPending} onClick={post}>
            {t.post(ids.length)}
          </Button>
        )}
      </div>
      {[printing, posting].map(({ error }) => error !== null && <Failure key={error.message} error={error} />)}
    </>
  );
};

const Letters = ({ letters, pile }: { letters: readonly PaperLetter[]; pile: LetterPile }) => {
  const t = useTexts(lettersTexts);
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const shown = letters.slice(0, most).map(({ id }) => id);
  const chosen = letters.map(({ id }) => id).filter((id) => marked.has(id));
  const isFull = chosen.length >= most;
  const toggle = (id: string): void => {
    if (marked.has(id)) setMarked(new Set(chosen.filter((each) => each !== id)));
    else if (!isFull) setMarked(new Set([...chosen, id]));
  };
  const isAll = chosen.length === shown.length;
  return (
    <>
      <Checkbox size="small" checked={isAll} indeterminate={!isAll && chosen.length > 0} onChange={() => setMarked(new Set(isAll ? [] : shown))}>
        {letters.length > most ? t.first(most) : t.all}
      </Checkbox>
      {isFull && letters.length > most && <p role="status">{t.atMost(most)}</p>}
      <Acts ids={chosen} pile={pile} onPosted={() => setMarked(new Set())} />
      <Cards name={t.list}>
        {letters.map((letter) => (
          <LetterCard key={letter.id} letter={letter} isChosen={marked.has(letter.id)} onChoose={() => toggle(letter.id)} />
        ))}
      </Cards>
    </>
  );
};

const Shown = () => {
  const t = useTexts(lettersTexts);
  const { pile = 'toPost' } = route.useSearch();
  const navigate = useNavigate();
  const query = useInfiniteQuery(lettersQuery(pile));
  const letters = query.data?.pages.flatMap(({ items }) => items);
  const counts = query.data?.pages.at(-1)?.counts;
  const named = (name: LetterPile): string => (counts === undefined || name === 'posted' ? t[name] : `${t[name]} (${counts[name]})`);
  return (
    <Page title={t.title}>
      <div className={styles.page}>
        <p>{t.intro}</p>
        <p>{t.addresses}</p>
        <div className={styles.piles} role="group" aria-label={t.piles}>
          {piles.map((name) => (
            <Button
              key={name}
              type="button"
              size="small"
              variant={name === pile ? 'primary' : 'secondary'}
              aria-pressed={name === pile}
              onClick={() => void navigate({ to: '/breve', search: name === 'toPost' ? {} : { pile: name } })}
            >
              {named(name)}
            </Button>
          ))}
        </div>
        {query.isPending && <Loading rows={4} height="5rem" />}
        {query.isError && letters === undefined && <Failure error={query.error} onRetry={() => void query.refetch()} />}
        {letters?.length === 0 && <EmptyState title={t[nothing[pile]]} />}
        {letters !== undefined && letters.length > 0 && <Letters key={pile} letters={letters} pile={pile} />}
        <ShowMore query={query} />
      </div>
    </Page>
  );
};

/** What is there to be posted today? */
export const LettersPage = () => {
  const t = useTexts(lettersTexts);
  if (useMe().may.includes('letters.send')) return <Shown />;
  return (
    <Page title={t.title}>
      <EmptyState title={t.noPart} />
    </Page>
  );
};
