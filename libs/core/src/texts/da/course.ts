import type { CourseFindingTexts, CourseTimeline } from '../course.js';
import { formatClock, formatDate } from '../dates.js';
import { handoverDa } from './handover.js';
import { saidBy, told } from './told.js';
import { postageText } from '../postage.js';

const date = (on: string): string => formatDate(on, 'da');
const until = (on: string | null | undefined): string => (on ? ` til ${date(on)}` : '');
const terms = { long: 'langsigtet mål', short: 'kortsigtet mål' } as const;
const goalOutcomes = { reached: 'nået', dropped: 'opgivet' } as const;
const activityOutcomes = { completed: 'gennemført', stopped: 'stoppet', notBegun: 'blev ikke til noget' } as const;
const choices = {
  withoutStatement: 'det gennemføres uden udtalelsen',
  otherSource: 'en anden kilde bruges',
  postpone: 'det udskydes til',
  expectedAnew: 'det er forsinket og ventes nu senest',
} as const;
const drops = { hand: '', otherRules: ': andre regler gælder', citizenDeceased: ': borgeren er død' } as const;
const moves = { exemption: 'fritagelse for krav', postponed: 'udskudt', otherRules: 'andre regler gælder', reopened: 'forløbet er genåbnet' } as const;
const at = (time: string | undefined): string => (time === undefined ? '' : ` ${formatClock(time, 'da')}`);
/** Another course ran, and whoever did it knew. */
const beside = (despite: readonly string[] = []): string => (despite.includes('CourseRuns') ? ', selv om et andet forløb var i gang' : '');
const waits = { referral: 'henvisning til behandling', treatment: 'behandling' } as const;

const grantEnds = {
  citizen: 'borgeren stoppede det',
  leader: 'kommunen stoppede det',
  expired: 'tiden er gået',
  courseEnded: 'forløbet er slut',
  citizenDeceased: 'borgeren er død',
} as const;

