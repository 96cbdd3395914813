import { useQuery } from '@tanstack/react-query';
import { isWhole } from './is-whole.js';
import { triedQuery, type Amendment, type Trial } from './rules-queries.js';

/** What the rules would say, asked as soon as the rule is written to its end; `isWhole` false until then. */
export const useTried = (amendment: Amendment, trial?: Trial) => {
  const whole = isWhole(amendment);
  return { isWhole: whole, ...useQuery({ ...triedQuery(amendment, trial), enabled: whole }) };
};
