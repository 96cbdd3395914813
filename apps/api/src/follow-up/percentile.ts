/** As PostgreSQL's `percentile_cont`: between two values it goes straight from one to the other. */
export const percentile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((one, other) => one - other);
  const place = share * (sorted.length - 1);
  const [low = 0, high = low] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return low + (high - low) * (place - Math.floor(place));
};

/** To one decimal. */
export const rounded = (value: number): number => Math.round(value * 10) / 10;
