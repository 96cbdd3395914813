import { findForm, type Form } from '#core';
import { aboutId, asActor, businessNow, ownAttachments, type OwnAttachment, type ServiceRequestRow } from '#persistence';
import { localDateOf } from '#sla';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { AttachmentView } from '../attachments/attachments.dto.js';
import { Foundation } from '../foundation.js';
import { Problem } from '../web/problem.js';
import { invalid } from '../web/validation.js';
import type { Asked } from './commands/asked.js';
import type { Attached, FileKind, Talk } from './contents.js';

type Row = Pick<ServiceRequestRow, 'citizenId' | 'formCode'> & { id?: string };

/** Gives the files that go along with what is said: those of the own organisation about this citizen, as many as the form takes. */
@Injectable()
export class Attaching {
  constructor(private readonly foundation: Foundation) {}

  /** A draft follows the catalogue until it is sent; without an id it is being made. */
  async withDraft(asked: Asked, talk: Talk, row: Row, ids: readonly string[] = []): Promise<void> {
    const { rules } = await this.foundation.rules.current();
    const today = localDateOf(await businessNow(this.foundation.database.app.manager));
    await this.give(asked, talk, row, findForm(rules, row.formCode, today)?.attachments?.request, ids);
  }

  /** With what is sent after the request. */
  async withReply(asked: Asked, talk: Talk, row: ServiceRequestRow, ids: readonly string[] = []): Promise<void> {
    await this.give(asked, talk, row, (await this.attachmentsOf(row))?.request, ids);
  }

  async withAnswer(asked: Asked, talk: Talk, row: ServiceRequestRow, ids: readonly string[] = []): Promise<void> {
    await this.give(asked, talk, row, (await this.attachmentsOf(row))?.answer, ids, 'answerFile');
  }

  /** What files of the own organisation are, in the order of their ids; without those that are there no more. */
  async named(manager: EntityManager, citizenId: string, organisationId: string, ids: readonly string[]): Promise<AttachmentView[]> {
    if (ids.length === 0) return [];
    const found = await ownAttachments(manager, ids, citizenId, organisationId);
    const named = await Promise.all(found.map(async (file) => ({ id: file.id, ...(await this.about(citizenId, file)) })));
    return ids.flatMap((id) => named.find((file) => file.id === id) ?? []);
  }

  private async give({ actor }: Asked, talk: Talk, row: Row, most: number | undefined, ids: readonly string[], kind: FileKind = 'attachment'): Promise<void> {
    if (ids.length === 0) return;
    if (most === undefined) throw new Problem(422, 'NoAttachments', { formCode: row.formCode });
    if (ids.length > most) throw invalid({ field: 'attachments', code: 'tooMany', params: { max: most } });
    if (actor.kind !== 'person') throw new Problem(403, 'Forbidden');
    const found = await asActor(this.foundation.database.app, actor, (manager) => ownAttachments(manager, ids, row.citizenId, actor.organisationId));
    for (const [place, wanted] of ids.entries()) {
      const file = found.find(({ id }) => id === wanted);
      const isElsewhere = file?.givenIn !== null && file?.givenIn !== row.id;
      if (file === undefined || isElsewhere) throw invalid({ field: `attachments[${place}]`, code: 'invalid' });
      if (file.givenIn === null) talk.attach(file.id, await this.about(row.citizenId, file), kind);
    }
  }

  private async about(citizenId: string, { id, about }: OwnAttachment): Promise<Attached> {
    return JSON.parse(await this.foundation.sealer.open({ citizenId, contentId: aboutId(id), sealed: about })) as Attached;
  }

  private async attachmentsOf({ ruleVersion, formCode, sentAt, createdAt }: ServiceRequestRow): Promise<Form['attachments']> {
    return findForm(await this.foundation.rules.load(ruleVersion), formCode, localDateOf(sentAt ?? createdAt))?.attachments;
  }
}
