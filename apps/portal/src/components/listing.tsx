import type { Key, ReactNode } from 'react';
import { Card, Cards, Fact, Facts } from './cards.js';
import styles from './listing.module.css';
import { useMedia } from './use-media.js';

/** One thing that is said of each item. */
export type Column<T> = {
  name: string;
  cell: (item: T) => ReactNode;
  /** What stands in one line, and sums in one column. */
  as?: 'day' | 'sum';
  /** The items stand in its order. */
  orders?: boolean;
  /** Where it stands on a card when not among the facts. */
  onCard?: 'head' | 'foot';
};

type ListingProps<T> = {
  /** What it lists. */
  name: string;
  items: readonly T[];
  keyOf: (item: T) => Key;
  columns: readonly Column<T>[];
};

const Table = <T,>({ name, items, keyOf, columns }: ListingProps<T>) => (
  <table className={styles.table}>
    <caption className="visually-hidden">{name}</caption>
    <thead>
      <tr>
        {columns.map(({ name: title, as, orders }) => (
          <th key={title} scope="col" className={as && styles[as]} aria-sort={orders === true ? 'ascending' : undefined}>
            {title}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {items.map((item) => (
        <tr key={keyOf(item)}>
          {columns.map(({ name: title, as, cell }) => (
            <td key={title} className={as && styles[as]}>
              {cell(item)}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

const AsCards = <T,>({ name, items, keyOf, columns }: ListingProps<T>) => {
  const at = (place?: 'head' | 'foot'): readonly Column<T>[] => columns.filter(({ onCard }) => onCard === place);
  return (
    <Cards name={name}>
      {items.map((item) => (
        <Card key={keyOf(item)}>
          <div className={styles.head}>
            {at('head').map(({ name: title, as, cell }) => (
              <div key={title} className={as && styles[as]}>
                {cell(item)}
              </div>
            ))}
          </div>
          <Facts>
            {at().map(({ name: title, cell }) => (
              <Fact key={title} name={title}>
                {cell(item)}
              </Fact>
            ))}
          </Facts>
          {at('foot').map(({ name: title, cell }) => (
            <div key={title}>{cell(item)}</div>
          ))}
        </Card>
      ))}
    </Cards>
  );
};

/** A table where there is room for one, cards where there is not: the same is said in both. */
export const Listing = <T,>(props: ListingProps<T>) => (useMedia('(max-width: 60rem)') ? <AsCards {...props} /> : <Table {...props} />);
