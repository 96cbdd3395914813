import type { AnyGuest, ColumnTypes } from './types.js';

/** What one commit writes, part by part; the order is the order of the statement's parameters. */
export const fixedColumnsOf = (guest: AnyGuest): ColumnTypes => {
  const { citizenId: _base, ...fixed } = guest.fixed;
  return fixed;
};

/** The state's keys that stand in columns of their own and are therefore left out of its JSON. */
export const liftedKeysOf = (guest: AnyGuest): readonly string[] => Object.keys(guest.fixed).filter((key) => guest.fixed[key] !== 'timestamptz');

const base = { id: 'uuid', version: 'int', ruleVersion: 'int', state: 'json' } as const;

export const freshColumns = (guest: AnyGuest): ColumnTypes => ({ ...base, citizenId: 'uuid', ...fixedColumnsOf(guest), ...guest.columns });

/** Who asks (named so that no column of a guest is called the same), and what the decision rests on. */
export const changedColumns = (guest: AnyGuest): ColumnTypes => ({
  ...base,
  fromVersion: 'int',
  askingOrganisation: 'uuid',
  askingCitizen: 'uuid',
  askingClock: 'bool',
  ...guest.columns,
});

export const commandColumns = {
  command: 'int',
  id: 'uuid',
  version: 'int',
  actorKind: 'text',
  personId: 'uuid',
  organisationId: 'uuid',
  citizenId: 'uuid',
  action: 'text',
  key: 'uuid',
  body: 'uuid',
} as const satisfies ColumnTypes;

export const eventColumns = {
  command: 'int',
  version: 'int',
  type: 'text',
  v: 'int',
  body: 'json',
  effectiveAt: 'timestamptz',
  audience: 'uuid',
} as const satisfies ColumnTypes;

export const timerColumns = { id: 'uuid', key: 'text', dueAt: 'timestamptz' } as const satisfies ColumnTypes;
export const timerKeyColumns = { id: 'uuid', key: 'text' } as const satisfies ColumnTypes;
export const partyColumns = {
  id: 'uuid',
  organisationId: 'uuid',
  citizenId: 'uuid',
  role: 'text',
  readsOnly: 'bool',
  scope: 'text',
  until: 'timestamptz',
  purpose: 'text',
  legalBasis: 'text',
  open: 'bool',
  sortAt: 'timestamptz',
} as const satisfies ColumnTypes;
/** `written` and `leaving` are arrays of uuid as text; those written have rows of their own among `partyColumns`. */
export const partyChangeColumns = {
  id: 'uuid',
  open: 'bool',
  sortAt: 'timestamptz',
  written: 'text',
  leaving: 'text',
} as const satisfies ColumnTypes;
export const outboxColumns = { messageId: 'uuid', id: 'uuid', version: 'int', channel: 'text', body: 'json' } as const satisfies ColumnTypes;
export const contentColumns = {
  contentId: 'uuid',
  id: 'uuid',
  citizenId: 'uuid',
  audience: 'uuid',
  kind: 'text',
  sealed: 'bytea',
} as const satisfies ColumnTypes;
