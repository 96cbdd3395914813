import { explanationText, previewDeadline, type Actor, type Language } from '#core';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Foundation } from '../foundation.js';
import { Needs } from '../web/access.js';
import { refusal } from '../web/problem.js';
import { By, Spoken } from '../web/request.js';
import { DeadlinePreviewBody, DeadlinePreviewView } from './deadline-preview.dto.js';

const utc = (instant: string): string => new Date(instant).toISOString();

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
    const receivedAt = body.receivedAt === undefined ? undefined : utc(body.receivedAt);
    const preview = previewDeadline(rules, { ...body, requesterId, sentAt: utc(body.sentAt), receivedAt });
    if ('refused' in preview) throw refusal(preview.refused);
    const { dueOn, originalOn, dueAt, steps, explanation } = preview;
    return {
      ...{ dueOn, originalOn, dueAt },
      steps: steps.map((step) => ({ ...step })),
      explanation: explanation.map((line) => ({ ...line, params: { ...line.params }, text: explanationText(line, language) })),
    };
  }
}