export const courseDa: CourseTimeline = {
  begun: ({ kind, regime, startedOn, despite }, named) =>
    `Forløbet begyndte ${date(startedOn)}${beside(despite)}: ${named.kind(kind)}. ${named.regime(regime)}`,
  kindChanged: ({ kind, before, on }, named) =>
    kind === before ? `Ny periode fra ${date(on)}: ${named.kind(kind)}` : `Fra ${date(on)}: ${named.kind(kind)} i stedet for ${named.kind(before)}`,
  regimeChanged: ({ regime, before, on }, named) => `Andre regler fra ${date(on)}: ${named.regime(regime)}. Før: ${named.regime(before)}`,
  coordinatorAppointed: ({ coordinatorId, before, handedOver }, named) =>
    `${named.person(coordinatorId)} er koordinator${before === undefined ? '' : ` efter ${named.person(before)}`}${handedOver === undefined ? '' : `. Gennemgået: ${handoverDa(handedOver)}`}`,
  coordinatorLeft: ({ coordinatorId }, named) => `${named.person(coordinatorId)} er stoppet som koordinator`,
  goalSet: ({ no, term, by }) => `Mål ${no} er sat (${terms[term]}${by === 'citizen' ? ', borgerens eget ønske' : ''})`,
  goalRevised: ({ no }) => `Mål ${no} er formuleret på ny`,
  goalClosed: ({ no, on, outcome }) => `Mål ${no} er ${goalOutcomes[outcome]} ${date(on)}`,
  activityPlanned: ({ no, kind, goal, from, until: to }, named) => `Aktivitet ${no} til mål ${goal}: ${named.activityKind(kind)} fra ${date(from)}${until(to)}`,
  activityChanged: ({ no, from, until: to }) => `Aktivitet ${no} er ændret${from ? ` fra ${date(from)}` : ''}${to === null ? ', uden sidste dag' : until(to)}`,
  activityEnded: ({ no, on, outcome }) => `Aktivitet ${no}: ${activityOutcomes[outcome]} ${date(on)}`,
  stepOpened: ({ no, kind, dueOn, plannedOn, plannedAt, toldBy, postage }, named) =>
    `Trin ${no}: ${named.stepKind(kind)}${plannedOn ? `, planlagt ${date(plannedOn)}${at(plannedAt)}` : ''}${dueOn ? `, senest ${date(dueOn)}` : ''}${postage ? `, ${postageText(postage, 'da')}` : ''}${told(toldBy)}`,
  stepPlanned: ({ no, on, at: time, before, wasAt, toldBy }, named) =>
    `${named.step(no)} er planlagt ${date(on)}${at(time)}${before ? ` i stedet for ${date(before)}${at(wasAt)}` : ''}${told(toldBy)}`,
  stepMoved: ({ no, dueOn, before, because }, named) => `${named.step(no)}: sidste dag er ${date(dueOn)} i stedet for ${date(before)} (${moves[because]})`,
  needed: ({ no, requestId, again }, named) => `${named.step(no)} venter ${again ? 'igen ' : ''}på svar på ${named.request(requestId)}`,
  neededNoMore: ({ no, requestId, because }, named) =>
    `${named.step(no)} venter ikke længere på ${named.request(requestId)}${because === 'settled' ? ': den er afsluttet' : because === 'replaced' ? ': den er sendt videre som en anden' : ''}`,
  stepDelayed: ({ no, requestId }, named) => `Svaret på ${named.request(requestId)} er forsinket. ${named.step(no)} venter på det`,
  delayOver: ({ no, requestId }, named) => `${named.step(no)}: svaret på ${named.request(requestId)} tæller ikke længere som forsinket`,
  delaySettled: ({ no, choice, on }, named) => `${named.step(no)}: ${choices[choice]}${on ? ` ${date(on)}` : ''}`,
  paperNoted: ({ no, paper, standing, on }, named) =>
    `${named.step(no)}: ${named.paper(no, paper)} ${standing === 'ready' ? `er klar ${date(on)}` : 'er ikke klar alligevel'}`,
  papersChanged: ({ no, papers }, named) =>
    `${named.step(no)} ${papers.length === 0 ? 'bygger ikke længere på bestemt materiale' : `bygger nu på: ${papers.map(({ code }) => named.paper(no, code)).join(', ')}`}`,
  papersDue: ({ no, papersOn }, named) => `Materialet til ${named.step(no)} skulle være klar ${date(papersOn)}, men noget mangler`,
  stepNear: ({ no, dueOn }, named) => `${named.step(no)} har sidste dag ${date(dueOn)}`,
  stepMissed: ({ no, dueOn, elsewhere }, named) =>
    elsewhere ? `${named.step(no)}: svaret var ventet senest ${date(dueOn)}` : `${named.step(no)}: sidste dag ${date(dueOn)} er overskredet`,
  dayPassed: ({ no, on }, named) => `${named.step(no)} var planlagt ${date(on)}. Ingen har skrevet, hvad der kom ud af det`,
  stepClosed: ({ no, on, outcome, late, toldBy }, named) =>
    `${named.step(no)}: ${named.outcome(no, outcome)} ${date(on)}${late ? ' (efter sidste dag)' : ''}${told(toldBy)}`,
  stepDropped: ({ no, because, toldBy }, named) => `${named.step(no)} bortfalder${drops[because]}${told(toldBy)}`,
  exempted: ({ reason, from, until: to }, named) => `Borgeren er fritaget for krav fra ${date(from)} til ${date(to)}: ${named.exemption(reason)}`,
  exemptionEnded: ({ on }) => `Fritagelsen for krav slutter ${date(on)}`,
  waitBegun: ({ what, from }) => `Borgeren venter på ${waits[what]} fra ${date(from)}`,
  waitEnded: ({ on }) => `Ventetiden på behandlingsvæsenet sluttede ${date(on)}`,
  written: ({ about, step, saidBy: how }, named) =>
    `${step === undefined ? (about === 'goal' ? 'Borgeren ønsker et mål' : 'Besked fra borgeren') : `${named.step(step)}: borgeren har svaret`}${how === undefined ? '' : ` (sagt ${saidBy[how]})`}`,
  replied: ({ noAnswerTo, toldBy }, named) =>
    `Svar til borgeren${noAnswerTo === undefined ? '' : `. Det, borgeren skrev, var ikke et svar på trinnet: ${named.step(noAnswerTo)}`}${told(toldBy)}`,
  granted: ({ as, organisationId, until: to, saidBy: how }, named) =>
    `${named.organisation(organisationId)} deltager som ${named.grantKind(as).toLowerCase()} til ${date(to)}${how === undefined ? '' : ` (borgeren sagde ja ${saidBy[how]})`}`,
  grantEnded: ({ organisationId, because, saidBy: how }, named) =>
    `${named.organisation(organisationId)} deltager ikke længere: ${how === undefined ? grantEnds[because] : `${grantEnds.citizen} (sagt ${saidBy[how]})`}`,
  activityReported: ({ no, organisationId }, named) => `${named.organisation(organisationId)} har skrevet om aktivitet ${no}`,
  hearingDue: ({ requestId }, named) => `Borgeren skal høres om svaret på ${named.request(requestId)}`,
  hearingOpened: ({ step }, named) => `${named.step(step)} er åbnet om et svar, der taler imod borgeren`,
  hearingWaived: ({ because }) => `Borgeren skal ikke høres om svaret${because === 'recalled' ? ': det er trukket tilbage' : ''}`,
  ended: ({ on, because, toldBy }) => `Forløbet er afsluttet ${date(on)}${because ? ': borgeren er død' : ''}${told(toldBy)}`,
  reopened: ({ despite, toldBy }) => `Forløbet er genåbnet${beside(despite)}${told(toldBy)}`,
  adviceSettled: ({ rule, outcome }, named) =>
    `${{ followed: 'Rådet følges', notRelevant: 'Rådet er ikke aktuelt', takenBack: 'Rådet tages op igen' }[outcome]}: ${named.advice(rule)}`,
  surveyAnswered: ({ activity }) => `Borgeren har svaret om aktivitet ${activity}`,
};

export const courseFindingsDa: CourseFindingTexts = {
  noCoordinator: 'Forløbet har ingen koordinator. Vælg en, der kan træffe beslutninger.',
  noGoal: 'Forløbet har ingen mål endnu. Tilføj det første mål sammen med borgeren.',
  noEvaluation: 'Den næste evaluering er ikke planlagt inden for fristen. Vælg en dag så tidligt som muligt.',
  activityWithoutPurpose: 'En aktivitet mangler et formål. Skriv, hvad den skal bruges til, så borgeren kan læse det.',
  stepMissed: 'En sidste dag er overskredet. Gennemfør trinnet, eller vælg, hvordan forløbet går videre.',
  noNewDay: 'Sig borgeren en ny dato, og hvorfor det er forsinket.',
  dayPassed: 'Dagen er gået. Skriv, hvad der kom ud af det, eller vælg en ny dag.',
  stepDelayed: 'Et svar er forsinket. Vælg, hvordan forløbet går videre.',
  papersDue: 'Materialet skulle være klar nu, men noget mangler. Få det på plads, eller vælg en anden dag for trinnet.',
  hearingDue: 'Hør borgeren, før der træffes afgørelse. Svaret taler imod borgeren.',
  unanswered: 'Borgeren har skrevet. Svar borgeren.',
};
