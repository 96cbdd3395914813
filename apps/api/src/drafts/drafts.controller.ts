import type { Actor } from '#core';
import { draftId, draftOf, Person, saveDraft, type ServiceRequestRow } from '#persistence';
import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { EntityManager } from 'typeorm';
import { Foundation } from '../foundation.js';
import { Attaching } from '../service-requests/attaching.js';
import { RequestViews } from '../service-requests/view/request-views.js';
import { Needs } from '../web/access.js';
import { Id } from '../web/id.js';
import { Problem } from '../web/problem.js';
import { By } from '../web/request.js';
import { DraftBody, DraftView } from './drafts.dto.js';

/** What was written, as it is sealed. */
type Saved = Omit<DraftView, 'version' | 'savedAt' | 'savedBy' | 'attachments'> & { attachments?: readonly string[] };

const nothing: Saved = { answerType: null, items: {}, text: null, restOn: null, rightFormCode: null };
const empty: DraftView = { version: 0, ...nothing, attachments: [], savedAt: null, savedBy: null };

/** An answer belongs to those who are asked; everybody else has nothing to write here. */
const unlessAsked =
  (actor: Actor) =>
  ({ recipientId }: ServiceRequestRow): Problem | null =>
    actor.kind === 'person' && actor.organisationId === recipientId ? null : new Problem(403, 'NotYours', { command: 'answer' });

@ApiTags('service requests')
@Controller('service-requests/:id/draft')
export class DraftsController {
  constructor(
    private readonly foundation: Foundation,
    private readonly views: RequestViews,
    private readonly attaching: Attaching,
  ) {}

  /** The organisation's unfinished answer */
  @Get()
  @Needs('requests.read')
  getDraft(@By() actor: Actor, @Param('id', Id) id: string): Promise<DraftView> {
    return this.views.read(actor, id, 'drafts.read', (manager, { recipientId }) => this.current(manager, recipientId, id), unlessAsked(actor));
  }

  /** Saves it; 412 when a colleague saved in between */
  @Put()
  @Needs('requests.read')
  async saveDraft(@By() actor: Actor, @Param('id', Id) id: string, @Body() body: DraftBody): Promise<DraftView> {
    const saved = await this.views.read(actor, id, 'drafts.save', (manager, row) => this.save(manager, actor, row, body), unlessAsked(actor));
    if (saved === null) throw new Problem(412, 'DraftConflict');
    return saved;
  }

  /** Null when a colleague was faster. */
  private async save(manager: EntityManager, actor: Actor, { id, citizenId, recipientId }: ServiceRequestRow, body: DraftBody): Promise<DraftView | null> {
    if (actor.kind !== 'person') return null;
    const { version, answerType = null, items = {}, text = null, restOn = null, rightFormCode = null, attachments = [] } = body;
    const words = JSON.stringify({ answerType, items, text, restOn, rightFormCode, attachments } satisfies Saved);
    const sealed = await this.foundation.sealer.seal(citizenId, draftId(id, recipientId), words);
    const draft = { instanceId: id, organisationId: recipientId, personId: actor.personId, citizenId, version, sealed };
    return (await saveDraft(manager, draft)) === null ? null : this.current(manager, recipientId, id);
  }

  private async current(manager: EntityManager, organisationId: string, id: string): Promise<DraftView> {
    const row = await draftOf(manager, id, organisationId);
    if (row === null) return empty;
    const text = await this.foundation.sealer.open({ citizenId: row.citizenId, contentId: draftId(id, organisationId), sealed: row.sealed });
    const person = await manager.findOneBy(Person, { id: row.personId });
    const { attachments = [], ...saved } = JSON.parse(text) as Saved;
    return {
      version: row.version,
      ...saved,
      attachments: await this.attaching.named(manager, row.citizenId, organisationId, attachments),
      savedAt: row.updatedAt,
      savedBy: person?.name ?? null,
    };
  }
}
