/** Which courses the page counts, as it stands in the address: those begun in the last year, or in the year named. */
export type FollowUpSearch = { aar?: string };

/** Which of them the list shows: those of a kind, behind a figure, or whose citizen waited for a party. */
export type BegunSearch = FollowUpSearch & { slags?: string; tal?: Figure; ventet?: string };

export const figures = [
  'all',
  'open',
  'clarified',
  'notClarified',
  'withGoal',
  'withoutGoal',
  'coordinatorChanged',
  'evaluated',
  'evaluatedOnTime',
  'evaluatedLate',
] as const;
export type Figure = (typeof figures)[number];

const isYear = (value: unknown): value is string => /^20\d\d$/.test(String(value));
const isCode = (value: unknown): value is string => typeof value === 'string' && /^[a-z][A-Za-z0-9]{0,59}$/.test(value);

/** What is not understood is left out: an old link still opens the page. */
export const followUpSearch = ({ aar }: Record<string, unknown>): FollowUpSearch => (isYear(aar) ? { aar: String(aar) } : {});

export const begunSearch = (search: Record<string, unknown>): BegunSearch => {
  const { slags, tal, ventet } = search;
  const figure = figures.find((each) => each === tal);
  return {
    ...followUpSearch(search),
    ...(isCode(slags) && { slags }),
    ...(figure !== undefined && { tal: figure }),
    ...(isCode(ventet) && { ventet }),
  };
};

export const periodOf = ({ aar }: FollowUpSearch): { from?: string; to?: string } => (aar === undefined ? {} : { from: `${aar}-01-01`, to: `${aar}-12-31` });

const yearsShown = 4;

/** The year it is and those before it. */
export const yearsUntil = (today: string): string[] => Array.from({ length: yearsShown }, (_nothing, back) => String(Number(today.slice(0, 4)) - back));
