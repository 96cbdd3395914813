import { defineTexts } from '../../i18n/texts.js';

/** Of a citizen who lives in another municipality now, and of answers that are sent there. */
export const movedTexts = defineTexts(
  {
    recordMove: 'Registrér flytning til en anden kommune',
    newMunicipality: 'Borgeren bor nu i',
    municipalityMissing: 'Vælg den kommune, borgeren bor i nu.',
    livesHere: (name: string) => `${name} (flytningen var en fejl)`,
    moveFollows:
      'Ingen anmodning bliver flyttet. Den ansvarlige for hver anmodning får besked og vælger, om modtageren skal svare. Svar kan sendes til den nye kommune.',
    hasMoved: 'Borgeren er flyttet til en anden kommune',
    livesNowIn: (name: string) => `Borgeren bor nu i ${name}.`,
    withheld: 'Adressen er beskyttet, så I får ikke at vide, hvilken kommune borgeren bor i nu.',
    movedWaits: (where: string) =>
      `${where} Vælg, om modtageren skal svare alligevel, eller om anmodningen skal annulleres. Indtil da bliver den, hvor den er.`,
    notFromHere: 'Svaret kan ikke sendes videre herfra. Den nye kommune kan selv spørge.',
    isBack: 'Borgeren bor i jeres kommune',
    nothingToSend: 'Flytningen er rettet, eller borgeren er flyttet tilbage. Der er ikke noget at sende videre.',
    stillRead: (names: string) => `${names} kan læse svaret, til I lukker for det.`,
    movedAnswered: (name: string) => `Borgeren bor nu i ${name}. Svaret kan sendes dertil, hvis I har et grundlag for det.`,
    movedReason: 'Borgeren er flyttet til en anden kommune.',
    livesIn: (name: string) => `Bor nu i ${name}`,
    sharedWith: 'Svaret er sendt til',
    sharedBy: 'Modtaget fra anden kommune',
    sharedSince: (day: string) => `Siden ${day}`,
    sharedUntil: (from: string, until: string) => `Fra ${from} til ${until}`,
  },
  {
    recordMove: 'Record a move to another municipality',
    newMunicipality: 'The citizen now lives in',
    municipalityMissing: 'Choose the municipality the citizen lives in now.',
    livesHere: (name: string) => `${name} (the move was a mistake)`,
    moveFollows:
      'No request is moved. The owner of each request is told and chooses whether the recipient is to answer. Answers can be sent to the new municipality.',
    hasMoved: 'The citizen has moved to another municipality',
    livesNowIn: (name: string) => `The citizen now lives in ${name}.`,
    withheld: 'The address is protected, so you are not told which municipality the citizen lives in now.',
    movedWaits: (where: string) =>
      `${where} Choose whether the recipient is to answer all the same, or whether to cancel the request. Until then it stays where it is.`,
    notFromHere: 'The answer cannot be sent on from here. The new municipality can ask by itself.',
    isBack: 'The citizen lives in your municipality',
    nothingToSend: 'The move was put right, or the citizen has moved back. There is nothing to send on.',
    stillRead: (names: string) => `${names} can read the answer until you end that.`,
    movedAnswered: (name: string) => `The citizen now lives in ${name}. The answer can be sent there if you have a basis for it.`,
    movedReason: 'The citizen has moved to another municipality.',
    livesIn: (name: string) => `Now lives in ${name}`,
    sharedWith: 'The answer was sent to',
    sharedBy: 'Received from another municipality',
    sharedSince: (day: string) => `Since ${day}`,
    sharedUntil: (from: string, until: string) => `From ${from} to ${until}`,
  },
);
