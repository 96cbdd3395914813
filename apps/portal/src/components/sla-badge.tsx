import { badgeText, type Badge } from '#core';
import {
  CheckmarkCircleIcon,
  ClockDashedIcon,
  ClockIcon,
  ExclamationmarkTriangleIcon,
  HourglassIcon,
  MinusCircleIcon,
  PauseIcon,
  XMarkOctagonIcon,
} from '@navikt/aksel-icons';
import type { ComponentType, SVGProps } from 'react';
import { useLanguage } from '../i18n/language.js';
import { defineTexts, useTexts } from '../i18n/texts.js';
import { useWords } from '../i18n/words.js';
import styles from './sla-badge.module.css';

/** What the api says of a request's deadline. */
export type Standing = { badge: Badge; workingDaysLeft: number | null; overdueBy?: number; dueOn: string | null; innerOn?: string };

const icons: Record<Badge, ComponentType<SVGProps<SVGSVGElement>>> = {
  pending: ClockIcon,
  imminent: HourglassIcon,
  dueToday: ExclamationmarkTriangleIcon,
  breaching: XMarkOctagonIcon,
  paused: PauseIcon,
  answeredInTime: CheckmarkCircleIcon,
  answeredLate: CheckmarkCircleIcon,
  cancelled: MinusCircleIcon,
  noLongerDue: MinusCircleIcon,
  none: ClockDashedIcon,
};

/** Whether the date of a deadline still says something: by when, or whether in time. */
export const hasDeadline = ({ badge, dueOn }: Standing): boolean => dueOn !== null && badge !== 'none' && badge !== 'noLongerDue';

/** Colours only say again what icon and words say. */
export const SlaBadge = ({ standing: { badge, workingDaysLeft, overdueBy } }: { standing: Standing }) => {
  const { language } = useLanguage();
  const Icon = icons[badge];
  return (
    <span className={`${styles.badge} ${styles[badge]}`}>
      <Icon aria-hidden="true" className={styles.icon} />
      {badgeText(badge, { workingDaysLeft: workingDaysLeft ?? undefined, overdueBy }, language)}
    </span>
  );
};

const texts = defineTexts({ agreed: 'aftalt' }, { agreed: 'agreed' });

/** The answer is still to come in time: then an agreed earlier day says something. */
const isAwaited: ReadonlySet<Badge> = new Set(['pending', 'imminent', 'dueToday', 'paused']);

/** The date is the truth, the countdown is help: `3 arbejdsdage tilbage · frist tor. 26.11.2026`. A date that binds nobody any more is left out. */
export const Deadline = ({ standing }: { standing: Standing }) => {
  const t = useTexts(texts);
  const { word, date } = useWords();
  const agreedOn = isAwaited.has(standing.badge) && standing.innerOn !== standing.dueOn ? standing.innerOn : undefined;
  return (
    <span className={styles.deadline}>
      <SlaBadge standing={standing} />
      {standing.dueOn !== null && hasDeadline(standing) && (
        <span className={styles.date}>
          <span className="visually-hidden">{word('deadline')} </span>
          <time dateTime={standing.dueOn}>{date(standing.dueOn)}</time>
        </span>
      )}
      {agreedOn !== undefined && (
        <span className={styles.agreed}>
          {t.agreed} <time dateTime={agreedOn}>{date(agreedOn)}</time>
        </span>
      )}
    </span>
  );
};
