import type { Status } from '#core';
import type { Figure, Sort, Tab } from '#persistence';
import { statuses } from '#core';
import { Type } from 'class-transformer';
import { IsDefined, IsIn, ValidateNested } from 'class-validator';
import { limits } from '../service-requests/limits.js';
import { WholeList } from '../web/list.dto.js';
import { IsId, IsText, MayBeLeftOut } from '../web/validators.js';

const mostName = 60;

/** What of the inbox is kept: its lists and filters, never a search for one citizen or number. */
export class SavedSearch {
  @MayBeLeftOut()
  @IsIn(['all', 'mine', 'toApprove', 'unit', 'unassigned', 'waitingForOthers', 'copies', 'shared', 'closed'])
  tab?: Tab;

  @MayBeLeftOut()
  @IsIn(['urgent', 'needsAction', 'soon', 'overdue', 'paused'])
  figure?: Figure;

  @MayBeLeftOut()
  @IsText(limits.formCode)
  formCode?: string;

  /** The organisation on the other side. */
  @MayBeLeftOut()
  @IsId()
  counterpartId?: string;

  @MayBeLeftOut()
  @IsIn(statuses)
  status?: Status;

  @MayBeLeftOut()
  @IsIn(['due', 'created'])
  sort?: Sort;
}

export class SaveViewBody {
  @IsText(mostName)
  name!: string;

  @IsDefined()
  @ValidateNested()
  @Type(() => SavedSearch)
  search!: SavedSearch;
}

export class RenameViewBody {
  @IsText(mostName)
  name!: string;
}

export class SavedViewView {
  id!: string;
  name!: string;
  search!: SavedSearch;
}

export class SavedViewsView extends WholeList {
  items!: SavedViewView[];
}
