import { capitalised } from '../../glossary.js';
import type { CitizenLine, Situation } from '../citizen.js';

const rest = 'Du skal ikke gøre noget.';

export const citizenLinesDa: Record<Situation, CitizenLine> = {
  writing: ({ who }) => `Vi er ved at skrive til ${who}. ${rest}`,
  consentAsked: ({ by }) => `Vi mangler dit samtykke. Giv os dit svar${by}. Du bestemmer selv, om du siger ja.`,
  consentOverdue: () => `Vi har ikke fået dit svar om samtykke. Du kan stadig svare. Ellers finder vi en anden vej.`,
  wordsAsked: ({ who, by }) => `Vi vil skrive til ${who}. Du kan læse brevet og skrive dine egne ord${by}. Du bestemmer selv, om du vil.`,
  wordsSettled: ({ who, by }) => `Vi sender brevet til ${who}${by}. Du kan skrive og rette dine egne ord, til det er sendt. Du skal ikke gøre mere.`,
  waiting: ({ who, dueBy }) => `Lige nu venter vi på ${who}. Vi venter svar${dueBy}. ${rest}`,
  callAwaited: ({ who, dueBy }) => `Vi har bedt ${who} om en samtale i telefonen med os. Vi venter svar${dueBy}. ${rest}`,
  meetingAwaited: ({ who, dueBy }) => `Vi har bedt ${who} om et møde. Vi venter svar${dueBy}. Vi skriver til dig, hvis du skal være med.`,
  callAgreed: ({ who, dueBy }) => `Vi har aftalt en samtale i telefonen med ${who}. Den bliver holdt${dueBy}. ${rest}`,
  meetingAgreed: ({ who, dueBy }) => `Vi har aftalt et møde med ${who}. Det bliver holdt${dueBy}. Vi skriver til dig, hvis du skal være med.`,
  late: ({ who, dueOn }) => `Svaret fra ${who} er forsinket. Fristen var ${dueOn}. Vi følger op på det. ${rest}`,
  newDate: ({ who, followUpOn }) => `Svaret fra ${who} kommer senere. Vi følger op ${followUpOn}, hvis vi ikke har hørt noget. ${rest}`,
  undelivered: ({ who, by }) => `Vores brev er ikke nået frem til ${who}. Vi finder en anden vej${by}. ${rest}`,
  bookTime: ({ who, they, by, dueBy }) => `Det er dig, der skal gøre noget: Bestil tid hos ${who}${by}. Derefter skriver ${they} til os${dueBy}.`,
  bookAgain: ({ who, by }) => `Aftalen hos ${who} blev ikke til noget. Bestil en ny tid${by}. Ring til os, hvis det er svært.`,
  noAppointment: ({ who, by }) => `Vi ved, at du ikke kan få en tid hos ${who}. Vi finder en anden vej${by}. ${rest}`,
  booked: ({ who, consultationOn, dueBy }) => `Du har en tid hos ${who} ${consultationOn}. Ring til dem, hvis du ikke kan komme. Vi venter svar${dueBy}.`,
  summoned: ({ who, dueBy }) => `${capitalised(who)} skriver til dig om en tid. Vi venter svar${dueBy}. Du skal ikke gøre noget, før du hører fra dem.`,
  asked: ({ who, by }) => `${capitalised(who)} har spurgt os om noget. Vi svarer${by}. ${rest}`,
  waitingList: ({ who, expectedOn }) => `Du står på venteliste hos ${who}. De regner med en plads ${expectedOn}. ${rest}`,
  papersMissing: ({ who, by }) => `${capitalised(who)} mangler nogle papirer fra os. Vi sender dem${by}. ${rest}`,
  pausedForYou: ({ who, by }) =>
    `Det er dig, der skal gøre noget: ${capitalised(who)} mangler noget fra dig. Ring til dem${by}, og hør, hvad det er. Svaret venter så længe.`,
  pausedForTreatment: ({ who, by }) => `Svaret fra ${who} venter, mens du er indlagt eller i behandling. Vi ser på det igen${by}. ${rest}`,
  reading: ({ who, by }) => `Vi har fået svar fra ${who} og læser det nu. Vi er færdige${by}. ${rest}`,
  restFollows: ({ who, dueBy }) => `Vi har fået en del af svaret fra ${who}. Resten kommer${dueBy}. ${rest}`,
  elaborating: ({ who, dueBy }) => `Vi har bedt ${who} om at fortælle mere. Vi venter svar${dueBy}. ${rest}`,
  doctorChanged: ({ who }) => `Du har skiftet læge. Vi afgør, om ${who} skal svare, eller om vi spørger den nye. ${rest}`,
  moved: ({ who }) => `Du er flyttet til en anden kommune. Vi afgør, om ${who} stadig skal svare. ${rest}`,
  declined: ({ who, by }) => `${capitalised(who)} kan ikke svare. Vi finder en anden vej${by}. ${rest}`,
  done: ({ who }) => `Vi er færdige med at spørge ${who}. ${rest}`,
  released: ({ who }) => `Vi har læst svaret fra ${who}. Du kan også læse det. ${rest}`,
  heldBack: ({ who, heldBackUntil }) => `Vi har fået svar fra ${who}. Du kan læse det fra ${heldBackUntil}. ${rest}`,
  stopped: ({ who }) => `Vi spørger ikke længere ${who} om noget. ${rest}`,
  proposed: ({ who, by }) => `${capitalised(who)} har sendt os et forslag om din sag. Vi læser det og svarer${by}. ${rest}`,
  proposalReplied: ({ who }) => `Vi har svaret på forslaget fra ${who}. ${rest}`,
  proposalStopped: ({ who }) => `Forslaget fra ${who} gælder ikke længere. ${rest}`,
};
