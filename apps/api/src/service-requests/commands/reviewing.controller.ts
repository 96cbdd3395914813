import type { HeldBack } from '#core';
import type { ServiceRequestRow } from '#persistence';
import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { invalid } from '../../web/validation.js';
import type { Talk } from '../contents.js';
import { RequestViews } from '../view/request-views.js';
import type { ServiceRequestView } from '../view/service-request.dto.js';
import { Asks, type AskedOf } from './asked.js';
import { EmptyBody, OptionalTextBody, TextBody } from './bodies.dto.js';
import { AcceptAnswerBody, RedactBody, ReturnAnswerBody } from './review.dto.js';
import { CommandRoute } from './command-route.js';
import { CommandRunner } from './command-runner.js';

/** Both the day and why, or neither. */
const heldBackIn = ({ say }: Talk, { requesterId }: ServiceRequestRow, body: AcceptAnswerBody): HeldBack | undefined => {
  const { heldBackUntil: until, heldBackBecause: because } = body;
  if (until === undefined && because === undefined) return undefined;
  if (until === undefined) throw invalid({ field: 'heldBackUntil', code: 'required' });
  if (because === undefined) throw invalid({ field: 'heldBackBecause', code: 'required' });
  return { until, reasonId: say('reason', because, requesterId) };
};

/** What the requester does with an answer, and how a request ends. */
@ApiTags('commands: reviewing and ending')
@Controller('service-requests')
export class ReviewingController {
  constructor(
    private readonly runner: CommandRunner,
    private readonly views: RequestViews,
  ) {}

  /** The answer is enough; the request ends, and the citizen reads the answer, now or from a day */
  @CommandRoute('acceptAnswer')
  acceptAnswer(@Asks() asked: AskedOf, @Body() body: AcceptAnswerBody): Promise<ServiceRequestView> {
    return this.runner.run(asked, (talk, row) => ({
      type: 'acceptAnswer',
      contentId: talk.maySay('reason', body.text),
      heldBack: heldBackIn(talk, row, body),
      ...(body.hearing && { hears: body.hearing === 'due' }),
    }));
  }

  /** Lets the citizen read an answer that was held back, before its day */
  @CommandRoute('releaseAnswer')
  releaseAnswer(@Asks() asked: AskedOf, @Body() _body: EmptyBody): Promise<ServiceRequestView> {
    return this.runner.run(asked, () => ({ type: 'releaseAnswer' }));
  }

  /** Tells whoever answered, and the citizen, what came of the answer; once after the request has ended */
  @CommandRoute('tellOutcome')
  tellOutcome(@Asks() asked: AskedOf, @Body() { text }: TextBody): Promise<ServiceRequestView> {
    return this.runner.run(asked, ({ say }) => ({ type: 'tellOutcome', contentId: say('reason', text) }));
  }

  /** Asks the recipient to elaborate, with a shorter deadline */
  @CommandRoute('returnAnswer')
  returnAnswer(@Asks() asked: AskedOf, @Body() { text, linkIds }: ReturnAnswerBody): Promise<ServiceRequestView> {
    return this.runner.run(asked, ({ say }) => ({ type: 'returnAnswer', contentId: say('question', text), linkIds }));
  }

  /** Asks something beyond the first question, with a deadline and a fee of its own */
  @CommandRoute('askMore')
  askMore(@Asks() asked: AskedOf, @Body() { text }: TextBody): Promise<ServiceRequestView> {
    return this.runner.run(asked, ({ say }) => ({ type: 'askMore', contentId: say('question', text) }));
  }

  /** Ends an answered or declined request */
  @CommandRoute('close')
  close(@Asks() asked: AskedOf, @Body() { text }: OptionalTextBody): Promise<ServiceRequestView> {
    return this.runner.run(asked, ({ maySay }) => ({ type: 'close', contentId: maySay('reason', text) }));
  }

  /** Opens an ended request again */
  @CommandRoute('reopen')
  reopen(@Asks() asked: AskedOf, @Body() { text }: TextBody): Promise<ServiceRequestView> {
    return this.runner.run(asked, ({ say }) => ({ type: 'reopen', contentId: say('reason', text) }));
  }

  /** The answer is not needed any more; the recipient is told */
  @CommandRoute('cancel')
  cancel(@Asks() asked: AskedOf, @Body() { text }: TextBody): Promise<ServiceRequestView> {
    return this.runner.run(asked, ({ say }) => ({ type: 'cancel', contentId: say('reason', text) }));
  }

  /** It was sent by mistake: the recipient sees it no more */
  @CommandRoute('recall')
  recall(@Asks() asked: AskedOf, @Body() { text }: TextBody): Promise<ServiceRequestView> {
    return this.runner.run(asked, ({ say }) => ({ type: 'recall', contentId: say('reason', text) }));
  }

  /** Empties texts for good; that they were there stays */
  @CommandRoute('redact')
  redact(@Asks() asked: AskedOf, @Body() { contentIds, reason }: RedactBody): Promise<ServiceRequestView> {
    return this.runner.run(asked, async (_talk, { id }) => ({
      type: 'redact',
      contentIds: await this.views.withAllOf(asked.actor, id, contentIds),
      reason,
    }));
  }
}
