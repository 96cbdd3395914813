import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { allowedFrom, commandTypes, isAllowedFrom, openStatuses, type CommandType, type Status, statuses, word } from '#core';

const readme = readFileSync('README.md', 'utf8');

type Line = { status: Status; danish: string; commands: ReadonlySet<string> };

const codesIn = (text: string): string[] => [...text.matchAll(/`(\w+)`/g)].map((found) => found[1] ?? '');

/** `as sent, without receive, and delegate`: what the line before it leads to, less and more. */
const commandsIn = (text: string, above: ReadonlyMap<string, Line>): Set<string> => {
  const as = /^as `(\w+)`(?:, without (.*?))?(?:, and ((?:`\w+` ?)+))?$/.exec(text.trim());
  if (as === null) return new Set(codesIn(text));
  const [, base = '', less = '', more = ''] = as;
  const without = new Set(codesIn(less));
  return new Set([...(above.get(base)?.commands ?? []), ...codesIn(more)].filter((command) => !without.has(command)));
};

const lines = (): ReadonlyMap<string, Line> => {
  const found = new Map<string, Line>();
  for (const [, status = '', danish = '', commands = ''] of readme.matchAll(/^\| `(\w+)` \| ([^|]+) \| ([^|]*)\|$/gm)) {
    if ((statuses as readonly string[]).includes(status))
      found.set(status, { status: status as Status, danish: danish.trim(), commands: commandsIn(commands, found) });
  }
  return found;
};

const isEverywhere = (type: CommandType): boolean => openStatuses.every((status) => isAllowedFrom(status, type));

describe('the README’s table of a request', () => {
  it('names every status, by its Danish word', () => {
    expect([...lines().values()].map(({ status, danish }) => [status, danish])).toEqual(statuses.map((status) => [status, word(status, 'da')]));
  });

  it.each(statuses)('leads on from %s as the core does', (status) => {
    const allowed = commandTypes.filter((type) => !isEverywhere(type) && isAllowedFrom(status, type));
    expect([...(lines().get(status)?.commands ?? [])].toSorted()).toEqual(allowed.toSorted());
  });

  it('names what may be asked for in every open status', () => {
    const [, open = '', always = ''] = /In every open status: (.*?);\nin every status: (.*?)\. The table/s.exec(readme) ?? [];
    const everywhere = commandTypes.filter(isEverywhere);
    expect(codesIn(always)).toEqual(everywhere.filter((type) => allowedFrom[type].length === statuses.length));
    expect(codesIn(open).toSorted()).toEqual(everywhere.filter((type) => allowedFrom[type].length < statuses.length).toSorted());
  });
});
