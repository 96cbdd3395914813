import { grantCitizenNoticesDa, grantNoticesDa } from './grant-notices.js';
import type { CourseNoticeCode } from '../../course/message.js';
import type { CitizenNotice, Notice } from '../notice.js';
import type { Reader } from '../params.js';

const notice = (title: string, body: (p: Reader) => string): Notice => ({ title: (p) => `${title}: forløb ${p.raw('course')}`, body });
const last = (p: Reader): string =>
  `${p.when('dueOn', ` Sidste dag er ${p.date('dueOn')}.`)}${p.when('toldOn', ` Borgeren fik at vide, at det ville ske senest ${p.date('toldOn')}.`)}`;
const nothingToDo = 'Du skal ikke gøre noget.';

/** When and where to come, and what that is instead of. */
const come = (p: Reader): string =>
  `Kom ${p.meeting('on', 'at', 'place')}.${p.when('wasOn', ` Det er i stedet for ${p.meeting('wasOn', 'wasAt')}.`)}${p.has('elsewhere') ? p.when('place', ' Det er et nyt sted.') : ''}`;
const cannotCome = 'Ring til os, hvis du ikke kan komme.';

/** Also what waits for no answer may be postponed. */
const settled = (p: Reader): string => {
  if (p.raw('choice') !== 'postpone') return 'Vi mangler et svar. Vi går videre uden at vente på det.';
  if (p.has('comes'))
    return `${p.raw('waits') === '0' ? 'Vi har flyttet det til en anden dag.' : 'Vi mangler et svar, så det bliver en anden dag.'} ${come(p)}`;
  return p.raw('waits') === '0' ? `Vi har flyttet noget i din plan til ${p.long('on')}.` : `Vi mangler et svar og venter til ${p.long('on')}.`;
};

const counted = (p: Reader, name: string, one: string, many: string): string[] => {
  const count = Number(p.has(name) ? p.raw(name) : 0);
  return count > 0 ? [`${count} ${count === 1 ? one : many}`] : [];
};

/** The step by its name; older notices hold none. */
const step = (p: Reader): string => (p.has('about') ? `»${p.raw('about')}«` : 'Et trin i forløbet');
const theStep = (p: Reader): string => (p.has('about') ? step(p) : 'et trin i forløbet');

/** Answers, papers, or both; older ones count nothing. */
const lacking = (p: Reader): string => {
  const parts = [...counted(p, 'answers', 'svar', 'svar'), ...counted(p, 'papers', 'stykke materiale', 'stykker materiale')];
  return parts.length === 0 ? 'et svar er ikke kommet' : `der mangler ${parts.join(' og ')}`;
};

