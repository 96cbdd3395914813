import type { Actor, Language } from '#core';
import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Needs } from '../web/access.js';
import { Id } from '../web/id.js';
import { whole } from '../web/list.js';
import { By, Spoken } from '../web/request.js';
import { AdviceEffectView } from './advice.dto.js';
import {
  AmendmentBody,
  EffectOnPastView,
  RuleChangeBody,
  RuleChangeStepBody,
  RuleChangesView,
  RuleChangeView,
  SaveRuleChangeBody,
  TriedRuleChange,
  TryRuleChangeBody,
} from './rule-changes.dto.js';
import { RuleChanges } from './rule-changes.js';

@ApiTags('rules')
@Controller('rule-changes')
export class RuleChangesController {
  constructor(private readonly changes: RuleChanges) {}

  /** Drafts, proposals and decisions, the newest first */
  @Get()
  @Needs('rules.change')
  async listRuleChanges(@By() actor: Actor): Promise<RuleChangesView> {
    return whole(await this.changes.list(actor));
  }

  /** Writes a draft; nothing holds before another administrator has approved it */
  @Post()
  @Needs('rules.change')
  addRuleChange(@By() actor: Actor, @Body() body: RuleChangeBody): Promise<RuleChangeView> {
    return this.changes.add(actor, body);
  }

  /** What the rules would say once they were amended so; stores nothing */
  @Post('try')
  @HttpCode(200)
  @Needs('rules.change')
  tryRuleChange(@Body() body: TryRuleChangeBody, @Spoken() language: Language): Promise<TriedRuleChange> {
    return this.changes.try(body, language);
  }

  /** What a policy would have meant for the requests of the last 90 days; stores nothing */
  @Post('effect')
  @HttpCode(200)
  @Needs('rules.change')
  getRuleChangeEffect(@Body() body: AmendmentBody): Promise<EffectOnPastView> {
    return this.changes.effect(body);
  }

  /** In how many of the courses that run today a rule would give its advice; stores nothing */
  @Post('advice-effect')
  @HttpCode(200)
  @Needs('rules.change')
  getAdviceEffect(@Body() body: AmendmentBody): Promise<AdviceEffectView> {
    return this.changes.adviceEffect(body);
  }

  /** One change */
  @Get(':id')
  @Needs('rules.change')
  getRuleChange(@By() actor: Actor, @Param('id', Id) id: string): Promise<RuleChangeView> {
    return this.changes.one(actor, id);
  }

  /** Writes on in a draft; 412 when a colleague saved in between */
  @Put(':id')
  @Needs('rules.change')
  saveRuleChange(@By() actor: Actor, @Param('id', Id) id: string, @Body() body: SaveRuleChangeBody): Promise<RuleChangeView> {
    return this.changes.save(actor, id, body);
  }

  /** Asks another administrator to approve it */
  @Post(':id/propose')
  @HttpCode(200)
  @Needs('rules.change')
  proposeRuleChange(@By() actor: Actor, @Param('id', Id) id: string, @Body() { revision }: RuleChangeStepBody): Promise<RuleChangeView> {
    return this.changes.move(actor, id, revision, 'propose');
  }

  /** Publishes it in the next rule book; by somebody who did not write in it */
  @Post(':id/approve')
  @HttpCode(200)
  @Needs('rules.change')
  approveRuleChange(@By() actor: Actor, @Param('id', Id) id: string, @Body() { revision }: RuleChangeStepBody): Promise<RuleChangeView> {
    return this.changes.approve(actor, id, revision);
  }

  /** Sends a proposal back as a draft */
  @Post(':id/reject')
  @HttpCode(200)
  @Needs('rules.change')
  rejectRuleChange(@By() actor: Actor, @Param('id', Id) id: string, @Body() { revision }: RuleChangeStepBody): Promise<RuleChangeView> {
    return this.changes.move(actor, id, revision, 'reject');
  }

  /** Gives it up */
  @Post(':id/discard')
  @HttpCode(200)
  @Needs('rules.change')
  discardRuleChange(@By() actor: Actor, @Param('id', Id) id: string, @Body() { revision }: RuleChangeStepBody): Promise<RuleChangeView> {
    return this.changes.move(actor, id, revision, 'discard');
  }
}
