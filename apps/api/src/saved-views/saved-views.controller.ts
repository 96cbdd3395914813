import type { Actor } from '#core';
import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { SignedIn } from '../web/access.js';
import { Id } from '../web/id.js';
import { By } from '../web/request.js';
import { RenameViewBody, SavedViewsView, SavedViewView, SaveViewBody } from './saved-views.dto.js';
import { SavedViews } from './saved-views.js';

@ApiTags('saved views')
@Controller('saved-views')
export class SavedViewsController {
  constructor(private readonly views: SavedViews) {}

  /** The lists of the inbox that one has named, in the order one saved them in */
  @Get()
  @SignedIn()
  listSavedViews(@By() actor: Actor): Promise<SavedViewsView> {
    return this.views.list(actor);
  }

  /** Names a list, to come back to */
  @Post()
  @SignedIn()
  saveView(@By() actor: Actor, @Body() body: SaveViewBody): Promise<SavedViewView> {
    return this.views.save(actor, body);
  }

  /** Gives it another name */
  @Put(':id')
  @SignedIn()
  renameView(@By() actor: Actor, @Param('id', Id) id: string, @Body() { name }: RenameViewBody): Promise<SavedViewView> {
    return this.views.rename(actor, id, name);
  }

  /** Forgets it; the requests in it stay as they are */
  @Delete(':id')
  @HttpCode(204)
  @SignedIn()
  deleteView(@By() actor: Actor, @Param('id', Id) id: string): Promise<void> {
    return this.views.remove(actor, id);
  }
}
