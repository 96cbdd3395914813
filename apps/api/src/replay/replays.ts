import { asActor, CourseRow } from '#persistence';
import { carriedOutOn } from '#workflow';
import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { catchError, from, type Observable } from 'rxjs';
import { Courses } from '../courses/courses.js';
import type { CourseDetailView } from '../courses/courses.dto.js';
import { Foundation } from '../foundation.js';
import { askedIn, type Asked } from '../service-requests/commands/asked.js';
import { unlessUnseen } from '../service-requests/commands/command-runner.js';
import type { ServiceRequestView } from '../service-requests/view/service-request.dto.js';
import { RequestViews } from '../service-requests/view/request-views.js';
import { Problem } from '../web/problem.js';
import { requestIn } from '../web/request.js';

type View = CourseDetailView | ServiceRequestView;

/**
 * What was carried out answers a repeated call as it did the first one, whatever has changed since: that what it rests on is gone,
 * or that the caller sees it no more. The engine knows a repeated command, and this is for calls that no longer come that far.
 */
@Injectable()
export class Replays implements NestInterceptor<View, View> {
  constructor(
    private readonly foundation: Foundation,
    private readonly requests: RequestViews,
    private readonly courses: Courses,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler<View>): Observable<View> {
    return next.handle().pipe(catchError((error: unknown) => from(this.insteadOf(error, context))));
  }

  private async insteadOf(error: unknown, context: ExecutionContext): Promise<View> {
    const { actor, headers } = requestIn(context);
    if (!(error instanceof Problem) || actor === undefined || headers['idempotency-key'] === undefined) throw error;
    const asked = askedIn(context);
    const id = await carriedOutOn(this.foundation.database.engine, asked);
    if (id === null) throw error;
    return this.view(id, asked).catch(unlessUnseen);
  }

  private async view(id: string, { actor, language }: Asked): Promise<View> {
    const isCourse = await asActor(this.foundation.database.app, actor, (manager) => manager.existsBy(CourseRow, { id }));
    return isCourse ? this.courses.one(actor, id, language) : this.requests.one(actor, id, language);
  }
}
