import { OnWorkerEvent, Processor, WorkerHost } from '@nestjs/bullmq';
import { Inject, type Type } from '@nestjs/common';
import type { Job } from 'bullmq';
import type { Channel } from '../effects/index.js';
import { Foundation } from '../foundation.js';
import { faultOf } from '../log.js';
import type { Carrier } from '../outbox/carrier.js';
import type { ParcelData } from './queues.js';
import type { Transport } from './transport.js';

export const carrierToken = Symbol('carrier');

/**
 * BullMQ fails a job for good whose workers died twice; a failed job does no harm here, but its messages would wait
 * for their claim to end.
 */
const maxStalledCount = 100;

/** BullMQ would rest for 15 seconds after its store was away. In milliseconds. */
const runRetryDelay = 1_000;

/** Makes the processor of one channel. */
export const processorOf = (channel: Channel, transport: Transport, concurrency: number): Type<WorkerHost> => {
  @Processor({ name: channel }, { connection: transport.consumer, concurrency, maxStalledCount, runRetryDelay })
  class ChannelProcessor extends WorkerHost {
    constructor(
      private readonly foundation: Foundation,
      @Inject(carrierToken) private readonly carrier: Carrier,
    ) {
      super();
    }

    async process({ name, data }: Job<ParcelData>): Promise<void> {
      if (name !== channel) throw new Error(`The queue ${channel} has no handler for ${name}.`);
      await this.carrier.carry(data.ids);
    }

    @OnWorkerEvent('failed')
    onFailed(job: Job<ParcelData> | undefined, error: Error): void {
      this.foundation.log('warn', 'a job failed', { channel, job: job?.id ?? 'unknown', fault: faultOf(error) });
    }

    @OnWorkerEvent('error')
    onError(error: Error): void {
      if (transport.isReady()) this.foundation.log('warn', 'a queue failed', { channel, fault: faultOf(error) });
    }
  }
  return ChannelProcessor;
};
