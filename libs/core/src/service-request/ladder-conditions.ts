import type { LadderCondition, LadderEffect, ToldEffect, Wording } from '../rules/policy.js';
import type { ServiceRequest } from './state.js';

const conditions: Record<LadderCondition, (state: ServiceRequest) => boolean> = {
  /** Nobody at the recipient has opened it or done anything about it. */
  unread: ({ status }) => status === 'sent',
  consultationNotBooked: ({ consultation }) => consultation !== undefined && consultation !== 'booked' && consultation !== 'held',
  undelivered: ({ delivery }) => delivery !== 'acknowledged',
};

type Weighed = { told: ToldEffect[]; unmet: LadderCondition[] };

/** Which effects of a rung hold now, and the conditions that do not, each once. `wordingOf` says where the words of an effect stand. */
export const weigh = (state: ServiceRequest, effects: readonly LadderEffect[], wordingOf: (effect: number) => Wording): Weighed => {
  const holds = ({ onlyIf }: LadderEffect): boolean => onlyIf === undefined || conditions[onlyIf](state);
  return {
    told: effects.flatMap((effect, place) => {
      const { onlyIf: _met, text, ...said } = effect;
      return holds(effect) ? [text === undefined ? said : { ...said, wording: wordingOf(place) }] : [];
    }),
    unmet: [...new Set(effects.flatMap((effect) => (holds(effect) || effect.onlyIf === undefined ? [] : [effect.onlyIf])))],
  };
};
