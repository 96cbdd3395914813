import { latestRelease, type Command, type CommandOf, type ConsentGiven, type OutsideChannel, type Priority } from '#core';
import { addCalendarDays, addWorkingDays, type LocalDate } from '#sla';
import { detailsIn, ownWordsIn, proposal } from './answering.js';
import type { DemoOrganisation } from './data/organisations.js';
import { peopleIn } from './data/people.js';
import type { DemoUnit } from './data/units.js';
import { idAt } from './random.js';
import { say, sayOneOf, type ContentKind, type Scene } from './scene.js';
import type { Act } from './step.js';
import { purposeOf, questionsOf } from './words/purposes.js';
import { sayings, type Saying } from './words/sayings.js';

const inWorkingDays = ({ rules, on }: Scene, days: number): LocalDate => addWorkingDays(rules.national, on, days);

/** Who asks whom about whom, by what and on what basis. */
const between = async ({ nextNumber, citizen, course, owner, recipient, formCode, legalBasis }: Scene) => ({
  number: await nextNumber(),
  citizenId: citizen.id,
  courseId: course.id,
  courseKind: course.kind,
  regime: course.regime,
  caseStart: course.startedOn,
  requesterId: owner.organisationId,
  ownerId: owner.id,
  ...(owner.unit && { unit: owner.unit }),
  recipientId: recipient.id,
  recipientKind: recipient.kind,
  formCode,
  legalBasis,
});

const creation = async (scene: Scene, consent?: ConsentGiven): Promise<Command> => {
  const { citizen, formCode, legalBasis } = scene;
  return {
    type: 'create',
    ...(await between(scene)),
    purposeId: say(scene, 'purpose', { items: detailsIn(scene), text: purposeOf(formCode, citizen.ailment) }),
    questionsId: say(scene, 'question', questionsOf(formCode, citizen.ailment)),
    ...ownWordsIn(scene),
    ...(consent && { consent }),
    ...(legalBasis !== 'consent' && { noticeOn: scene.on }),
  };
};

const consentOf = (scene: Scene): ConsentGiven => ({
  form: scene.citizen.digitalPostExempt ? 'paper' : scene.random.pick(['digital', 'digital', 'oral']),
  on: scene.on,
  contentId: sayOneOf(scene, 'consent', 'consent'),
});

/** A draft; where it rests on consent, that was given at the talk before. */
export const draft: Act = (scene) => creation(scene, scene.legalBasis === 'consent' ? consentOf(scene) : undefined);

/** The same, more urgent than normal. */
export const urgentDraft =
  (priority: Priority): Act =>
  async (scene) => ({ ...((await draft(scene)) as CommandOf<'create'>), priority });

/** Unasked, by the practice's first doctor. */
export const submit: Act = async (scene) => {
  const [doctor] = peopleIn(scene.recipient.id, 'clinician');
  return {
    type: 'submit',
    ...(await between(scene)),
    handlerId: doctor?.id ?? '',
    consent: { form: 'paper', on: scene.on },
    contentId: proposal(scene),
  };
};

/** A draft for which the citizen is yet to be asked. */
export const draftBeforeConsent: Act = (scene) => creation(scene);

/** The same, where the citizen has yet to read it and write words of their own. */
export const draftBeforeWords: Act = async (scene) => {
  const { wordsId: _wordsId, ...drafted } = (await draft(scene)) as CommandOf<'create'>;
  return drafted;
};
export const inviteWords: Act = (scene) => ({ type: 'inviteWords', questionsId: say(scene, 'question', questionsOf(scene.formCode, scene.citizen.ailment)) });

export const askConsent: Act = () => ({ type: 'requestConsent', thenSend: true });
export const giveConsent: Act = (scene) => ({ type: 'giveConsent', ...consentOf(scene) });
export const refuseConsent: Act = (scene) => ({ type: 'refuseConsent', contentId: sayOneOf(scene, 'consent', 'consentRefused') });

/** Says what the form asks of the requester, in a draft that came of another form. */
export const fillIn: Act = (scene) => ({
  type: 'revise',
  purposeId: say(scene, 'purpose', { items: detailsIn(scene), text: purposeOf(scene.formCode, scene.citizen.ailment) }),
  ...(scene.legalBasis !== 'consent' && { noticeOn: scene.on }),
});

/** A follow-up talk two or three weeks ahead goes with LÆ 285; LÆ 255 has its date printed. */
export const send: Act = (scene) => {
  const { formCode, random, on } = scene;
  if (formCode === 'LÆ 285') return { type: 'send', followUpTalkOn: inWorkingDays(scene, random.int(10, 14)) };
  return formCode === 'LÆ 255' ? { type: 'send', printedOn: addCalendarDays(on, 28) } : { type: 'send' };
};

/** A command that needs nothing beside itself. */
export const plain =
  (command: Command): Act =>
  () =>
    command;

/** A command that says one thing. */
export const saying =
  <T extends Command>(kind: ContentKind, what: Saying, command: Omit<T, 'contentId'> & Pick<T, 'type'>): Act =>
  (scene) =>
    ({ ...command, contentId: sayOneOf(scene, kind, what) }) as Command;

export const receive = plain({ type: 'receive' });
export const accept = plain({ type: 'accept' });

