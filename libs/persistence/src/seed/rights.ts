import type { Right } from '#core';

/** What citizens are entitled to, in their words. Each says what to do; whom to call is added where it is read. */
export const rights: readonly Right[] = [
  {
    code: 'documents',
    name: { da: 'Se papirerne i din sag', en: 'See the papers in your case' },
    text: {
      da: 'Du må gerne se det, der er skrevet om dig. Bed os om det. Det kaldes aktindsigt. Som regel får du papirerne inden 7 arbejdsdage. Kan vi ikke nå det, skriver vi til dig. Så får du at vide hvorfor, og hvornår de kommer.',
      en: 'You may see what is written about you. Ask us for it. It is called access to documents. As a rule you get the papers within 7 working days. If we cannot make it, we write to you and say why, and when they come.',
    },
    source: 'Forvaltningsloven §§ 9 og 16; som udgangspunkt 7 arbejdsdage (skal bekræftes)',
  },
  {
    code: 'hearing',
    name: { da: 'Sig din mening, før vi bestemmer', en: 'Have your say before we decide' },
    text: {
      da: 'Får vi noget at vide, der taler imod dig? Så skal du se det, før vi bestemmer noget. Vi skriver til dig og spørger, hvad du mener. Det kaldes partshøring. I brevet står der, hvornår du senest skal svare.',
      en: 'Are we told something that speaks against you? Then you must see it before we decide anything. We write and ask what you think. It is called a hearing of the party. The letter says by when you must answer.',
    },
    source: 'Forvaltningsloven § 19',
  },
  {
    code: 'companion',
    name: { da: 'Tag en med', en: 'Bring somebody along' },
    text: {
      da: 'Du må tage en med, når du mødes med os. Det kan være en ven, en i din familie eller en fra en forening. Du vælger selv hvem. Det kaldes en bisidder. Sig gerne til, før vi mødes.',
      en: 'You may bring somebody when you meet with us. It can be a friend, one of your family or somebody from an organisation. You choose whom. Please tell us before we meet.',
    },
    source: 'Forvaltningsloven § 8, stk. 1',
  },
  {
    code: 'representative',
    name: { da: 'Lad en anden tale for dig', en: 'Let somebody speak for you' },
    text: {
      da: 'Du kan lade en anden tale og skrive for dig. Det kaldes en partsrepræsentant. Skriv på et papir, hvem det er, og hvad de må. Giv os papiret. Det er din fuldmagt. Du kan altid tage den tilbage.',
      en: 'You can let somebody else speak and write for you. Write on a paper who it is, and what they may do. Give us the paper. It is your power of attorney. You can take it back at any time.',
    },
    source: 'Forvaltningsloven § 8',
  },
  {
    code: 'withdrawConsent',
    name: { da: 'Tag dit ja tilbage', en: 'Take back your yes' },
    text: {
      da: 'Har du sagt ja til, at vi spørger andre om dig? Du kan altid tage dit ja tilbage. Du skal ikke sige hvorfor. Så spørger vi ikke mere. Det, vi har læst, kan ikke gøres ulæst. Du gør det på siden Dit samtykke, eller du ringer til os.',
      en: 'Did you say yes to our asking others about you? You can take it back at any time. You need not say why. Then we ask no more. What we have read cannot be unread. Do it on the page Your consent, or call us.',
    },
    source: 'Databeskyttelsesforordningen artikel 7, stk. 3; retssikkerhedsloven § 11 a',
  },
  {
    code: 'correct',
    name: { da: 'Få rettet det, der er forkert', en: 'Have mistakes corrected' },
    text: {
      da: 'Står der noget forkert om dig? Så sig det til os. Vi retter det, når det er forkert. Er vi ikke enige med dig, skriver vi i sagen, hvad du mener.',
      en: 'Is something about you wrong? Then tell us. We correct it when it is wrong. If we do not agree with you, we write in the case what you think.',
    },
    source: 'Databeskyttelsesforordningen artikel 16',
  },
  {
    code: 'interpreter',
    name: { da: 'Få en tolk', en: 'Have an interpreter' },
    text: {
      da: 'Er det svært for dig at tale med os på dansk? Eller taler du tegnsprog? Sig det til os, før vi mødes. Så finder vi en tolk, når der er brug for det.',
      en: 'Is it hard for you to speak Danish with us? Or do you use sign language? Tell us before we meet. Then we find an interpreter when one is needed.',
    },
    source: 'Forvaltningsloven § 7; tolkning på tegnsprog (skal bekræftes)',
  },
  {
    code: 'complaint',
    name: { da: 'Klag, hvis du ikke er enig', en: 'Complain if you do not agree' },
    text: {
      da: 'Du kan klage, når vi har bestemt noget, du ikke er enig i. Du har 4 uger fra den dag, du fik brevet. Ring eller skriv til os. Så ser vi på sagen igen. Det gør vi inden 4 uger. Får du ikke ret, sender vi din klage til Ankestyrelsen.',
      en: 'You can complain when we have decided something you do not agree with. You have 4 weeks from the day you got the letter. Call or write to us. We look at the case again within 4 weeks. If we do not agree with you, we send your complaint to the National Social Appeals Board.',
    },
    source: 'Retssikkerhedsloven §§ 66 og 67; genvurdering inden 4 uger (skal bekræftes)',
  },
  {
    code: 'appealsBoard',
    name: { da: 'Det sker der hos Ankestyrelsen', en: 'What the appeals board does' },
    text: {
      da: 'Ankestyrelsen er ikke en del af kommunen. De læser din klage og alle papirer i sagen. De kan give os ret, eller de kan give dig ret. De kan også bede os om at begynde forfra. Du skal ikke betale for at klage.',
      en: 'The National Social Appeals Board is no part of the municipality. It reads your complaint and all the papers in the case. It can agree with us, or it can agree with you. It can also ask us to begin again. You do not pay for a complaint.',
    },
    source: 'Retssikkerhedsloven §§ 60 og 68 (skal bekræftes)',
  },
  {
    code: 'letters',
    name: { da: 'Få brev med posten', en: 'Get letters by post' },
    text: {
      da: 'Kan du ikke bruge Digital Post? Så kan du blive fri for det. Spørg i Borgerservice, der hvor du bor. Så får du dine breve fra os på papir.',
      en: 'Can you not use Digital Post? Then you can be exempted. Ask at the citizens’ service where you live. Then you get your letters from us on paper.',
    },
    source: 'Lov om Digital Post fra offentlige afsendere § 5 (skal bekræftes)',
  },
];
