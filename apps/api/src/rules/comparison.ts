import { ruleDifferences, type Actor, type Amendment, type Language, type RuleBook } from '#core';
import { calendarVersions } from '#persistence';
import { Injectable } from '@nestjs/common';
import { Foundation } from '../foundation.js';
import { notFound } from '../web/problem.js';
import type { ComparisonQuery, ComparisonView } from './comparison.dto.js';
import { namesOf, partiesIn } from './names.js';
import { readableBy } from './readable.js';

type Version = { version: number; validFrom: string | null; amendment: Amendment };

const dated = <T extends { version: number; validFrom: string }>(rules: readonly T[], amendmentOf: (rule: T) => Amendment): Version[] =>
  rules.map((rule) => ({ version: rule.version, validFrom: rule.validFrom, amendment: amendmentOf(rule) }));

/** Two versions of one rule beside each other. */
@Injectable()
export class RuleComparison {
  constructor(private readonly foundation: Foundation) {}

  async between(actor: Actor, query: ComparisonQuery, language: Language): Promise<ComparisonView> {
    const book = readableBy(actor, await this.foundation.rules.newest());
    const versions = (await this.versionsOf(query, book)).toSorted((one, other) => one.version - other.version);
    const after = this.chosen(versions, query.after) ?? versions.at(-1);
    const before = this.chosen(versions, query.before) ?? versions.findLast(({ version }) => version < (after?.version ?? 0));
    if (after === undefined || (query.before !== undefined && before === undefined)) throw notFound();
    const nameOf = await namesOf(this.foundation, partiesIn(before?.amendment, after.amendment));
    return {
      kind: query.kind,
      of: query.of,
      versions: versions.map(({ version, validFrom }) => ({ version, validFrom })),
      before: before?.version ?? null,
      after: after.version,
      differences: before === undefined ? [] : ruleDifferences(before.amendment, after.amendment, book, language, nameOf),
    };
  }

  private chosen(versions: readonly Version[], version: number | undefined): Version | undefined {
    if (version === undefined) return undefined;
    const found = versions.find((each) => each.version === version);
    if (found === undefined) throw notFound();
    return found;
  }

  private async versionsOf({ kind, of }: ComparisonQuery, { policies, forms, asking, advice }: RuleBook): Promise<Version[]> {
    switch (kind) {
      case 'policy':
        return dated(
          policies.filter(({ id }) => id === of),
          (rule) => ({ kind, rule }),
        );
      case 'form':
        return dated(
          forms.filter(({ code }) => code === of),
          (rule) => ({ kind, rule }),
        );
      case 'asking':
        return dated(
          asking.filter(({ id }) => id === of),
          (rule) => ({ kind, rule }),
        );
      case 'advice':
        return dated(
          advice.filter(({ id }) => id === of),
          (rule) => ({ kind, rule }),
        );
      case 'calendar': {
        const calendars = await calendarVersions(this.foundation.database.engine, of === 'national' ? null : of);
        return calendars.map((rule) => ({ version: rule.version, validFrom: null, amendment: { kind, rule } }));
      }
    }
  }
}