export const ask: Act = (scene) => ({ type: 'ask', contentId: say(scene, 'question', scene.citizen.ailment.doubt) });
export const answerQuestion: Act = (scene) => ({ type: 'answerQuestion', contentId: say(scene, 'answer', scene.citizen.ailment.reply) });

/** So many working days ahead. */
export const book =
  (least: number, most: number): Act =>
  (scene) => ({
    type: 'bookConsultation',
    on: inWorkingDays(scene, scene.random.int(least, most)),
    ...(scene.citizen.digitalPostExempt && { toldBy: 'phone' }),
  });

export const held: Act = ({ on }) => ({ type: 'consultationHeld', on });
export const missed: Act = ({ on }) => ({ type: 'consultationMissed', on });

export const announceDelay =
  (days: number): Act =>
  (scene) => ({ type: 'announceDelay', until: inWorkingDays(scene, days), contentId: sayOneOf(scene, 'reason', 'delay') });

/** The deadline stands still for so many calendar days. */
export const pause =
  (reason: string, days: number): Act =>
  (scene) => ({ type: 'pause', reason, until: addCalendarDays(scene.on, days) });

/** So many calendar days after the deadline in force. */
export const requestExtension =
  (days: number): Act =>
  (scene) => ({ type: 'requestExtension', dueOn: addCalendarDays(scene.dueOn ?? scene.on, days), contentId: sayOneOf(scene, 'reason', 'extension') });

/** The deadline becomes the day on which the world ends, or so many days later. */
export const extendToToday =
  (later: number): Act =>
  (scene) => ({ type: 'extend', dueOn: addCalendarDays(scene.today, later), contentId: sayOneOf(scene, 'reason', 'extended') });

export const telephone =
  (agreedInDays: number): Act =>
  (scene) => ({
    type: 'logContact',
    channel: 'telephone',
    on: scene.on,
    contentId: sayOneOf(scene, 'answer', 'telephone'),
    agreedOn: inWorkingDays(scene, agreedInDays),
  });

/** Came by another way and is put on the case on the same day. */
export const registerAnswer =
  (channel: OutsideChannel): Act =>
  (scene) => {
    const contentId = say(scene, 'answer', { items: {}, text: scene.random.pick<string>(sayings.onPaper) });
    return { type: 'registerAnswer', answerType: 'full', channel, receivedOn: scene.on, contentId };
  };

/** The request that comes of it is the story's from then on. */
const childOf = async (scene: Scene, { id, kind }: DemoOrganisation) => ({
  childId: idAt(scene.now, scene.random),
  childNumber: await scene.nextNumber(),
  recipientId: id,
  recipientKind: kind,
  purposeId: idAt(scene.now, scene.random),
  questionsId: idAt(scene.now, scene.random),
});

export const redirect =
  (formCode: string, to: (scene: Scene) => DemoOrganisation): Act =>
  async (scene) => ({ type: 'redirect', formCode, contentId: sayOneOf(scene, 'reason', 'redirected'), ...(await childOf(scene, to(scene))) });

export const forward =
  (to: (scene: Scene) => DemoOrganisation): Act =>
  async (scene) => ({ type: 'forward', contentId: sayOneOf(scene, 'question', 'forwarded'), ...(await childOf(scene, to(scene))) });

/** The recipient's own request to another; the story goes on with the one it is for. */
export const askThirdParty =
  (formCode: string, to: DemoOrganisation): Act =>
  async (scene) => {
    const { ailment } = scene.citizen;
    const saidPurposeId = say(scene, 'thirdParty', purposeOf(formCode, ailment), scene.recipient.id);
    const saidQuestionsId = say(scene, 'thirdParty', questionsOf(formCode, ailment), scene.recipient.id);
    return { type: 'askThirdParty', formCode, ...(await childOf(scene, to)), saidPurposeId, saidQuestionsId };
  };

/** So many working days ahead. */
export const waitingList =
  (days: number): Act =>
  (scene) => ({ type: 'putOnWaitingList', expectedOn: inWorkingDays(scene, days), contentId: sayOneOf(scene, 'question', 'waitingList') });

/** Asks that unit of the recipient, or gives it the request. */
export const toUnit = ({ id }: DemoUnit, task: 'handle' | 'ask'): Act => plain({ type: 'delegate', toUnitId: id, task });

/** The unit means to be done so many working days ahead. */
export const takeOn =
  (days: number): Act =>
  (scene) => ({ type: 'takeOn', until: inWorkingDays(scene, days) });

/** Said among the recipient's own. */
export const handBack: Act = (scene) => ({ type: 'handBack', contentId: say(scene, 'reason', sayings.handedBack[0], scene.recipient.id) });

/** Accepted, with facts in it that speak against the citizen. */
export const acceptAgainst: Act = (scene) => ({ type: 'acceptAnswer', hears: true, contentId: sayOneOf(scene, 'reason', 'accepted') });

/** Accepted, and for the citizen to read as late as the rules allow. */
export const acceptHeldBack: Act = (scene) => ({
  type: 'acceptAnswer',
  contentId: sayOneOf(scene, 'reason', 'accepted'),
  heldBack: { until: latestRelease(scene) ?? inWorkingDays(scene, 10), reasonId: say(scene, 'reason', sayings.heldBack[0], scene.owner.organisationId) },
});