export const courseNoticesDa = {
  courseBegun: notice('Et forløb mangler en koordinator', () => 'En borger har selv begyndt et forløb. Åbn det, læs ønsket, og giv det en koordinator.'),
  coordinatorChanged: notice('Ny koordinator', () => 'Forløbet har fået en ny koordinator.'),
  coordinatorLeft: notice(
    'Et forløb mangler en koordinator',
    () =>
      'Koordinatoren er stoppet. Giv forløbet en ny, og gennemgå det, der er åbent. Borgeren har fået besked. Havde koordinatoren flere forløb, finder du dem under Forløb som »Koordinator mangler«.',
  ),
  courseHandedOver: notice('Du er koordinator', () => 'Du har overtaget forløbet. Åbn det, og se planen, de åbne anmodninger og det, der er lovet borgeren.'),
  manyCoordinators: notice(
    'Mange koordinatorer',
    (p) =>
      `Borgeren har haft ${p.raw('count')} koordinatorer ${p.has('months') ? `inden for ${p.count('months', 'months')}` : 'på et år'}. Sørg for, at en fast person kan blive på forløbet.`,
  ),
  courseChanged: notice('Forløbet er ændret', () => 'Åbn forløbet for at se, hvad der er ændret.'),
  courseEnded: notice('Forløbet er slut', (p) =>
    p.has('because')
      ? 'Borgeren er død. Forløbet og dets trin er afsluttet, og borgeren får ikke flere breve. Skal noget gøres færdigt for boet, så åbn et trin for det.'
      : 'Forløbet er afsluttet.',
  ),
  courseReopened: notice('Forløbet er genåbnet', () => 'Forløbet er åbnet igen.'),
  courseWritten: notice('Borgeren har skrevet', () => 'Borgeren har skrevet i forløbet. Åbn det, og svar.'),
  courseReplied: notice('Svar til borgeren', () => 'Der er svaret borgeren.'),
  planChanged: notice('Planen er ændret', () => 'Borgerens plan er ændret.'),
  courseExempted: notice('Fritaget for krav', () => 'Borgeren er fritaget for krav for en tid.'),
  exemptionEnded: notice('Fritagelsen slutter', (p) => `Borgeren er fritaget for krav til og med ${p.date('on')} og ikke længere.`),
  papersDue: notice(
    'Materialet er ikke klar',
    (p) => `Materialet til ${theStep(p)} skal være klar ${p.date('on')}, men ${lacking(p)}. Ryk for det, eller vælg en anden dag for trinnet.`,
  ),
  stepNear: notice('Et trin nærmer sig', (p) => `${step(p)} skal snart være gennemført.${last(p)}`),
  stepMissed: notice('Sidste dag er overskredet', (p) => `${step(p)} er ikke gennemført.${last(p)} Gennemfør det, eller vælg, hvordan forløbet går videre.`),
  dayPassed: notice(
    'Skriv, hvad der kom ud af det',
    (p) => `${step(p)} var planlagt ${p.date('on')}. Dagen er gået. Skriv, hvad der kom ud af det, eller vælg en ny dag.`,
  ),
  elsewhereLate: notice(
    'En anden myndighed er ikke færdig',
    (p) =>
      `Forløbet venter på en anden myndighed${p.when('about', `: ${step(p)}`)}. Svaret var ventet senest ${p.date('dueOn')}. Spørg myndigheden, hvornår det kommer.`,
  ),
  stepDone: notice('Et trin er gennemført', () => 'Et trin i forløbet er gennemført.'),
  stepDropped: notice('Et trin er faldet bort', () => 'Et trin i forløbet bliver ikke til noget.'),
  answerAwaitedAgain: notice(
    'Et trin venter igen på et svar',
    () => 'Et svar er trukket tilbage, eller anmodningen er genåbnet. Se, hvad det betyder for forløbet.',
  ),
  stepDelayed: notice(
    'Et svar holder forløbet tilbage',
    (p) =>
      `En udtalelse er forsinket, og ${Number(p.raw('blocks')) > 1 ? `${p.raw('blocks')} trin venter` : 'et trin venter'} på den${p.when('about', `: ${Number(p.raw('blocks')) > 1 ? 'først ' : ''}${step(p)}`)}.${p.when('on', ` Det var planlagt ${p.date('on')}.`)}${last(p)} Vælg, hvordan forløbet går videre.`,
  ),
  stepPlanned: notice('Ny dag', (p) => `Et trin i forløbet er flyttet til ${p.date('on')}.`),
  stepExpected: notice('Borgeren har fået en ny dato', (p) => `Borgeren ved nu, at noget i forløbet er forsinket og ventes senest ${p.date('on')}.`),
  meetingPlanned: notice(
    'Borgeren skal til et møde',
    (p) =>
      `Borgeren er bedt om at komme ${p.meeting('on', 'at')}.${p.when('wasOn', ` Det er i stedet for ${p.meeting('wasOn', 'wasAt')}.`)}${p.when('elsewhere', ' Det er et nyt sted.')} Åbn forløbet for at se hvor.`,
  ),
  meetingCancelled: notice('Et møde er aflyst', (p) => `Borgeren skal ikke komme ${p.meeting('on', 'at')}. I skal heller ikke.`),
  hearingDue: notice('Borgeren skal høres', () => 'Et svar taler imod borgeren. Åbn forløbet, og hør borgeren, før der træffes afgørelse.'),
  delaySettled: notice('Forløbet går videre', () => 'Det er valgt, hvordan forløbet går videre.'),
  answerInvited: notice('Borgeren kan svare', (p) => `Borgeren kan svare${p.when('until', ` senest ${p.date('until')}`)}.`),
  letterReturned: notice(
    'Et brev til borgeren kom retur',
    () => 'Borgeren har ikke fået brevet. Find ud af, hvordan I når borgeren, og giv beskeden på en anden måde.',
  ),
  ...grantNoticesDa,
} satisfies Record<CourseNoticeCode, Notice>;

