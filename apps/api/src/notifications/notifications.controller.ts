import type { Actor, Language } from '#core';
import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Needs } from '../web/access.js';
import { By, Spoken } from '../web/request.js';
import { MarkReadBody, NotificationsView, UnreadView } from './notifications.dto.js';
import { Notifications } from './notifications.js';
import { PageQuery } from '../web/list.dto.js';

@ApiTags('notifications')
@Controller('notifications')
export class NotificationsController {
  constructor(private readonly notifications: Notifications) {}

  /** What changed, the newest first */
  @Get()
  @Needs('notifications.read')
  listNotifications(@By() actor: Actor, @Query() query: PageQuery, @Spoken() language: Language): Promise<NotificationsView> {
    return this.notifications.page(actor, query, language);
  }

  /** How many are unread */
  @Get('count')
  @Needs('notifications.read')
  countNotifications(@By() actor: Actor): Promise<UnreadView> {
    return this.notifications.unread(actor);
  }

  /** Marks some or all as read */
  @Post('read')
  @HttpCode(200)
  @Needs('notifications.read')
  markNotificationsRead(@By() actor: Actor, @Body() { ids }: MarkReadBody): Promise<UnreadView> {
    return this.notifications.markRead(actor, ids);
  }
}
