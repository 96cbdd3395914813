import { capitalised } from '../../glossary.js';
import type { NoticeCode } from '../../service-request/message.js';
import type { CitizenNotice } from '../notice.js';
import type { Reader } from '../params.js';
import { citizenStatementNoticesDa } from './statement-notices.js';

const nothingToDo = 'Du skal ikke gøre noget.';
const answerBy = (p: Reader): string => p.when('dueOn', ` Vi venter svar senest ${p.long('dueOn')}.`);

/** Plain language: who acts, until when, and whether the citizen must do anything. It never blames. */
export const citizenNoticesDa = {
  requestReceived: { title: 'Vi har bedt om et svar', body: (p, who) => `Vi har skrevet til ${who}.${answerBy(p)} ${nothingToDo}` },
  consentAsked: {
    title: 'Vi mangler dit samtykke',
    body: (p, who) =>
      `Vi vil gerne skrive til ${who}. Må vi det?${p.when('until', ` Giv os dit svar senest ${p.long('until')}.`)} Du bestemmer selv, om du siger ja.`,
  },
  wordsInvited: {
    title: 'Skriv dine egne ord',
    body: (p, who) =>
      `Vi vil skrive til ${who}. Du kan læse brevet og skrive, hvad du selv mener.${p.when('until', ` Gør det senest ${p.long('until')}.`)} Du bestemmer selv, om du vil.`,
  },
  wordsNotNeeded: { title: 'Vi sender ikke brevet', body: (_, who) => `Vi skriver alligevel ikke til ${who}. ${nothingToDo}` },
  consentGiven: { title: 'Tak for dit samtykke', body: (_, who) => `Nu kan vi skrive til ${who}. ${nothingToDo}` },
  consentRefused: {
    title: 'Du har ikke givet samtykke',
    body: (_, who) => `Vi skriver ikke til ${who}. Din sagsbehandler taler med dig om, hvad der nu skal ske.`,
  },
  consentWithdrawn: { title: 'Dit samtykke er trukket tilbage', body: (_, who) => `Vi har stoppet anmodningen til ${who}. ${nothingToDo}` },
  undelivered: { title: 'Vores brev er ikke nået frem', body: (_, who) => `Brevet nåede ikke frem til ${who}. Vi finder en anden vej. ${nothingToDo}` },
  bookConsultation: {
    title: 'Bestil en tid',
    body: (p, who) =>
      `Det er dig, der skal gøre noget: Bestil tid hos ${who}${p.when('until', ` senest ${p.long('until')}`)}.${p.when('dueOn', ` Vi venter svar senest ${p.long('dueOn')}.`)}`,
  },
  consultationBooked: {
    title: 'Du har en tid',
    body: (p, who) => `Du har en tid hos ${who}${p.when('on', ` ${p.long('on')}`)}. Ring til dem, hvis du ikke kan komme.`,
  },
  consultationCancelled: {
    title: 'Din tid er aflyst',
    body: (p, who) => `Din tid hos ${who}${p.when('on', ` ${p.long('on')}`)} er aflyst. De finder en ny tid til dig. ${nothingToDo}`,
  },
  consultationMissed: {
    title: 'Bestil en ny tid',
    body: (p, who) => `Aftalen hos ${who} blev ikke til noget. Bestil en ny tid${p.when('until', ` senest ${p.long('until')}`)}.`,
  },
  noAppointment: {
    title: 'Vi hjælper dig med at få en tid',
    body: (_, who) => `Vi ved, at du ikke kan få en tid hos ${who}. Vi finder en anden vej. ${nothingToDo}`,
  },
  questionAsked: {
    title: 'Vi er blevet spurgt om noget',
    body: (p, who) => `${capitalised(who)} har spurgt os om noget.${p.when('until', ` Vi svarer senest ${p.long('until')}.`)} ${nothingToDo}`,
  },
  questionAnswered: { title: 'Vi har svaret', body: (p, who) => `Vi har svaret ${who}.${answerBy(p)} ${nothingToDo}` },
  deadlinePaused: {
    title: 'Der er holdt pause',
    body: (p, who) =>
      p.raw('party') === 'citizen'
        ? `${capitalised(who)} mangler noget fra dig. Ring til dem${p.when('until', ` senest ${p.long('until')}`)}, og hør, hvad det er. Ring til os, hvis det er svært.`
        : `Svaret fra ${who} venter, mens du er indlagt eller i behandling.${p.when('until', ` Vi ser på det igen ${p.long('until')}.`)} ${nothingToDo}`,
  },
  deadlineResumed: { title: 'Pausen er slut', body: (_, who) => `Nu venter vi igen på svar fra ${who}. ${nothingToDo}` },
  answered: {
    title: 'Vi har fået svar',
    body: (p, who) => `Vi har fået svar fra ${who} og læser det nu.${p.when('until', ` Vi er færdige senest ${p.long('until')}.`)} ${nothingToDo}`,
  },
  answerReturned: { title: 'Vi har bedt om mere', body: (p, who) => `Vi har bedt ${who} om at fortælle mere.${answerBy(p)} ${nothingToDo}` },
  moreAsked: { title: 'Vi har spurgt om mere', body: (p, who) => `Vi har spurgt ${who} om en ting mere.${answerBy(p)} ${nothingToDo}` },
  declined: {
    title: 'Vi finder en anden vej',
    body: (p, who) => `${capitalised(who)} kan ikke svare. Vi finder en anden vej${p.when('until', ` senest ${p.long('until')}`)}. ${nothingToDo}`,
  },
  extended: { title: 'Der er givet mere tid', body: (p, who) => `Vi har givet ${who} mere tid.${answerBy(p)} ${nothingToDo}` },
  delayAnnounced: {
    title: 'Svaret kommer senere',
    body: (p, who) => `Svaret fra ${who} er på vej, men kommer senere.${p.when('until', ` Vi venter det ${p.long('until')}.`)} ${nothingToDo}`,
  },
  cancelled: { title: 'Vi har stoppet anmodningen', body: (_, who) => `Vi venter ikke mere på svar fra ${who}. ${nothingToDo}` },
  answerReleased: {
    title: (p) => p.onScreen('Du kan nu læse svaret', 'Du kan nu få svaret at se'),
    body: (p, who) => `Vi har læst svaret fra ${who}. ${p.onScreen('Åbn din sag, hvis du vil læse det.', 'Ring til os, hvis du vil læse det.')} ${nothingToDo}`,
  },
  answerHeldBack: {
    title: 'Vi har fået svar',
    body: (p, who) => `Vi har læst svaret fra ${who}.${p.when('until', ` Du kan læse det fra ${p.long('until')}.`)} ${nothingToDo}`,
  },
  outcomeTold: {
    title: 'Det er svaret brugt til',
    body: (p, who) =>
      `Vi har skrevet, hvad svaret fra ${who} er brugt til. ${p.onScreen('Åbn din sag, hvis du vil læse det.', 'Ring til os, hvis du vil læse det.')} ${nothingToDo}`,
  },
  answerCorrected: {
    title: 'Svaret er rettet',
    body: (p, who) => `Svaret fra ${who} er rettet. ${p.onScreen('Åbn din sag for at læse det nye.', 'Ring til os, hvis du vil læse det nye.')} ${nothingToDo}`,
  },
  answerRecalled: {
    title: 'Svaret er taget tilbage',
    body: (_, who) => `Svaret fra ${who} er taget tilbage. Det handlede ikke om dig. Vi venter på et nyt. ${nothingToDo}`,
  },
  answerShared: {
    title: 'Din nye kommune har fået svaret',
    body: (p, who) =>
      `Vi har sendt svaret fra ${who} til din nye kommune. ${p.when('consent', 'Det har du sagt ja til.') || 'Det må vi efter loven.'} ${p.onScreen('Åbn din sag for at se hvorfor.', 'Ring til os, hvis du vil vide hvorfor.')}${p.when('consent', ' Du kan altid tage dit ja tilbage.')}`,
  },
  sharingStopped: {
    title: 'En anden kommune kan ikke se svaret mere',
    body: (p, who) =>
      `${p.when('consent', 'Du har taget dit ja tilbage. ')}Vi deler ikke længere svaret fra ${who} med en anden kommune. ${p.when('consent', 'Det, de allerede har læst, kan vi ikke tage tilbage. ')}${nothingToDo}`,
  },
  recalled: { title: 'Vi har stoppet anmodningen', body: (_, who) => `Vores brev til ${who} var en fejl. ${nothingToDo}` },
  reopened: { title: 'Vi ser på det igen', body: (_, who) => `Vi ser igen på svaret fra ${who}. ${nothingToDo}` },
  reminderBeforeDue: {
    title: 'Husk din frist',
    body: (p) => `Vi mangler noget fra dig. Gør det${p.when('until', ` senest ${p.long('until')}`)}. Ring til os, hvis det er svært.`,
  },
  reminderAfterDue: { title: 'Svaret er forsinket', body: (_, who) => `Svaret fra ${who} er forsinket. Vi har mindet dem om det. ${nothingToDo}` },
  deadlineMissed: { title: 'Svaret er forsinket', body: (_, who) => `Svaret fra ${who} er forsinket. Vi minder dem om det. ${nothingToDo}` },
  closed: { title: 'Vi er færdige', body: (_, who) => `Vi har læst svaret fra ${who}. Spørg din sagsbehandler, hvis du vil vide mere.` },
  ...citizenStatementNoticesDa,
  anythingElse: {
    title: 'Der er nyt i din sag',
    body: (p) => p.onScreen('Åbn din sag for at se, hvad der er nyt.', 'Ring til os, hvis du vil vide, hvad der er nyt.'),
  },
} satisfies Partial<Record<NoticeCode, CitizenNotice>> & { anythingElse: CitizenNotice };
