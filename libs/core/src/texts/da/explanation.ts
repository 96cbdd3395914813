import type { Anchor } from '#sla';
import type { ExplainedLine } from '../../rules/policy-line.js';
import type { Text } from '../params.js';

/** Since when a leg of the deadline counts. */
const anchors: Record<Anchor, string> = {
  sent: 'anmodningen blev sendt',
  received: 'samarbejdsparten modtog anmodningen',
  citizenBroughtIt: 'borgeren afleverede anmodningen',
  consultationHeld: 'konsultationen blev holdt',
  printedOn: 'anmodningen blev dateret',
  followUpTalk: 'opfølgningssamtalen holdes',
  caseStart: 'sagen begyndte',
};

/** Why nobody works that day, where it is not a closing day with a name of its own. */
export const closedDa: Readonly<Record<string, string>> = {
  saturday: 'en lørdag',
  sunday: 'en søndag',
  newYearsDay: 'nytårsdag',
  maundyThursday: 'skærtorsdag',
  goodFriday: 'langfredag',
  easterSunday: 'påskedag',
  easterMonday: '2. påskedag',
  generalPrayerDay: 'store bededag',
  ascensionDay: 'Kristi himmelfartsdag',
  whitSunday: 'pinsedag',
  whitMonday: '2. pinsedag',
  christmasDay: '1. juledag',
  boxingDay: '2. juledag',
};

const pauses: Readonly<Record<string, string>> = {
  question: 'et spørgsmål var åbent',
  citizen: 'vi ventede på borgeren',
  treatmentSystem: 'borgeren var indlagt eller i behandling',
};

const anchorOf = (name: string): string => (Object.hasOwn(anchors, name) ? anchors[name as Anchor] : name);

export const explanationDa: Record<ExplainedLine['code'], Text> = {
  leg: (p) =>
    p.raw('amount') === '0'
      ? `Dagen er aftalt eller fastsat: ${p.date('on')}.`
      : `${p.count('amount', p.raw('unit'))} regnet fra ${p.date('from')}, da ${anchorOf(p.raw('anchor'))}: ${p.date('on')}.`,
  pause: (p) =>
    `Fristen var på pause fra ${p.date('from')} til ${p.date('to')}, fordi ${pauses[p.raw('reason')] ?? p.raw('reason')}. Den rykkes ${p.count('days', 'days')} til ${p.date('on')}.`,
  roll: (p) => `${p.date('from')} er ${closedDa[p.raw('because')] ?? p.raw('because')}. Fristen bliver næste arbejdsdag: ${p.date('to')}.`,
  rollBefore: (p) =>
    `${p.date('from')} er ${closedDa[p.raw('because')] ?? p.raw('because')}. Fristen må ikke gå ud over dagen og bliver arbejdsdagen før: ${p.date('to')}.`,
  chosen: (p) => `Den tidligste dag gælder: ${p.date('on')}.`,
  minimumNotice: (p) => `Varslet er for kort: svaret kan tidligst kræves ${p.date('earliestOn')}.`,
  quietHours: (p) =>
    `Trin ${p.raw('step')} ligger i de stille timer fra kl. ${p.raw('from')} til kl. ${p.raw('to')}. Det går, når de er forbi: ${p.date('on')}.`,
  priority: (p) => `Anmodningen er sendt som »${p.word('priority')}«, og derfor gælder den særlige frist.`,
  inner: (p) => `Den aftalte frist er ${p.date('on')}. Den er regnet sådan:`,
  innerMoved: (p) => `Den aftalte frist følger med og flyttes ${p.count('days', 'workingDays')}: fra ${p.date('from')} til ${p.date('to')}.`,
  policy: (p) =>
    `Regnet efter politikken ${p.words('policyId')}, version ${p.raw('policyVersion')}, og kalenderen, version ${p.raw('calendarVersion')} (regelbog ${p.raw('ruleVersion')}).`,
};
