import { defineTexts } from '../../i18n/define-texts.js';

/** What is recorded of the citizen, whatever the request: another doctor. */
export const recordTexts = defineTexts(
  {
    recordGp: 'Ret egen læge',
    gpFollows: 'Ingen anmodning bliver flyttet. Er der spurgt hos den hidtidige læge, får den ansvarlige besked og vælger, hvem der skal svare.',
    gp: 'Egen læge nu',
    gpMissing: 'Vælg den nye læge, eller at borgeren ingen har.',
    chooseGp: 'Vælg',
    groupTwo: 'Ingen egen læge (gruppe 2)',
    gpSinceWhen: 'Fra og med',
    noGp: 'Ingen egen læge',
    ownGp: (name: string) => `Egen læge: ${name}`,
    gpSince: (day: string) => ` siden ${day}`,
    hasChanged: 'Borgeren har skiftet læge',
    changedTo: (former: string, now: string, since: string) =>
      `${former} var borgerens læge. Nu er det ${now}${since}. Vælg, hvem der skal svare. Indtil da bliver anmodningen, hvor den er.`,
    changedToNone: (former: string, since: string) =>
      `${former} var borgerens læge. Nu har borgeren ingen egen læge${since}. Spørg borgeren, hvilken læge der kender sagen, og vælg, hvem der skal svare.`,
    consentNames: 'Samtykket nævner den hidtidige læge. Spørger du en anden, bliver den nye anmodning en kladde, til borgeren har givet samtykke igen.',
    askNew: (name: string) => `Spørg ${name}`,
    notADay: 'Skriv datoen som dd.mm.åååå, fx 23.12.2026.',
    notYet: 'Datoen er ikke kommet endnu. Vælg i dag eller en tidligere dag.',
  },
  {
    recordGp: 'Change own doctor',
    gpFollows: 'No request is moved. If the former doctor is asked, the owner is told and chooses who is to answer.',
    gp: 'Own doctor now',
    gpMissing: 'Choose the new doctor, or that the citizen has none.',
    chooseGp: 'Choose',
    groupTwo: 'No doctor of their own (group 2)',
    gpSinceWhen: 'From',
    noGp: 'No doctor of their own',
    ownGp: (name: string) => `Own doctor: ${name}`,
    gpSince: (day: string) => ` since ${day}`,
    hasChanged: 'The citizen has changed doctor',
    changedTo: (former: string, now: string, since: string) =>
      `${former} was the citizen’s doctor. Now it is ${now}${since}. Choose who is to answer. Until then the request stays where it is.`,
    changedToNone: (former: string, since: string) =>
      `${former} was the citizen’s doctor. Now the citizen has no doctor of their own${since}. Ask the citizen which doctor knows the case, and choose who is to answer.`,
    consentNames: 'The consent names the former doctor. If you ask another, the new request is a draft until the citizen has given consent again.',
    askNew: (name: string) => `Ask ${name}`,
    notADay: 'Write the date as dd.mm.yyyy, e.g. 23.12.2026.',
    notYet: 'The date has not come yet. Choose today or an earlier day.',
  },
);
