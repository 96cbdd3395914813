import type { Queue } from 'bullmq';
import { grouped } from '../outbox/grouped.js';
import type { Parcel } from '../outbox/parcels.js';
import type { Transport } from './transport.js';

/** A job holds ids only: what they say stays in PostgreSQL. */
export type ParcelData = { ids: readonly string[] };

const kept = { age: 3_600, count: 1_000 };

/** Retries are PostgreSQL's affair, so a job has one attempt; nothing is ever delayed or repeated by a queue. */
export const jobOptions = { attempts: 1, removeOnComplete: kept, removeOnFail: kept };

/**
 * Named after what it carries and when it was handed on: a queue that repeats an `add` of its own accord makes no second
 * job, and one handed on anew is not taken for its predecessor.
 */
const jobId = ({ channel, ids }: Parcel, epoch: number): string => `${channel}-${ids[0]}-${epoch}`;

/** The queues, one for each channel. */
export class Queues {
  private epoch = Date.now();

  constructor(
    private readonly transport: Transport,
    private readonly queues: ReadonlyMap<string, Queue<ParcelData>>,
  ) {}

  areReady(): boolean {
    return this.transport.isReady();
  }

  async add(parcels: readonly Parcel[]): Promise<void> {
    this.epoch = Math.max(this.epoch + 1, Date.now());
    const { epoch } = this;
    await Promise.all(grouped(parcels, ({ channel }) => channel).map((ofChannel) => this.addTo(ofChannel, epoch)));
  }

  private async addTo(parcels: readonly Parcel[], epoch: number): Promise<void> {
    const channel = parcels[0]?.channel ?? '';
    const queue = this.queues.get(channel);
    if (queue === undefined) throw new Error(`There is no queue for the channel ${channel}.`);
    await queue.addBulk(parcels.map((parcel) => ({ name: channel, data: { ids: parcel.ids }, opts: { ...jobOptions, jobId: jobId(parcel, epoch) } })));
  }
}
