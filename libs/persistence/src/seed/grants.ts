import type { GrantKind, GrantScope } from '#core';

const unconfirmed = 'skal bekræftes';
const organisationKinds = ['interestOrganisation'];
const longest = { amount: 12, unit: 'months' } as const;
const everything: readonly GrantScope[] = ['plan', 'meetings', 'requests', 'letters'];

/** Persons who act for a citizen. They see and do what the citizen could, but for what only the citizen may. */
const representatives: readonly GrantKind[] = [
  {
    code: 'powerOfAttorney',
    name: { da: 'Fuldmagt', en: 'Power of attorney' },
    means: {
      da: 'En person, du stoler på, ser din sag og handler for dig. Du kan altid stoppe det.',
      en: 'A person you trust sees your case and acts for you. You can stop it at any time.',
    },
    represents: 'byPower',
    organisationKinds: [],
    sees: everything,
    maySee: everything,
    inWriting: true,
    longest,
    source: `Forvaltningsloven § 8; varighed: husets egen regel (${unconfirmed})`,
  },
  {
    code: 'guardian',
    name: { da: 'Værge', en: 'Guardian' },
    means: {
      da: 'Familieretshuset har bestemt, at personen skal handle for dig i din sag.',
      en: 'The Agency of Family Law has decided that the person acts for you.',
    },
    represents: 'byLaw',
    organisationKinds: [],
    sees: everything,
    maySee: everything,
    inWriting: true,
    longest: { amount: 120, unit: 'months' },
    source: `Værgemålsloven §§ 5 og 7; hvor længe det skal ses efter ${unconfirmed}`,
  },
  {
    code: 'custodyHolder',
    name: { da: 'Indehaver af forældremyndigheden', en: 'Holder of parental custody' },
    means: { da: 'Din mor eller far handler for dig, til du fylder 18 år.', en: 'Your mother or father acts for you until you turn 18.' },
    represents: 'byLaw',
    organisationKinds: [],
    sees: everything,
    maySee: everything,
    inWriting: true,
    longest: { amount: 216, unit: 'months' },
    untilAge: 18,
    source: `Forældreansvarsloven §§ 1 og 2: under 18 år; den unges egen ret fra 15 år, og hvornår den 18 år er fyldt, der er født 29. februar, ${unconfirmed}`,
  },
];

/** Who may take part in a course for a citizen. How long it may be given for is the house's own rule. */
export const grantKinds: readonly GrantKind[] = [
  ...representatives,
  {
    code: 'companion',
    name: { da: 'Bisidder', en: 'Companion' },
    means: { da: 'De tager med dig til møder. De taler ikke for dig.', en: 'They come with you to meetings. They do not speak for you.' },
    organisationKinds,
    sees: ['meetings'],
    maySee: ['meetings', 'plan'],
    longest,
    source: `Forvaltningsloven § 8; varighed: husets egen regel (${unconfirmed})`,
  },
  {
    code: 'representative',
    name: { da: 'Partsrepræsentant', en: 'Representative' },
    means: { da: 'De taler for dig. Du giver dem fuldmagt.', en: 'They speak for you. You give them power of attorney.' },
    organisationKinds,
    sees: ['plan', 'meetings'],
    maySee: everything,
    inWriting: true,
    states: true,
    longest,
    source: `Forvaltningsloven § 8; krav om skriftlig fuldmagt og varighed ${unconfirmed}`,
  },
  {
    code: 'hearingParty',
    name: { da: 'Høringspart', en: 'Hearing party' },
    means: { da: 'De får lov at sige, hvad de mener om din plan.', en: 'They may say what they think of your plan.' },
    organisationKinds,
    sees: ['plan'],
    maySee: ['plan', 'meetings', 'requests'],
    states: true,
    longest,
    source: `Efter borgerens samtykke (${unconfirmed})`,
  },
  {
    code: 'otherActor',
    name: { da: 'Anden aktør', en: 'External provider' },
    means: {
      da: 'De gennemfører en aktivitet i din plan. De skriver, hvordan det går.',
      en: 'They carry out an activity in your plan. They write how it goes.',
    },
    organisationKinds,
    sees: ['plan'],
    maySee: ['plan', 'meetings'],
    acts: true,
    states: true,
    longest,
    source: `Lov om aktiv beskæftigelsesindsats, opgaver hos andre aktører (${unconfirmed}); varighed: husets egen regel`,
  },
];
