import type { WorkerHost } from '@nestjs/bullmq';
import { Module, type DynamicModule } from '@nestjs/common';
import { createEffects } from './effects/index.js';
import { Foundation } from './foundation.js';
import { createCarrier } from './outbox/carrier.js';
import { CollectedMailLoop } from './mails/collected-mail-loop.js';
import { Relay } from './outbox/relay.js';
import { Sweeper } from './outbox/sweeper.js';
import { Crew } from './queues/crew.js';
import { carrierToken, processorOf } from './queues/processors.js';
import { QueuesModule } from './queues/queues.module.js';
import type { Transport } from './queues/transport.js';
import { Endings } from './endings/endings.js';
import { TimerLoop } from './timers/timer-loop.js';

/** Everything that happens by itself: timers wake requests, the relay empties the outbox, processors carry out. */
@Module({})
export class WorkerModule {
  static of(foundation: Foundation, transport: Transport): DynamicModule {
    const effects = createEffects(foundation);
    const processors = effects.channels.map((channel) => processorOf(channel, transport, foundation.settings.concurrency));
    return {
      module: WorkerModule,
      imports: [QueuesModule.of(transport, effects.channels, foundation.log)],
      providers: [
        { provide: Foundation, useValue: foundation },
        { provide: carrierToken, useValue: createCarrier(foundation, effects) },
        ...processors,
        { provide: Crew, useFactory: (...hosts: WorkerHost[]) => new Crew(transport, hosts), inject: processors },
        TimerLoop,
        CollectedMailLoop,
        Relay,
        Sweeper,
        Endings,
      ],
    };
  }
}
