import type { Actor } from '#core';
import { asParticipant, sessionHolds, visibleAmong } from '#persistence';
import { Injectable, type MessageEvent } from '@nestjs/common';
import { concatMap, defer, EMPTY, filter, from, interval, map, merge, of, startWith, takeUntil, type Observable } from 'rxjs';
import { Foundation } from '../foundation.js';
import { ChangeListener, type Change } from './change-listener.js';

/** How often a quiet stream shows that it lives, and whether its session does, in milliseconds. */
const heartbeat = 15_000;

/** What each subscriber hears: the ids of what it may see and changed, never what changed in them. */
@Injectable()
export class Changes {
  constructor(
    private readonly foundation: Foundation,
    private readonly listener: ChangeListener,
  ) {}

  stream(actor: Actor, token: string): Observable<MessageEvent> {
    const heard = this.listener.changes.pipe(concatMap((change) => defer(() => this.seenBy(actor, change))));
    const ended = interval(heartbeat).pipe(
      concatMap(() => from(sessionHolds(this.foundation.database.app, token, actor).catch(() => true))),
      filter((holds) => !holds),
    );
    const alive = interval(heartbeat).pipe(map((): MessageEvent => ({ type: 'heartbeat', data: {} })));
    return merge(heard, alive).pipe(startWith<MessageEvent>({ type: 'ready', data: {} }), takeUntil(merge(ended, this.listener.stopped)));
  }

  private seenBy(actor: Actor, change: Change): Observable<MessageEvent> {
    if (change === 'resync') return of({ type: 'resync', data: {} });
    const visible = asParticipant(this.foundation.database.app, actor, (manager) => visibleAmong(manager, change.ids)).catch(() => null);
    return from(visible).pipe(
      concatMap((ids) => {
        if (ids === null) return of<MessageEvent>({ type: 'resync', data: {} });
        return ids.length === 0 ? EMPTY : of<MessageEvent>({ type: 'change', data: { ids } });
      }),
    );
  }
}
