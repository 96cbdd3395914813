import { effectsOf, type Actor } from '#core';
import { businessNow, readReach, serviceRequestGuest, stateOf } from '#persistence';
import { Injectable } from '@nestjs/common';
import { Foundation } from '../../foundation.js';
import { whole } from '../../web/list.js';
import { RequestViews } from '../view/request-views.js';
import type { EffectsView } from './effects.dto.js';

/** Tells what a click would do before it is made, by the rule book that the engine would bring for it. */
@Injectable()
export class Effects {
  constructor(
    private readonly foundation: Foundation,
    private readonly views: RequestViews,
  ) {}

  of(actor: Actor, id: string): Promise<EffectsView> {
    return this.views.read(actor, id, 'requests.effects', async (manager, row) => {
      const own = await this.foundation.rules.load(row.ruleVersion);
      const { rules: current } = await this.foundation.rules.current();
      const rulesFor = (command: string) => (serviceRequestGuest.renewsRules?.includes(command) ? current : own);
      const asking = { now: await businessNow(manager), actor, rulesFor, citizen: await readReach(manager, row.citizenId) };
      return whole(effectsOf(stateOf(row), asking).map((effect) => ({ ...effect, fees: [...effect.fees] })));
    });
  }
}
