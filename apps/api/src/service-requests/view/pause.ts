import { latestPause, policyOf, type PauseReason, type ServiceRequest } from '#core';
import type { RecordedEvent } from '#persistence';
import { startOfDay } from '#sla';
import { lastOf } from './answer-view.js';
import type { Setting } from './listed.js';
import type { PauseReasonView, PauseView } from './service-request.dto.js';

const reasonsOf = (state: ServiceRequest, { rules }: Setting): readonly PauseReason[] =>
  state.sentAt === undefined ? [] : (policyOf(state, rules, state.sentAt)?.pauseReasons ?? []);

/** The pause that runs, by the name its policy gives it. */
export const pauseOf = (state: ServiceRequest, events: readonly RecordedEvent[], setting: Setting): PauseView | null => {
  const last = lastOf(events, 'paused')?.event;
  if (state.paused === undefined || last === undefined) return null;
  const { reason, party, until } = last;
  const name = reasonsOf(state, setting).find(({ code }) => code === reason)?.name[setting.language] ?? reason;
  return { reason, name, party, until };
};

/** What it may be paused for, and until when at the latest. */
export const pauseReasonsOf = (state: ServiceRequest, setting: Setting): PauseReasonView[] =>
  reasonsOf(state, setting).map((reason) => ({
    code: reason.code,
    name: reason.name[setting.language],
    latestOn: latestPause(reason, startOfDay(setting.today), setting.rules),
  }));
