/** Days, working days or months that a rule counts at most. */
export const mostAmount = 400;
/** The earliest rung, in working days after the due date. */
export const leastStep = -400;
export const mostLegs = 8;
/** Kinds of recipient, kinds of course and regimes. */
export const mostKinds = 30;
/** Things that must be so for a rule to give advice. */
export const mostConditions = 8;
export const mostMonths = 120;
export const mostRungs = 20;
export const mostPauseReasons = 10;
/** Characters of a name, a source or a question. */
export const mostText = 400;
export const mostItems = 200;
/** Characters that an answer to a question may be allowed to have. */
export const mostAnswer = 100_000;
/** Danish kroner. */
export const mostFee = 100_000;
/** Requests agreed on for a period. */
export const mostQuota = 10_000;
