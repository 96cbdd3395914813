import type { OutboxRef } from '#workflow';
import { grouped } from './grouped.js';

/** The messages of one job: all of one channel, those of one instance together and in order. */
export type Parcel = { channel: string; ids: readonly string[] };

/** Messages in one job at most, unless one instance alone has more. */
const mostInParcel = 32;

/**
 * Divides a claim into jobs: one for each instance when there is little to do, several instances to a job under load,
 * so that `hands` jobs of a channel share the work.
 */
export const parcelsOf = (refs: readonly OutboxRef[], hands: number): Parcel[] =>
  grouped(refs, ({ channel }) => channel).flatMap((ofChannel) => {
    const size = Math.min(mostInParcel, Math.ceil(ofChannel.length / hands));
    const parcels: string[][] = [];
    for (const ofInstance of grouped(ofChannel, ({ instanceId }) => instanceId)) {
      const ids = ofInstance.map(({ id }) => id);
      const last = parcels.at(-1);
      if (last !== undefined && last.length + ids.length <= size) last.push(...ids);
      else parcels.push(ids);
    }
    return parcels.map((ids) => ({ channel: ofChannel[0]?.channel ?? '', ids }));
  });
