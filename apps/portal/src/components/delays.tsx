/** What was late, and what was done about it, as the citizen reads it. */
export const Delays = ({ lines = [] }: { lines?: readonly string[] | undefined }) => lines.length > 0 && <p>{lines.join(' ')}</p>;
