import { mayDo, type Actor } from '#core';
import { findSession, type ActedFor } from '#persistence';
import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Foundation } from '../foundation.js';
import { accessOf } from '../web/access.js';
import { Problem } from '../web/problem.js';
import { requestIn } from '../web/request.js';
import { tokenIn } from './cookie.js';
import { nameOfActedFor } from './me.js';

/** Turns the session of the cookie into the actor, and asks core's access table. However people sign in, this stays. */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(private readonly foundation: Foundation) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const access = accessOf(context.getHandler());
    if (access === undefined) throw new Error(`${context.getClass().name}.${context.getHandler().name} states no access.`);
    if ('open' in access) return true;
    const request = requestIn(context);
    const token = tokenIn(request, this.foundation.settings.https);
    if (token === undefined) throw new Problem(401, 'NotSignedIn');
    const signedIn = await findSession(this.foundation.database.app, token);
    if (signedIn === null) throw new Problem(401, 'SessionExpired');
    const { actor, lapsed } = signedIn;
    if (lapsed !== null && !('signedIn' in access)) throw await this.ended(actor, lapsed);
    request.actor = actor;
    if ('action' in access && !mayDo(actor, access.action)) throw new Problem(403, 'Forbidden');
    return true;
  }

  /** Whoever chose for whom to act is never silently let in as somebody else. */
  private async ended(actor: Actor, actedFor: ActedFor): Promise<Problem> {
    const { name } = await nameOfActedFor(this.foundation, 'personId' in actor ? actor.personId : '', actedFor);
    return new Problem(403, 'citizenId' in actedFor ? 'RepresentationEnded' : 'MembershipEnded', { name });
  }
}
