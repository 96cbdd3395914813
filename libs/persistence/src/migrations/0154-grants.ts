const setting = (name: string): string => `nullif(current_setting('afklar.${name}', true), '')::uuid`;
const organisation = setting('organisation_id');

const takesPart = (instance: string): string => `p.instance_id = ${instance} AND p.organisation_id = ${organisation}
      AND p.valid_from <= business_now() AND (p.valid_to IS NULL OR p.valid_to > business_now())`;

/** The transaction reads a course as somebody who takes part in it. */
const asParticipant = `(SELECT current_setting('afklar.takes_part', true)) = 'on'`;

const isIn = (scope: string): string => `'${scope}' = ANY (string_to_array(p.scope, ' '))`;

/** Of a course, by what somebody was let in to. Why something happened stands in none of them: only words that `spoken` names are. */
const seen: Readonly<Record<string, string>> = {
  plan: `'goalSet', 'goalRevised', 'goalClosed', 'activityPlanned', 'activityChanged', 'activityEnded', 'activityReported'`,
  meetings: `'stepOpened', 'stepPlanned', 'stepMoved', 'stepClosed', 'stepDropped'`,
  letters: `'written', 'replied'`,
};
const always = `'begun', 'kindChanged', 'coordinatorAppointed', 'ended', 'reopened'`;
const own = `'granted', 'grantEnded'`;
const spoken = `'goalSet', 'goalRevised', 'activityPlanned', 'activityChanged', 'activityReported', 'written', 'replied', 'granted'`;

const invitedReads = (shown: string): string => `p.role = 'invited' AND (event.type IN (${shown})
          OR event.type IN (${own}) AND (event.body ->> 'organisationId')::uuid = p.organisation_id
          ${Object.entries(seen)
            .map(([scope, types]) => `OR event.type IN (${types}) AND ${isIn(scope)}`)
            .join('\n          ')})`;

/** What was said where an event says it that may be read, which has a policy of its own. */
export const invitedHears = `p.role = 'invited' AND EXISTS (SELECT FROM event e WHERE e.instance_id = content.instance_id AND e.type IN (${spoken})
          AND content.id::text IN (e.body ->> 'contentId', e.body ->> 'purposeId'))`;

/** What happened, where whoever was invited reads what is `shown` by whatever they were let in to. */
export const eventReads = (shown: string): string =>
  reads('event', {
    kind: 'type',
    forCopies: `'sent', 'deadlineSet', 'copySent', 'redacted'`,
    forOthers: `'sent', 'answered', 'answerCorrected', 'answerRecalled', 'closed', 'answerAccepted', 'answerReleased', 'answerShared', 'redacted'`,
    forInvited: invitedReads(shown),
  });

/** Words of a course or a request, where a policy of their own says what whoever was invited reads. */
export const contentReads = (forInvited: string): string =>
  reads('content', {
    kind: 'kind',
    forCopies: `'purpose', 'question'`,
    forOthers: `'purpose', 'question', 'answer', 'answerFile', 'shared', 'attachment'`,
    forInvited,
  });

/** As in 0150, where whoever got a copy and another municipality read what they do. */
const reads = (table: 'event' | 'content', { forCopies, forOthers, forInvited, kind }: Record<string, string>): string => `
  (audience IS NULL OR audience = ${organisation}) AND EXISTS (
    SELECT FROM party p WHERE ${takesPart(`${table}.instance_id`)}
      AND (NOT p.reads_only AND p.scope IS NULL
        OR p.role = 'copy' AND ${table}.${kind} IN (${forCopies})
        OR p.role = 'sharedWith' AND ${table}.${kind} IN (${forOthers})
        OR ${forInvited}))`;

/**
 * An organisation takes part in a course for its citizen, sees what it was let in to, and no more from the instant its party
 * row ends. The parties of old saw all or what their role does: a scope is what says less.
 */
export const grants = `
ALTER TABLE party ADD COLUMN scope text;
COMMENT ON COLUMN party.scope IS 'Codes of what it was let in to, separated by blanks; null: its role alone says what it sees.';
CREATE INDEX party_invited ON party (organisation_id, instance_id) WHERE role = 'invited';
UPDATE course SET state = (state::jsonb || '{"grants": []}'::jsonb)::json;

CREATE POLICY invited ON course FOR SELECT TO app USING (${asParticipant} AND EXISTS (
  SELECT FROM party p WHERE p.role = 'invited' AND ${takesPart('course.id')}));
CREATE POLICY invited ON service_request FOR SELECT TO app USING (${asParticipant} AND status NOT IN ('draft', 'awaitingConsent', 'discarded', 'recalled') AND EXISTS (
  SELECT FROM party p WHERE p.role = 'invited' AND ${isIn('requests')} AND ${takesPart('service_request.course_id')}));
COMMENT ON POLICY invited ON course IS 'Holds where the page of the course is read: nothing else that knows citizens and their cases opens by an invitation.';
COMMENT ON POLICY invited ON service_request IS 'That it was asked, of whom and how far it is; what was said in it has policies of its own, which let nobody in by this.';

ALTER POLICY party ON timer USING (EXISTS (SELECT FROM party p WHERE ${takesPart('timer.instance_id')} AND NOT p.reads_only AND p.scope IS NULL));
ALTER POLICY party ON event USING (${eventReads(always)});
ALTER POLICY party ON content USING (${contentReads(invitedHears)});
`;
