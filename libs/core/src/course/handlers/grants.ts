import type { LocalDate } from '#sla';
import { inPast, isRefusal, refuse, type Asked, type Refusal } from '../../refusal.js';
import type { GrantKind } from '../../rules/grants.js';
import { grantOf } from '../admitted.js';
import type { CourseCommandOf } from '../command.js';
import { nextNo } from '../evolve.js';
import { openOne, today, type Fact, type Handler, type Handlers } from '../handler.js';
import type { Grant, GrantEnd } from '../state.js';
import { lastDayOf } from '../terms.js';

type GrantEnded = Extract<Fact, { type: 'grantEnded' }>;

export const grantEnded = ({ no, organisationId }: Grant, because: GrantEnd): GrantEnded => ({ type: 'grantEnded', no, organisationId, because });

/** The citizen gives it here; whoever leads the course says how the citizen did. */
const agreedTo = ({ saidBy, evidenceId }: CourseCommandOf<'grant'>, { inWriting }: GrantKind, { actor }: Asked): Refusal | null => {
  if (actor.kind === 'citizen') return null;
  if (saidBy === undefined) return refuse('AgreementMissing');
  return inWriting && evidenceId === undefined ? refuse('PowerMissing') : null;
};

export const lastsTo = ({ until }: { until: LocalDate }, latestOn: LocalDate, asked: Asked): Refusal | null =>
  inPast(until, asked) ?? (until > latestOn ? refuse('GrantTooLong', { on: until, latestOn }) : null);

const grant: Handler<'grant'> = (state, command, asked) => {
  const { as, organisationId, purposeId, until, saidBy, evidenceId, despite } = command;
  const kind = asked.rules.grantKinds.find(({ code }) => code === as);
  if (kind === undefined || kind.represents !== undefined) return refuse('CodeUnknown', { list: 'grantKinds', code: as });
  const beyond = command.scope.find((each) => !kind.maySee.includes(each));
  if (beyond !== undefined) return refuse('CodeUnknown', { list: 'grantScopes', code: beyond });
  if (organisationId === state.organisationId || grantOf(state, organisationId)) return refuse('AlreadyTakesPart');
  const wrong = lastsTo(command, lastDayOf(asked.rules, today(asked), kind.longest), asked) ?? agreedTo(command, kind, asked);
  if (wrong !== null) return wrong;
  const scope = kind.maySee.filter((each) => kind.sees.includes(each) || command.scope.includes(each));
  const said = { ...(saidBy && { saidBy }), ...(evidenceId && { evidenceId }), ...(despite && { despite }) };
  return [{ type: 'granted', no: nextNo(state.grants), as, organisationId, scope, purposeId, until, ...(kind.acts && { acts: true as const }), ...said }];
};

/** Who takes part in the course for the citizen, and what whoever carries out an activity says of it. */
export const grants: Handlers<'grant' | 'endGrant' | 'reportActivity'> = {
  grant,
  endGrant: ({ grants: all }, { no, saidBy, contentId }, { actor }) => {
    const found = openOne(all, no, 'grant');
    if (isRefusal(found)) return found;
    return [{ ...grantEnded(found, actor.kind === 'citizen' ? 'citizen' : 'leader'), ...(saidBy && { saidBy }), ...(contentId && { contentId }) }];
  },
  reportActivity: (state, { no, contentId }, { actor }) => {
    const activity = state.activities.find((one) => one.no === no);
    const organisationId = 'organisationId' in actor ? actor.organisationId : undefined;
    if (activity === undefined || organisationId === undefined || activity.organisationId !== organisationId || !grantOf(state, organisationId)?.acts)
      return refuse('NotYourActivity', { no });
    if (activity.closed !== undefined) return refuse('PartClosed', { part: 'activity', no });
    return [{ type: 'activityReported', no, organisationId, contentId }];
  },
};
