/** What is the matter with somebody, in the words of those who write about it. No real person is described. */
export type Ailment = {
  /** As said to the citizen: "dine rygsmerter". */
  yours: string;
  /** Between professionals: "lænderygsmerter". */
  theirs: string;
  diagnoses: string;
  history: string;
  findings: string;
  treatment: string;
  function: string;
  outlook: 'improving' | 'stationary' | 'worsening';
  prognosis: string;
  considerations: string;
  ownView: string;
  /** What would still be examined, if anything. */
  examination?: string;
  /** What the municipality wants to know. */
  asks: readonly string[];
  /** What the doctor needs to know before answering, and what the caseworker replies. */
  doubt: string;
  reply: string;
};
