import { previewDeadline, type Actor, type Language } from '#core';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Foundation } from '../foundation.js';
import { Needs } from '../web/access.js';
import { refusal } from '../web/problem.js';
import { By, Spoken } from '../web/request.js';
import { DeadlinePreviewBody, DeadlinePreviewView } from './deadline-preview.dto.js';
import { previewView } from './preview-view.js';

/** Instants in UTC, as the core wants them; a day stays a day. */
const utc = (moment: string): string => (moment.includes('T') ? new Date(moment).toISOString() : moment);

const maybeUtc = (moment: string | undefined): string | undefined => (moment === undefined ? undefined : utc(moment));

@ApiTags('rules')
@Controller('deadline-preview')
export class DeadlinePreviewController {
  constructor(private readonly foundation: Foundation) {}

  /** When an answer would be due, and why; by the function that sets deadlines */
  @Post()
  @HttpCode(200)
  @Needs('deadlinePreview')
  async previewDeadline(@By() actor: Actor, @Body() body: DeadlinePreviewBody, @Spoken() language: Language): Promise<DeadlinePreviewView> {
    const { rules } = await this.foundation.rules.current();
    const requesterId = 'organisationId' in actor ? actor.organisationId : undefined;
    const instants = { sentAt: utc(body.sentAt), receivedAt: maybeUtc(body.receivedAt), consultationHeldAt: maybeUtc(body.consultationHeldAt) };
    const preview = previewDeadline(rules, { ...body, ...instants, requesterId });
    if ('refused' in preview) throw refusal(preview.refused);
    return previewView(preview, language);
  }
}
