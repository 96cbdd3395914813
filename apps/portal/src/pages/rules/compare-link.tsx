import { Link } from '@tanstack/react-router';
import { useTexts } from '../../i18n/texts.js';
import { comparisonTexts } from './comparison-texts.js';
import styles from './rules.module.css';
import type { ComparisonSearch } from './search.js';

type CompareLinkProps = { kind: ComparisonSearch['kind']; of: string | undefined; version: number; name: string };

/** The way from a version to what it says otherwise than the one before it; nothing from the first. */
export const CompareLink = ({ kind, of, version, name }: CompareLinkProps) => {
  const t = useTexts(comparisonTexts);
  if (of === undefined || version < 2) return null;
  const before = version - 1;
  return (
    <Link className={styles.compare} to="/admin/sammenlign" search={{ kind, of, before, after: version }} aria-label={t.compareOf(name, before)}>
      {t.compare(before)}
    </Link>
  );
};
