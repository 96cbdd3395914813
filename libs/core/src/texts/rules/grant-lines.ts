import type { GrantKind } from '../../rules/grants.js';
import { both, line, told, type Lines, type Telling, type TellingOf } from './telling.js';

const scopesIn = (scopes: GrantKind['sees'], { t }: Telling): string | undefined => scopes.map((scope) => t.grants.scopes[scope]).join(', ') || undefined;

const fields: TellingOf<GrantKind> = {
  code: () => [],
  name: ({ name }, { t }) => line('name', t.grants.name, both(name)),
  means: ({ means }, { t }) => line('means', t.grants.means, both(means)),
  represents: ({ represents }, { t }) => line('represents', t.grants.represents, represents && t.grants.holders[represents]),
  organisationKinds: ({ organisationKinds }, { t, words }) => line('organisationKinds', t.grants.organisationKinds, words(organisationKinds) || undefined),
  sees: ({ sees }, telling) => line('sees', telling.t.grants.sees, scopesIn(sees, telling)),
  maySee: ({ maySee }, telling) => line('maySee', telling.t.grants.maySee, scopesIn(maySee, telling)),
  acts: ({ acts }, { t }) => line('acts', t.grants.acts, acts ? t.yes : undefined),
  states: ({ states }, { t }) => line('states', t.grants.states, states ? t.yes : undefined),
  inWriting: ({ inWriting }, { t }) => line('inWriting', t.grants.inWriting, inWriting ? t.yes : undefined),
  longest: ({ longest }, { t, count }) => line('longest', t.grants.longest, count(longest.amount, longest.unit)),
  untilAge: ({ untilAge }, { t }) => line('untilAge', t.grants.untilAge, untilAge === undefined ? undefined : t.grants.years(untilAge)),
  source: ({ source }, { t }) => line('source', t.grants.source, source),
};

/** All that a way to take part says, each line able to stand alone among those of others. */
export const grantLines = (kind: GrantKind, telling: Telling): Lines =>
  told(fields, kind, telling).map(({ key, label, text }) => ({
    key: `grantKinds.${kind.code}.${key}`,
    label: telling.t.grants.of(kind.name[telling.language], label),
    text,
  }));
