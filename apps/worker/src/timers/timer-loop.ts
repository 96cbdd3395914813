import { claimDueTimers, nextTimerInMs, type CommandInput, type DueTimer } from '#workflow';
import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Foundation } from '../foundation.js';
import { faultOf } from '../log.js';
import { createPacer, startLoop, type Loop } from '../loop.js';

/** Timers in one claim. */
const batch = 256;

/** The most that a timer waits beyond its instant, in milliseconds; also how soon a moved demo clock is noticed. */
const longestPause = 100;
const shortestPause = 5;

const commandFor = ({ instanceId, kind }: DueTimer): CommandInput => ({
  kind,
  id: instanceId,
  command: { type: 'timerDue' },
  actor: { kind: 'clock' },
  key: '',
  bodyHash: '',
});

/**
 * Wakes instances whose timers are due. Any number of workers may do this at once: a claim is for one of them, and ends
 * by itself when that one dies. No timer is taken away here: the commit of `timerDue` does that, so none is lost.
 */
@Injectable()
export class TimerLoop implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly pacer = createPacer(shortestPause, longestPause);
  private loop: Loop | null = null;

  constructor(private readonly foundation: Foundation) {}

  onApplicationBootstrap(): void {
    this.loop = startLoop('timers', () => this.turn(), this.foundation.log);
  }

  async onModuleDestroy(): Promise<void> {
    await this.loop?.stop();
  }

  private async turn(): Promise<number> {
    const { pool } = this.foundation;
    const due = await claimDueTimers(pool, batch);
    if (due.length > 0) {
      await Promise.all(due.map((timer) => this.wake(timer)));
      return this.pacer.busy();
    }
    return Math.min((await nextTimerInMs(pool)) ?? longestPause, this.pacer.idle());
  }

  /** Never rejects: one instance that cannot be woken holds up no other. Its timer is claimed again when the claim ends. */
  private async wake(timer: DueTimer): Promise<void> {
    const { engine, log } = this.foundation;
    const { instanceId } = timer;
    try {
      const outcome = await engine.run(commandFor(timer));
      if (!outcome.ok) log('warn', 'a timer was refused', { instanceId, code: 'refused' in outcome ? outcome.refused.code : Object.keys(outcome).join() });
    } catch (error) {
      log('error', 'a timer failed', { instanceId, fault: faultOf(error) });
    }
  }
}
