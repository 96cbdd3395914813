import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from '@navikt/ds-react';
import { api } from '../api/client.js';
import { demoClockQuery } from '../api/directory-queries.js';
import { ask } from '../api/problem.js';
import { keys } from '../api/queries.js';
import { useActsFor } from '../components/author.js';
import { Failure } from '../components/failure.js';
import { useMe } from '../components/me.js';
import { useRoleName } from '../components/role-name.js';
import { useAnnounce } from '../components/announcer.js';
import { useFollowNews } from '../components/steady.js';
import { defineTexts, useTexts } from '../i18n/texts.js';
import { useWords } from '../i18n/words.js';
import styles from './demo-banner.module.css';
import { useSignOut } from './session.js';

const texts = defineTexts(
  {
    demo: 'DEMO',
    youAre: (name: string, as: string) => `du er ${name} (${as})`,
    switchRole: 'Skift rolle',
    now: 'Klokken i demoen:',
    clock: 'Demoens ur',
    day: '+1 arbejdsdag',
    week: '+1 uge',
    moving: 'Uret går frem, og alt, der forfalder undervejs, bliver gjort …',
    moved: (now: string) => `Klokken i demoen er nu ${now}.`,
  },
  {
    demo: 'DEMO',
    youAre: (name: string, as: string) => `you are ${name} (${as})`,
    switchRole: 'Switch role',
    now: 'Time in the demo:',
    clock: 'The clock of the demo',
    day: '+1 working day',
    week: '+1 week',
    moving: 'The clock moves on, and all that falls due on the way is done …',
    moved: (now: string) => `The time in the demo is now ${now}.`,
  },
);

const moves = { day: { workingDays: 1 }, week: { days: 7 } } as const;

type Move = keyof typeof moves;

const useMoveClock = () => {
  const client = useQueryClient();
  const announce = useAnnounce();
  const follow = useFollowNews();
  const t = useTexts(texts);
  const { instant } = useWords();
  return useMutation({
    // What falls due comes while the clock still moves, so the lists follow from the click on.
    mutationFn: (move: Move) =>
      follow(async () => {
        const clock = await ask(api.POST('/api/demo/clock', { body: moves[move] }));
        client.setQueryData(keys.clock, clock);
        announce(t.moved(instant(clock.now)));
        await client.invalidateQueries();
      }),
    retry: false,
  });
};

/** The demo's clock: reminders and escalations happen before one's eyes. */
const DemoClock = () => {
  const t = useTexts(texts);
  const { instant } = useWords();
  const clock = useQuery(demoClockQuery);
  const move = useMoveClock();
  return (
    <div className={styles.clock} role="group" aria-label={t.clock}>
      <span className={styles.time}>
        <span className={styles.label}>{t.now}</span>{' '}
        <strong className={styles.now}>{clock.data === undefined ? '–' : <time dateTime={clock.data.now}>{instant(clock.data.now)}</time>}</strong>
      </span>
      <span className={styles.moves}>
        {(['day', 'week'] as const).map((step) => (
          <Button
            key={step}
            type="button"
            size="xsmall"
            variant="secondary"
            className={styles.move}
            loading={move.isPending && move.variables === step}
            disabled={move.isPending}
            onClick={() => move.mutate(step)}
          >
            {t[step]}
          </Button>
        ))}
      </span>
      <span role="status" className="visually-hidden">
        {move.isPending && t.moving}
      </span>
      {move.isError && <Failure error={move.error} />}
    </div>
  );
};

/** On every page of the demo: it is one, whom one plays, and its clock. `roomy`: its buttons fit a thumb, as all of the citizens' do. */
export const DemoBanner = ({ roomy = false }: { roomy?: boolean }) => {
  const t = useTexts(texts);
  const roleName = useRoleName();
  const actsFor = useActsFor();
  const me = useMe();
  const signOut = useSignOut();
  return (
    <div className={`${styles.banner} ${roomy ? styles.roomy : ''}`}>
      <div className={styles.inner}>
        <span className={styles.who}>
          <strong>{t.demo}</strong> ·{' '}
          {t.youAre(me.name, [roleName(me.role), actsFor({ organisation: me.organisation?.name ?? null, locum: me.locum })].filter(Boolean).join(', '))}
        </span>
        <Button type="button" size="xsmall" variant="secondary" className={styles.move} loading={signOut.isPending} onClick={() => signOut.mutate()}>
          {t.switchRole}
        </Button>
        <DemoClock />
      </div>
    </div>
  );
};
