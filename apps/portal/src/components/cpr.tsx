import styles from './cpr.module.css';

/** The number of a citizen, so much of it as is shown; it is never parted by the end of a line. */
export const Cpr = ({ of: { cprMasked } }: { of: { cprMasked: string } }) => <span className={styles.cpr}>{cprMasked}</span>;
