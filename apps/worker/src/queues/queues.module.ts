import { BullModule, getQueueToken } from '@nestjs/bullmq';
import { Module, type DynamicModule } from '@nestjs/common';
import { setDefaultBackendFactory, type Queue } from 'bullmq';
import type { Channel } from '../effects/index.js';
import { faultOf, type Log } from '../log.js';
import { Queues, type ParcelData } from './queues.js';
import type { Transport } from './transport.js';

/** One queue for each channel, so that a slow one holds up no other. */
@Module({})
export class QueuesModule {
  static of(transport: Transport, channels: readonly Channel[], log: Log): DynamicModule {
    // @nestjs/bullmq has no option for it: whatever is made from here on rests on this store.
    setDefaultBackendFactory(transport.backend);
    const bull = BullModule.registerQueue(...channels.map((name) => ({ name, connection: transport.producer, skipWaitingForReady: true })));
    const gathered = (...queues: Queue<ParcelData>[]): Queues => {
      for (const queue of queues) {
        queue.on('error', (error) => {
          if (transport.isReady()) log('warn', 'a queue failed', { channel: queue.name, fault: faultOf(error) });
        });
      }
      return new Queues(transport, new Map(queues.map((queue) => [queue.name, queue])));
    };
    return {
      module: QueuesModule,
      imports: [bull],
      providers: [{ provide: Queues, useFactory: gathered, inject: channels.map((name) => getQueueToken(name)) }],
      exports: [Queues],
    };
  }
}
