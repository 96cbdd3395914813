import type { Holder, Status } from '#core';
import type { Figure, Sort, Tab } from '#persistence';
import { IsIn } from 'class-validator';
import { statuses } from '#core';
import { PageQuery } from '../web/list.dto.js';
import { IsId, IsListOf, IsText, MayBeLeftOut } from '../web/validators.js';
import { limits } from './limits.js';

export class InboxQuery extends PageQuery {
  @MayBeLeftOut()
  @IsIn(['all', 'mine', 'toApprove', 'unit', 'unassigned', 'waitingForOthers', 'copies', 'shared', 'closed'])
  tab?: Tab;

  /** The requests behind one of the counts. */
  @MayBeLeftOut()
  @IsIn(['urgent', 'needsAction', 'soon', 'overdue', 'paused'])
  figure?: Figure;

  /** One or several, with commas between. */
  @MayBeLeftOut()
  @IsListOf(statuses)
  status?: Status[];

  @MayBeLeftOut()
  @IsText(limits.formCode)
  formCode?: string;

  @MayBeLeftOut()
  @IsIn(['requester', 'recipient', 'citizen'])
  holder?: Holder;

  /** The organisation on the other side. */
  @MayBeLeftOut()
  @IsId()
  counterpartId?: string;

  /** In full, as in 2026-000417. */
  @MayBeLeftOut()
  @IsText(40)
  number?: string;

  @MayBeLeftOut()
  @IsId()
  citizenId?: string;

  @MayBeLeftOut()
  @IsId()
  courseId?: string;

  @MayBeLeftOut()
  @IsIn(['due', 'created'])
  sort?: Sort;
}