/** A promise in the words in which it was given. */
const late = (p: Reader): string => {
  if (!p.has('promise')) return `Det skulle være sket senest ${p.long('dueOn')}. Det har vi ikke nået.`;
  return `Vi lovede dig noget senest ${p.long('dueOn')}${p.when('what', `: »${p.raw('what')}«`)}. Det har vi ikke nået.`;
};

/** What was written to answer something, and was no answer: until when it may still be given. */
const asMessage = (p: Reader): string => {
  if (!p.has('until') && !p.has('dueOn')) return '';
  const still = p.has('until')
    ? `Derfor kan du stadig skrive til os om det her senest ${p.long('until')}. Du bestemmer selv, om du vil.`
    : `Sidste dag for at svare var ${p.long('dueOn')}.`;
  return ` Vi har læst det, du skrev, som en almindelig besked. ${still} Ring til os, hvis vi har misforstået dig.`;
};

const because = (p: Reader): string => p.when('reason', ` Din sagsbehandler skriver: »${p.raw('reason')}«.`);

export const courseCitizenNoticesDa = {
  courseBegun: {
    title: 'Vi har begyndt et forløb for dig',
    body: (p) =>
      `${p.when('courseName', `Det hedder: ${p.raw('courseName')}. `)}Vi laver en plan sammen med dig. ${p.onScreen('Du kan se på din side, hvem der er din sagsbehandler. ')}Ring til os, hvis du har spørgsmål.`,
  },
  courseReopened: {
    title: 'Dit forløb er genåbnet',
    body: (p) =>
      `Vi går videre med din sag. ${p.has('coordinated') ? p.onScreen('Du kan se på din side, hvem der er din sagsbehandler. ') : 'Vi finder en sagsbehandler til dig. '}Ring til os, hvis du har spørgsmål.`,
  },
  coordinatorChanged: {
    title: (p) => (p.has('first') ? 'Du har fået en sagsbehandler' : 'Du har fået en ny sagsbehandler'),
    body: (p) => `${p.has('first') ? '' : 'En anden person styrer nu din sag. '}${p.onScreen('Du kan se hvem på din side. ')}${nothingToDo}`,
  },
  coordinatorLeft: {
    title: 'Din sagsbehandler er stoppet',
    body: (p) => `Kommunen finder en ny. Har du spørgsmål så længe, så ring til kommunen${p.onScreen(', eller skriv på din side')}. ${nothingToDo}`,
  },
  courseChanged: {
    title: 'Din sag er ændret',
    body: (p) => `Fra ${p.long('on')} gælder noget nyt i din sag. Din plan og det, du har ventet på, følger med. ${nothingToDo}`,
  },
  courseEnded: { title: 'Dit forløb er slut', body: (p) => `Dit forløb sluttede ${p.long('on')}. Ring til os, hvis du er i tvivl om, hvad der nu skal ske.` },
  courseReplied: {
    title: 'Du har fået svar',
    body: (p) => `Din sagsbehandler har svaret dig.${p.onScreen(' Åbn din side for at læse det.')}${asMessage(p)}`,
  },
  planChanged: {
    title: 'Din plan er ændret',
    body: (p) => `Vi har skrevet noget nyt i din plan. ${p.onScreen('Du kan læse planen på din side. ')}Ring til os, hvis noget er forkert.`,
  },
  courseExempted: {
    title: 'Du har en pause fra krav',
    body: (p) => `Vi stiller ingen krav til dig fra ${p.long('from')} til og med ${p.long('until')}. ${nothingToDo}`,
  },
  exemptionEnded: {
    title: 'Din pause fra krav slutter',
    body: (p) => `Din pause slutter ${p.long('on')}. Derefter gælder din plan igen. Ring til os, hvis du ikke kan følge den.`,
  },
  stepMissed: {
    title: (p) => (p.has('promise') ? 'Vi har ikke holdt, hvad vi lovede dig' : 'Vi er forsinkede'),
    body: (p) => `${late(p)} Vi skriver til dig, så snart vi ved mere. ${nothingToDo}`,
  },
  elsewhereLate: {
    title: 'Svaret tager længere tid',
    body: (p) => `En anden myndighed ser på din sag. Svaret var ventet senest ${p.long('dueOn')}. Vi skriver til dig, så snart vi ved mere. ${nothingToDo}`,
  },
  stepDone: {
    title: (p) => (p.has('promise') ? 'Nyt om det, vi lovede dig' : 'Vi er færdige med noget i din sag'),
    body: (p) =>
      `${p.when('what', `Vi lovede dig: »${p.raw('what')}«. `)}${p.when('about', `Det drejer sig om: ${p.raw('about')}. `)}${p.onScreen('På din side kan du læse, hvad vi kom frem til. ')}${nothingToDo}`,
  },
  stepDropped: {
    title: 'Det bliver ikke til noget',
    body: (p) =>
      `${p.when('what', `Vi lovede dig: »${p.raw('what')}«. `)}${p.has('answers') ? 'Du behøver ikke skrive til os om det.' : 'Vi gør ikke mere ved det.'}${p.when('otherRules', ' Der gælder andre regler i din sag nu.')}${because(p)} Ring til os, hvis du er i tvivl.`,
  },
  stepPlanned: { title: 'Ny dag i din plan', body: (p) => `Noget i din plan er flyttet til ${p.long('on')}.${p.onScreen(' Du kan se hvad på din side.')}` },
  stepExpected: {
    title: 'Vi er forsinkede',
    body: (p) =>
      `${p.when('dueOn', `Det skulle være sket senest ${p.long('dueOn')}. `)}Vi regner nu med, at det sker senest ${p.long('on')}. ${p.onScreen('Du kan læse hvorfor på din side. ')}${nothingToDo}`,
  },
  meetingPlanned: {
    title: 'Kom og tal med os',
    body: (p) => `${come(p)} ${p.onScreen('Du kan læse mere på din side. ')}${cannotCome}`,
  },
  meetingCancelled: {
    title: 'Mødet er aflyst',
    body: (p) => `Du skal ikke komme ${p.meeting('on', 'at')}. Det er aflyst.${because(p)} Ring til os, hvis du er i tvivl.`,
  },
  delaySettled: {
    title: 'Sådan går det videre',
    body: (p) => `${settled(p)} ${p.onScreen('Du kan læse hvorfor på din side. ')}${p.has('comes') ? cannotCome : nothingToDo}`,
  },
  answerInvited: {
    title: (p) => (p.has('about') ? p.raw('about') : 'Du kan svare os'),
    body: (p) =>
      `Du kan skrive til os${p.when('until', ` senest ${p.long('until')}`)}. ${p.onScreen('Du kan læse hvorfor på din side. ')}Du bestemmer selv, om du vil.`,
  },
  ...grantCitizenNoticesDa,
} satisfies Partial<Record<CourseNoticeCode, CitizenNotice>>;
