import type { Actor, Language } from '#core';
import { localDateOf } from '#sla';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Foundation } from '../foundation.js';
import { Needs } from '../web/access.js';
import { By, Spoken } from '../web/request.js';
import { ComparisonQuery, ComparisonView } from './comparison.dto.js';
import { RuleComparison } from './comparison.js';
import { namesOf } from './names.js';
import { readableBy } from './readable.js';
import { RuleBookView } from './rule-book.dto.js';
import { ruleBookView } from './rule-book-view.js';

@ApiTags('rules')
@Controller('rule-book')
export class RuleBookController {
  constructor(
    private readonly foundation: Foundation,
    private readonly comparison: RuleComparison,
  ) {}

  /** Every rule in every version, where it stands, and what is wrong with them together */
  @Get()
  @Needs('rules.read')
  async getRuleBook(@By() actor: Actor, @Spoken() language: Language): Promise<RuleBookView> {
    const { engine, rules } = this.foundation;
    const book = readableBy(actor, await rules.newest());
    const nameOf = await namesOf(this.foundation, Object.keys(book.calendars));
    return ruleBookView(book, localDateOf(await engine.businessNow()), language, nameOf);
  }

  /** What two versions of a rule say differently, in words */
  @Get('comparison')
  @Needs('rules.read')
  compareRuleVersions(@By() actor: Actor, @Query() query: ComparisonQuery, @Spoken() language: Language): Promise<ComparisonView> {
    return this.comparison.between(actor, query, language);
  }
}
