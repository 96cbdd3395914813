import { courseWorkflow, serviceRequestWorkflow, type Command, type CourseCommand } from '#core';
import {
  coursesLeft,
  coursesOfDeceased,
  followDeceased,
  followEnd,
  followGpChanges,
  followMoves,
  orphans,
  requestsOfDeceased,
  requestsOfMoved,
  requestsToFormerGp,
  type Orphan,
} from '#persistence';
import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Foundation } from '../foundation.js';
import { faultOf } from '../log.js';
import { startLoop, type Loop } from '../loop.js';

/** Requests and courses of one kind in one turn. */
const batch = 256;

/** How soon an end is noticed, also after the demo's clock was moved, in milliseconds. */
const pause = 1_000;

const commandFor = ({ fromId, recipientId, recipientKind, withheld }: Orphan): Command =>
  recipientId === null || recipientKind === null
    ? { type: 'endRecipient', fromId, ...(withheld && { protectedAddress: true }) }
    : { type: 'succeedRecipient', fromId, recipientId, recipientKind };

/** What one request or one course is told. */
type Passing = { id: string; command: Command } | { id: string; onCourse: CourseCommand };

/**
 * When an organisation ends, its open requests go to its successor or back to who asked; when a citizen dies, theirs are
 * annulled and their courses end; when a citizen changes doctor or moves to another municipality, whoever asked is told; when
 * a coordinator leaves, their courses have none. Each by a command; then the register follows. What is left to do is read from the tables, so that a worker that dies leaves it to the next one, and a
 * request that comes back to an ended organisation later goes the same way. Any number of workers may do it at once.
 */
@Injectable()
export class Endings implements OnApplicationBootstrap, OnModuleDestroy {
  private loop: Loop | null = null;

  constructor(private readonly foundation: Foundation) {}

  onApplicationBootstrap(): void {
    this.loop = startLoop('endings', () => this.turn(), this.foundation.log);
  }

  async onModuleDestroy(): Promise<void> {
    await this.loop?.stop();
  }

  private async turn(): Promise<number> {
    const { pool, log } = this.foundation;
    const orphaned = (await orphans(pool, batch)).map((orphan) => ({ id: orphan.id, command: commandFor(orphan) }));
    const left = (await requestsOfDeceased(pool, batch)).map((id) => ({ id, command: { type: 'citizenDeceased' } as const }));
    const ended = (await coursesOfDeceased(pool, batch)).map(({ id, on }) => ({ id, onCourse: { type: 'citizenDeceased', on } as const }));
    const released = (await coursesLeft(pool, batch)).map(({ id, ...left }) => ({ id, onCourse: { type: 'releaseCoordinator', ...left } as const }));
    const changed = (await requestsToFormerGp(pool, batch)).map(({ id, ...change }) => ({ id, command: { type: 'gpChanged', ...change } as const }));
    const moved = (await requestsOfMoved(pool, batch)).map(({ id, ...move }) => ({ id, command: { type: 'citizenMoved', ...move } as const }));
    const passed = await Promise.all([...orphaned, ...left, ...ended, ...released, ...changed, ...moved].map((passing) => this.pass(passing)));
    if (passed.includes(true)) return 0;
    await followDeceased(pool);
    await followGpChanges(pool);
    await followMoves(pool);
    const followed = await followEnd(pool);
    if (followed === null) return pause;
    log('info', 'an organisation has ended', { organisationId: followed });
    return 0;
  }

  /** Never rejects: one that cannot be passed on holds up no other. True when it was. */
  private async pass(passing: Passing): Promise<boolean> {
    const { engine, log } = this.foundation;
    const { id: instanceId } = passing;
    const told =
      'onCourse' in passing ? { kind: courseWorkflow.kind, command: passing.onCourse } : { kind: serviceRequestWorkflow.kind, command: passing.command };
    try {
      const outcome = await engine.run({ ...told, id: instanceId, actor: { kind: 'clock' }, key: '', bodyHash: '' });
      if (outcome.ok) return true;
      const code = 'refused' in outcome ? outcome.refused.code : Object.keys(outcome).join();
      if (code !== 'AlreadyDone') log('warn', 'an ending could not be passed on', { instanceId, kind: told.kind, code });
    } catch (error) {
      log('error', 'an ending could not be passed on', { instanceId, fault: faultOf(error) });
    }
    return false;
  }
}
