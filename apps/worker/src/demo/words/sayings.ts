/** What people write to each other along the way: one of each kind is picked. */
export const sayings = {
  consent: ['Samtykket gælder oplysninger om den beskrevne sygdom fra den læge, der er nævnt, til denne sag.'],
  consentRefused: ['Borgeren ønsker først at tale med sin læge.'],
  noKnowledge: ['Borgeren har ikke søgt os om dette. Vi har derfor intet at oplyse.', 'Vi har ikke haft kontakt i det aktuelle sygdomsforløb.'],
  wrongForm: ['Spørgsmålene kræver, at jeg ser patienten. En statusattest er ikke nok; anmod venligst om en specifik helbredsattest.'],
  notAttended: ['Borgeren mødte ikke til den aftalte konsultation og har ikke meldt afbud.'],
  partial: ['Her er det, der kan siges nu. Resten følger, når svaret på undersøgelsen foreligger.'],
  declined: [
    'Praksis har ikke mulighed for at nå attesten inden for fristen på grund af sygdom blandt personalet.',
    'Vi har ikke ledige tider de næste fem uger.',
  ],
  basisMissing: ['Samtykket dækker ikke oplysninger fra før i år. Send venligst et, der gør.'],
  returned: ['Beskriv venligst, hvilke hensyn der skal tages, og hvor mange timer der er realistisk.', 'Svaret på spørgsmål 2 mangler. Vil I uddybe det?'],
  askedMore: ['Tak for svaret. Vi har fået nye oplysninger og vil gerne vide, om de ændrer vurderingen.'],
  corrected: ['Datoen for konsultationen var skrevet forkert. Her er svaret igen med den rigtige dato.'],
  accepted: ['Tak for en klar og brugbar attest.', 'Tak, det er det, vi havde brug for.'],
  closed: ['Vi går videre på det grundlag, vi har.', 'Borgeren er raskmeldt. Der er ikke brug for mere.'],
  delay: ['Svar fra røntgen er forsinket. Attesten kommer, så snart det er her.', 'Lægen er på kursus. Attesten skrives i den følgende uge.'],
  waitingList: ['Vi indkalder, så snart der er en ledig samtale.'],
  extension: ['Vi beder om to uger mere, fordi borgeren først kan komme til samtale i næste måned.'],
  extended: ['Fristen er forlænget efter aftale på telefon.'],
  telephone: ['Talte med sekretæren. Attesten er skrevet og mangler kun lægens underskrift.', 'Praksis lover svar senest på den aftalte dag.'],
  cancelled: ['Borgeren er begyndt i arbejde igen. Attesten er ikke længere nødvendig.', 'Oplysningerne foreligger allerede i en anden attest.'],
  recalled: ['Anmodningen blev sendt til en forkert praksis.'],
  noAppointment: ['Der er ingen ledige tider, før fristen er udløbet.'],
  feeDisputed: ['Vi har aftalt en anden takst for i år. Ring, så finder vi ud af det.'],
  onPaper: ['Svaret kom med post og er lagt på sagen.', 'Svaret kom gennem lægens eget journalsystem.'],
  forwarded: ['Patienten har skiftet læge. Vi sender anmodningen videre til den nye praksis.'],
  redirected: ['Vi spørger igen på den rigtige blanket.', 'Vi spørger en anden i stedet.'],
  escalated: ['Sagen kan ikke vente længere. Vil I som ledere finde en løsning?'],
} as const satisfies Record<string, readonly [string, ...string[]]>;

export type Saying = keyof typeof sayings;
