import type { Actor, Language } from '#core';
import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Needs } from '../web/access.js';
import { Id } from '../web/id.js';
import { By, Spoken } from '../web/request.js';
import { AsksNew, type Asked } from './commands/asked.js';
import { ApiKey } from './commands/command-route.js';
import { CreateBody } from './create.dto.js';
import { Drafting } from './drafting.js';
import { InboxQuery } from './inbox.dto.js';
import { Effects } from './read/effects.js';
import { EffectsView } from './read/effects.dto.js';
import { EventsView, ExplanationView, LedgerView } from './read/histories.dto.js';
import { Histories } from './read/histories.js';
import { Inbox } from './read/inbox.js';
import { ReminderView } from './read/reminder.dto.js';
import { Reminder } from './read/reminder.js';
import { InboxPageView } from './view/listed.dto.js';
import { RequestViews } from './view/request-views.js';
import { ServiceRequestView } from './view/service-request.dto.js';

@ApiTags('service requests')
@Controller('service-requests')
export class ServiceRequestsController {
  constructor(
    private readonly views: RequestViews,
    private readonly inbox: Inbox,
    private readonly histories: Histories,
    private readonly effects: Effects,
    private readonly reminder: Reminder,
    private readonly drafting: Drafting,
  ) {}

  /** The inbox: one page of the organisation's requests, or a citizen's own, and how many stand where */
  @Get()
  @Needs('requests.read')
  listServiceRequests(@By() actor: Actor, @Query() query: InboxQuery, @Spoken() language: Language): Promise<InboxPageView> {
    return this.inbox.page(actor, query, language);
  }

  /** Makes a draft */
  @Post()
  @Needs('requests.create')
  @ApiKey()
  createServiceRequest(@AsksNew() asked: Asked, @Body() body: CreateBody): Promise<ServiceRequestView> {
    return this.drafting.create(asked, body);
  }

  /** One request, as its page shows it */
  @Get(':id')
  @Needs('requests.read')
  getServiceRequest(@By() actor: Actor, @Param('id', Id) id: string, @Spoken() language: Language): Promise<ServiceRequestView> {
    return this.views.one(actor, id, language);
  }

  /** What happened, in order */
  @Get(':id/events')
  @Needs('requests.read')
  listEvents(@By() actor: Actor, @Param('id', Id) id: string, @Spoken() language: Language): Promise<EventsView> {
    return this.histories.events(actor, id, language);
  }

  /** Who had the ball from when to when, and whether the deadline ran */
  @Get(':id/ledger')
  @Needs('requests.read')
  getLedger(@By() actor: Actor, @Param('id', Id) id: string, @Spoken() language: Language): Promise<LedgerView> {
    return this.histories.ledger(actor, id, language);
  }

  /** Why the due date is that day, line by line */
  @Get(':id/explanation')
  @Needs('requests.read')
  getExplanation(@By() actor: Actor, @Param('id', Id) id: string, @Spoken() language: Language): Promise<ExplanationView> {
    return this.histories.explanation(actor, id, language);
  }

  /** What commands that need only words would make of deadline and clock, were they given now */
  @Get(':id/effects')
  @Needs('requests.read')
  listEffects(@By() actor: Actor, @Param('id', Id) id: string): Promise<EffectsView> {
    return this.effects.of(actor, id);
  }

  /** The reminder as it would be sent now: to whom, in what words, or why not */
  @Get(':id/reminder')
  @Needs('requests.read')
  getReminder(@By() actor: Actor, @Param('id', Id) id: string, @Spoken() language: Language): Promise<ReminderView> {
    return this.reminder.of(actor, id, language);
  }
}
