import type { CommandType, Holder, Status } from '#core';
import type { ClockState } from '#sla';
import { FeeLineName } from '../view/fee.dto.js';
import { WholeList } from '../../web/list.dto.js';

/** The request as it would be after the command. */
export class EffectView {
  command!: CommandType;
  status!: Status;
  holder!: Holder | null;
  clock!: ClockState;
  dueOn!: string | null;
  /** The last day to which an answer may be held back, where it can be and the rules set one. */
  latestOn!: string | null;
  /** The fee lines that it changes or adds. */
  fees!: FeeLineName[];
}

export class EffectsView extends WholeList {
  items!: EffectView[];
}
