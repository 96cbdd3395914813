import type { Actor } from '#core';
import { aboutId, addAttachment, asActor, attachmentById, Citizen, logAccess, type Access, type AttachmentRow } from '#persistence';
import { Injectable, StreamableFile } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 } from 'uuid';
import { Foundation } from '../foundation.js';
import type { Attached } from '../service-requests/contents.js';
import { RequestViews } from '../service-requests/view/request-views.js';
import { notFound, Problem } from '../web/problem.js';
import { invalid } from '../web/validation.js';
import type { AttachmentView } from './attachments.dto.js';
import { beginsAs, dispositionOf, isMediaType, nameIn, typeIn } from './media.js';

/** A file as it came: what its headers say of it, and its bytes. */
export type Upload = { type: string | undefined; disposition: string | undefined; bytes: unknown };

const mostName = 200;

const attachedIn = ({ type, disposition, bytes }: Upload): Attached & { content: Buffer } => {
  const mediaType = typeIn(type);
  if (!isMediaType(mediaType) || !Buffer.isBuffer(bytes)) throw new Problem(415, 'FileTypeNotTaken');
  const name = nameIn(disposition);
  if (name === '') throw invalid({ field: 'filename', code: 'required' });
  if (name.length > mostName) throw invalid({ field: 'filename', code: 'tooLong', params: { max: mostName } });
  if (!beginsAs(mediaType, bytes)) throw new Problem(422, 'FileNotReadable');
  return { name, mediaType, bytes: bytes.length, content: bytes };
};

/** Puts files here, and gives them out again to whoever may read them. */
@Injectable()
export class Files {
  constructor(
    private readonly foundation: Foundation,
    private readonly views: RequestViews,
  ) {}

  /** For the actor's own organisation, until a command gives it to others. */
  async add(actor: Actor, citizenId: string, upload: Upload): Promise<AttachmentView> {
    if (actor.kind !== 'person') throw new Problem(403, 'Forbidden');
    const { content, ...attached } = attachedIn(upload);
    const { organisationId, personId } = actor;
    const { sealer, database } = this.foundation;
    const id = v7();
    const wasAdded = await asActor(database.app, actor, async (manager) => {
      const isKnown = await manager.existsBy(Citizen, { id: citizenId });
      await logAccess(manager, actor, [
        isKnown ? { action: 'attachments.add', outcome: 'done', citizenId } : { action: 'attachments.add', outcome: 'notFound' },
      ]);
      if (!isKnown) return false;
      const about = await sealer.seal(citizenId, aboutId(id), JSON.stringify(attached));
      const sealed = await sealer.sealBytes(citizenId, id, content);
      await addAttachment(manager, { id, citizenId, organisationId, personId, about, sealed });
      return true;
    });
    if (!wasAdded) throw notFound();
    return { id, ...attached };
  }

  /** One of a request: whoever is shown it there may have it. */
  async ofRequest(actor: Actor, instanceId: string, id: string): Promise<StreamableFile> {
    const { attachments, answer, conversation } = await this.views.one(actor, instanceId, 'da');
    const shown = [...attachments, ...(answer?.attachments ?? []), ...conversation.flatMap((said) => said.attachments ?? [])];
    const isShown = shown.some((file) => file.id === id);
    return this.open(actor, { instanceId }, async (manager) => (isShown ? attachmentById(manager, id) : null));
  }

  /** One that the actor's own organisation put here about the citizen. */
  ofCitizen(actor: Actor, citizenId: string, id: string): Promise<StreamableFile> {
    return this.open(actor, {}, async (manager) => {
      const found = await attachmentById(manager, id);
      const isOwn = found?.citizenId === citizenId && actor.kind === 'person' && actor.organisationId === found.organisationId;
      return isOwn ? found : null;
    });
  }

  private async open(actor: Actor, at: Pick<Access, 'instanceId'>, find: (manager: EntityManager) => Promise<AttachmentRow | null>): Promise<StreamableFile> {
    const found = await asActor(this.foundation.database.app, actor, async (manager) => {
      const row = await find(manager);
      const outcome = row === null ? ({ outcome: 'notFound' } as const) : ({ outcome: 'done', citizenId: row.citizenId } as const);
      await logAccess(manager, actor, [{ action: 'attachments.read', ...at, ...outcome }]);
      return row;
    });
    if (found === null) throw notFound();
    const { id, citizenId, about, sealed } = found;
    const { sealer } = this.foundation;
    const { name, mediaType } = JSON.parse(await sealer.open({ citizenId, contentId: aboutId(id), sealed: about })) as Attached;
    const bytes = await sealer.openBytes({ citizenId, contentId: id, sealed });
    return new StreamableFile(bytes, { type: mediaType, disposition: dispositionOf(name), length: bytes.length });
  }
}
