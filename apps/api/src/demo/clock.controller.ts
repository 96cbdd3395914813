import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Foundation } from '../foundation.js';
import { OpenToAll } from '../web/access.js';
import { invalid } from '../web/validation.js';
import { moveClock } from './clock.js';
import { DemoClock, MoveClockBody } from './demo.dto.js';
import { targetOf } from './clock-target.js';

@ApiTags('demo')
@Controller('demo/clock')
export class DemoClockController {
  constructor(private readonly foundation: Foundation) {}

  /** What time it is in the demo */
  @Get()
  @OpenToAll()
  async getDemoClock(): Promise<DemoClock> {
    return { now: await this.foundation.engine.businessNow() };
  }

  /** Moves the demo's time forward, from due instant to due instant; answers when all that fell due was handled */
  @Post()
  @HttpCode(200)
  @OpenToAll()
  async moveDemoClock(@Body() body: MoveClockBody): Promise<DemoClock> {
    if ([body.workingDays, body.days, body.hours].filter((amount) => amount !== undefined).length !== 1) {
      throw invalid({ field: 'workingDays', code: 'oneOf', params: { allowed: 'workingDays, days, hours' } });
    }
    const { rules } = await this.foundation.rules.current();
    await moveClock(this.foundation, (now) => targetOf(rules.national, now, body));
    return { now: await this.foundation.engine.businessNow() };
  }
}
