import type { Holder, Status } from '#core';
import type { Figure, Sort, Tab } from '#persistence';
import { IsIn, IsOptional } from 'class-validator';
import { statuses } from '#core';
import { IsCount, IsId, IsListOf, IsText } from '../web/validators.js';
import { limits } from './limits.js';

export class InboxQuery {
  @IsOptional()
  @IsIn(['all', 'mine', 'toApprove', 'unit', 'unassigned', 'waitingForOthers', 'copies', 'shared', 'closed'])
  tab?: Tab;

  /** The requests behind one of the counts. */
  @IsOptional()
  @IsIn(['urgent', 'needsAction', 'soon', 'overdue', 'paused'])
  figure?: Figure;

  /** One or several, with commas between. */
  @IsOptional()
  @IsListOf(statuses)
  status?: Status[];

  @IsOptional()
  @IsText(limits.formCode)
  formCode?: string;

  @IsOptional()
  @IsIn(['requester', 'recipient', 'citizen'])
  holder?: Holder;

  /** The organisation on the other side. */
  @IsOptional()
  @IsId()
  counterpartId?: string;

  /** In full, as in 2026-000417. */
  @IsOptional()
  @IsText(40)
  number?: string;

  @IsOptional()
  @IsId()
  citizenId?: string;

  @IsOptional()
  @IsId()
  courseId?: string;

  @IsOptional()
  @IsIn(['due', 'created'])
  sort?: Sort;

  /** `nextCursor` of the page before. */
  @IsOptional()
  @IsText(400)
  cursor?: string;

  @IsOptional()
  @IsCount(1, 100)
  limit?: number;
}
