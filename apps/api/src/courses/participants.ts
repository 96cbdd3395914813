import {
  formsInForce,
  grantOf,
  label,
  lastDayOf,
  mayDo,
  obstacleToStatement,
  type Actor,
  type Course,
  type CourseEvent,
  type Language,
  type RuleBook,
} from '#core';
import type { CourseRow, RecordedEventOf, ServiceRequestRow } from '#persistence';
import type { LocalDate } from '#sla';
import { asText, type Opened } from '../service-requests/contents.js';
import type { Names } from '../service-requests/view/names.js';
import { namesIn } from './course-names.js';
import type { AskedView, GrantKindView, ParticipantView } from './grants.dto.js';

type Shown = { rules: RuleBook; language: Language; names: Names; words: Opened; events: readonly RecordedEventOf<CourseEvent>[] };

/** Whoever takes part, and did. An organisation that takes part reads of itself alone. */
export const participantViews = ({ grants }: Course, { rules, language, names, words, events }: Shown): ParticipantView[] =>
  events.flatMap(({ event }) => {
    if (event.type !== 'granted') return [];
    const { no, as, organisationId, scope, purposeId, until, acts = false, saidBy = null, evidenceId, effectiveAt: since } = event;
    const { id, name } = names.organisation(organisationId);
    return [
      {
        ...{ no, scope: [...scope], since, until, acts, saidBy },
        as: { code: as, name: namesIn(rules.grantKinds, language)(as) },
        organisation: { id, name },
        purpose: asText(words.of(purposeId)),
        evidence: asText(words.of(evidenceId)),
        closed: grants.find((grant) => grant.no === no)?.closed ?? null,
      },
    ];
  });

/** Ways to take part that can be given today. */
export const grantKindViews = (rules: RuleBook, language: Language, today: LocalDate): GrantKindView[] =>
  rules.grantKinds
    .filter(({ represents }) => represents === undefined)
    .map(({ code, name, means, sees, maySee, acts, inWriting, longest }) => ({
      ...{ code, name: name[language], means: means[language], acts: acts === true, inWriting: inWriting === true },
      ...{ sees: [...sees], maySee: [...maySee], latestOn: lastDayOf(rules, today, longest) },
    }));

/** Whether the reader's organisation only takes part. */
export const isInvitedTo = (actor: Actor, { organisationId }: Pick<CourseRow, 'organisationId'>): boolean =>
  actor.kind === 'person' && actor.organisationId !== organisationId;

/** Whether the reader may write a statement here of the own accord of an organisation that takes part. */
export const mayGiveStatement = (course: Course, actor: Actor, { rules, names, today }: Pick<Shown, 'rules' | 'names'> & { today: LocalDate }): boolean => {
  if (actor.kind !== 'person' || !isInvitedTo(actor, course) || !mayDo(actor, 'requests.submit')) return false;
  if (obstacleToStatement(course, actor.organisationId, rules, today) !== null) return false;
  const { kind } = names.organisation(actor.organisationId);
  return formsInForce(rules, today).some(
    ({ initiatedBy, recipientKinds, authorisedSigner }) =>
      initiatedBy === 'participant' && recipientKinds.includes(kind) && (actor.authorised || !authorisedSigner),
  );
};

/** What was asked, and not what somebody wrote unasked, for an organisation that was let in to that; nobody else needs it here. */
export const askedViews = (course: Course, actor: Actor, requests: readonly ServiceRequestRow[], { rules, language, names }: Shown): AskedView[] => {
  const grant = 'organisationId' in actor ? grantOf(course, actor.organisationId) : undefined;
  if (!grant?.scope.includes('requests')) return [];
  const asked = requests.filter(({ initiatedBy }) => initiatedBy === null);
  return asked.map(({ number, formCode, recipientId, status, dueOn }) => ({
    ...{ number, dueOn, status: label(status, language), form: rules.forms.findLast(({ code }) => code === formCode)?.name[language] ?? formCode },
    recipient: recipientId === null ? null : names.organisation(recipientId).name,
  }));
};
