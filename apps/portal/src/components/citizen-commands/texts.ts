import { defineTexts } from '../../i18n/define-texts.js';

/** The citizen's commands in plain words: what I can do, and what comes of it. */
export const citizenCommandTexts = defineTexts(
  {
    giveConsent: 'Ja, jeg giver samtykke',
    refuseConsent: 'Nej, jeg giver ikke samtykke',
    withdrawConsent: 'Træk mit samtykke tilbage',
    withdrawSharing: 'Træk mit samtykke tilbage',
    bookConsultation: 'Jeg har bestilt tid',
    reportNoAppointment: 'Jeg kan ikke få en tid',
    consultationCancelled: 'Min tid er aflyst',

    giveConsentMeans: (who: string) => `Du siger ja til, at vi spørger ${who}, og at de svarer os. Du kan altid trække dit samtykke tilbage.`,
    refuseConsentMeans: (who: string) => `Du bestemmer selv. Så spørger vi ikke ${who}. Det kan tage længere tid at finde en anden vej.`,
    withdrawProposalMeans: (who: string) => `Forslaget fra ${who} gælder så ikke længere. Det, vi allerede har læst, kan ikke gøres usagt.`,
    withdrawStatementMeans: (who: string) => `Udtalelsen fra ${who} gælder så ikke længere. Det, vi allerede har læst, kan ikke gøres usagt.`,
    withdrawConsentMeans: (who: string) =>
      `Vi stopper spørgsmålet til ${who}, hvis det bygger på dit samtykke. Det, de allerede har svaret, kan vi ikke gøre usagt.`,
    withdrawSharingMeans: (who: string, reader: string) =>
      `${reader} kan så ikke længere læse svaret fra ${who}. De får besked. Det, de allerede har læst, kan vi ikke tage tilbage.`,
    bookConsultationMeans: (who: string) => `Vi og ${who} får besked om dagen. Derefter skriver de til os.`,
    reportNoAppointmentMeans: () => 'Vi får besked og finder en anden vej. Du skal ikke gøre mere.',
    consultationCancelledMeans: (who: string) => `Vi får besked. Bestil en ny tid hos ${who}, når du kan.`,

    on: 'Hvilken dag?',
    onHint: 'Skriv datoen som dd.mm.åååå, fx 23.12.2026.',
    notADay: 'Skriv datoen som dd.mm.åååå, fx 23.12.2026.',
    past: 'Dagen er gået. Vælg i dag eller en senere dag.',
    text: 'Vil du skrive noget? (du behøver ikke)',
    tooLong: (most: number) => `Teksten må højst være på ${most} tegn.`,
    back: 'Fortryd',
    changed: 'Der er sket noget nyt imens. Læs det igen, og prøv så.',
  },
  {
    giveConsent: 'Yes, I give consent',
    refuseConsent: 'No, I do not give consent',
    withdrawConsent: 'Withdraw my consent',
    withdrawSharing: 'Withdraw my consent',
    bookConsultation: 'I have an appointment',
    reportNoAppointment: 'I cannot get an appointment',
    consultationCancelled: 'My appointment is called off',

    giveConsentMeans: (who: string) => `You say yes to our asking ${who}, and to their answering us. You can withdraw your consent at any time.`,
    refuseConsentMeans: (who: string) => `It is for you to decide. Then we will not ask ${who}. It may take longer to find another way.`,
    withdrawProposalMeans: (who: string) => `The proposal from ${who} then holds no longer. What we have read already cannot be unsaid.`,
    withdrawStatementMeans: (who: string) => `The statement from ${who} then holds no longer. What we have read already cannot be unsaid.`,
    withdrawConsentMeans: (who: string) => `We stop the question to ${who} if it rests on your consent. What they have answered already cannot be unsaid.`,
    withdrawSharingMeans: (who: string, reader: string) =>
      `${reader} can then no longer read the answer from ${who}. They are told. What they have read already we cannot take back.`,
    bookConsultationMeans: (who: string) => `We and ${who} are told of the day. After that they write to us.`,
    reportNoAppointmentMeans: () => 'We are told and find another way. You need do nothing more.',
    consultationCancelledMeans: (who: string) => `We are told. Make a new appointment with ${who} when you can.`,

    on: 'Which day?',
    onHint: 'Write the date as dd.mm.yyyy, e.g. 23.12.2026.',
    notADay: 'Write the date as dd.mm.yyyy, e.g. 23.12.2026.',
    past: 'That day has passed. Choose today or a later day.',
    text: 'Do you want to write something? (you need not)',
    tooLong: (most: number) => `The text may have at most ${most} characters.`,
    back: 'Cancel',
    changed: 'Something has happened meanwhile. Read it again, and then try.',
  },
);
