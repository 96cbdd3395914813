import { pendingMigrations } from '#persistence';
import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Foundation } from '../foundation.js';
import { OpenToAll } from '../web/access.js';
import { Problem } from '../web/problem.js';
import { HealthView } from './health.dto.js';

@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(private readonly foundation: Foundation) {}

  /** The process answers */
  @Get('live')
  @OpenToAll()
  isLive(): HealthView {
    return { status: 'ok' };
  }

  /** The process can do its work: the database is there and migrated */
  @Get('ready')
  @OpenToAll()
  async isReady(): Promise<HealthView> {
    const pending = await pendingMigrations(this.foundation.settings.databaseUrl).catch(() => null);
    if (pending === null || pending.length > 0) throw new Problem(503, 'Unavailable');
    return { status: 'ok' };
  }
}
