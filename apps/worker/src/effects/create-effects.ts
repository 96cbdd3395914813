import type { OutboxMessage } from '#workflow';
import { createCommandEffect } from './command.js';
import { createCopyEffect } from './copy.js';
import { createDeliverEffect } from './deliver.js';
import type { Channel, Effect, Means } from './effect.js';
import { createLookEffect } from './look.js';
import { createMailEffect } from './mail.js';
import { createNoticeEffect } from './notice.js';
import { createRedactEffect } from './redact.js';

export type Effects = {
  /** Every channel that is carried out here; each has a queue of its own. */
  channels: readonly Channel[];
  /** Does what one message asks. Rejects when it must be tried again. */
  carryOut(message: OutboxMessage): Promise<void>;
};

/** Plain functions: no queue and no framework is needed to carry a message out. */
export const createEffects = (means: Means): Effects => {
  const effects: { [C in Channel]: Effect<C> } = {
    deliver: createDeliverEffect(means),
    command: createCommandEffect(means),
    notice: createNoticeEffect(means),
    mail: createMailEffect(means),
    redact: createRedactEffect(means),
    copy: createCopyEffect(means),
    look: createLookEffect(means),
  };
  const channels = Object.keys(effects) as Channel[];
  const isKnown = (channel: string): channel is Channel => (channels as string[]).includes(channel);
  return {
    channels,
    carryOut: async (message) => {
      if (!isKnown(message.channel)) throw new Error(`Nothing carries out the channel ${message.channel}.`);
      // A row of this channel was written by the one function whose result the channel's effect takes.
      await (effects[message.channel] as (told: OutboxMessage) => Promise<void>)(message);
    },
  };
};
