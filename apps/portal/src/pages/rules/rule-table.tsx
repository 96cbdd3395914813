import type { ReactNode } from 'react';
import styles from './rules.module.css';

/** A table of rules; on a narrow screen each row stands as a block of its own. */
export const RuleTable = ({ caption, heads, children }: { caption: string; heads: readonly string[]; children: ReactNode }) => (
  <table className={styles.table}>
    <caption className="visually-hidden">{caption}</caption>
    <thead>
      <tr>
        {heads.map((text) => (
          <th key={text} scope="col">
            {text}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>{children}</tbody>
  </table>
);
