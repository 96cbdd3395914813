import { citizenNoticeText, isCourseNotice, noticeText, ownWordsOf, type Actor, type Language, type OwnWords, type RuleBook } from '#core';
import { asActor, markRead, notificationsOf, unreadCount, type Notification, type Reader } from '#persistence';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { inNames, wordsBeside } from '../courses/told-words.js';
import { Foundation } from '../foundation.js';
import { namesOf } from '../rules/names.js';
import { cursorText, readCursor } from '../web/cursor.js';
import { Problem } from '../web/problem.js';
import { isId, isInstant } from '../web/validators.js';
import type { NotificationsView, NotificationView, UnreadView } from './notifications.dto.js';
import type { PageQuery } from '../web/list.dto.js';

const pageSize = 25;

type Place = { createdAt: string; id: string };
const isPlace = (value: unknown): value is Place =>
  typeof value === 'object' && value !== null && 'id' in value && isId(value.id) && 'createdAt' in value && isInstant(value.createdAt);

/** What a policy says in place of the built-in words, of a notice that was told so. */
type OwnWordsIn = (params: Notification['params']) => OwnWords | undefined;

type Params = Notification['params'];

const viewOf = (
  { id, code, params, createdAt, readAt, instanceId }: Notification,
  { actor, language, own, rules, inWords }: { actor: Actor; language: Language; own: OwnWordsIn; rules: RuleBook; inWords: (params: Params) => Params },
): NotificationView => {
  const named = inNames(params, rules, language, actor);
  const text = actor.kind === 'citizen' ? citizenNoticeText(code, inWords(named), language) : noticeText(code, named, language, own(params));
  const about = isCourseNotice(code) ? { requestId: null, courseId: instanceId } : { requestId: instanceId, courseId: null };
  return { id, code, ...text, at: createdAt, readAt, ...about };
};

const readerOf = (actor: Actor): Reader => {
  if (actor.kind === 'person') return { personId: actor.personId, organisationId: actor.organisationId };
  if (actor.kind === 'citizen') return { personId: actor.personId, organisationId: null };
  throw new Problem(403, 'Forbidden');
};

/** What one person was told. */
@Injectable()
export class Notifications {
  constructor(private readonly foundation: Foundation) {}

  page(actor: Actor, { cursor, limit = pageSize }: PageQuery, language: Language): Promise<NotificationsView> {
    const reader = readerOf(actor);
    const place = cursor === undefined ? undefined : readCursor(cursor, isPlace);
    return this.as(actor, async (manager) => {
      const found = await notificationsOf(manager, { ...reader, cursor: place, limit: limit + 1 });
      const page = found.slice(0, limit);
      const last = page.at(-1);
      const nextCursor = found.length > limit && last !== undefined ? cursorText({ createdAt: last.createdAt, id: last.id }) : null;
      const { rules } = await this.foundation.rules.current();
      const own = await this.ownWords(page, rules);
      const forCitizen = actor.kind === 'citizen' ? page.map(({ params }) => params) : [];
      const inWords = await wordsBeside(manager, this.foundation.sealer, forCitizen);
      return {
        items: page.map((row) => viewOf(row, { actor, language, own, rules, inWords })),
        nextCursor,
        counts: { unread: await unreadCount(manager, reader) },
      };
    });
  }

  unread(actor: Actor): Promise<UnreadView> {
    return this.as(actor, async (manager) => ({ unread: await unreadCount(manager, readerOf(actor)) }));
  }

  markRead(actor: Actor, ids: readonly string[] | undefined): Promise<UnreadView> {
    return this.as(actor, async (manager) => {
      await markRead(manager, readerOf(actor), ids);
      return { unread: await unreadCount(manager, readerOf(actor)) };
    });
  }

  private async ownWords(page: readonly Notification[], rules: RuleBook): Promise<OwnWordsIn> {
    const worded = page.filter(({ params }) => params.policyId !== undefined);
    if (worded.length === 0) return () => undefined;
    const nameOf = await namesOf(
      this.foundation,
      worded.map(({ params }) => String(params.recipientId)),
    );
    return (params) => ownWordsOf(rules, params, nameOf);
  }

  private as<T>(actor: Actor, use: (manager: EntityManager) => Promise<T>): Promise<T> {
    return asActor(this.foundation.database.app, actor, use);
  }
}
