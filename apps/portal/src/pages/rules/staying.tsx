import { rowsThatStay } from '#core';
import { defineTexts, useTexts } from '../../i18n/texts.js';
import styles from './editing.module.css';
import type { Amendment, RuleBook } from './rules-queries.js';

const texts = defineTexts(
  { stays: 'Det, der gælder nu, kan ikke fjernes fra en liste, som forløb henviser til. Det må gerne omdøbes.' },
  { stays: 'What holds now cannot be removed from a list that courses refer to. It may be renamed.' },
);

/** Paths of the rows that no draft can take away: they are in the book in force, and referred to. */
export const stayingIn = ({ courses, steps }: Amendment, book: RuleBook): ReadonlySet<string> =>
  new Set([...rowsThatStay(courses ?? {}, book.courses).map((row) => `courses.${row}`), ...rowsThatStay(steps ?? {}, book.steps).map((row) => `steps.${row}`)]);

/** Why there is no bin. */
export const Stays = () => <p className={styles.quiet}>{useTexts(texts).stays}</p>;
