import { defineTexts } from '../../i18n/texts.js';

export const rightsTexts = defineTexts(
  {
    rights: 'Borgerens rettigheder',
    hint: 'Det, borgeren læser om sine rettigheder. Tal fra loven står i teksten, så ret dem her, når loven ændres. Skriv kort, og sig du.',
    right: (place: number) => `Rettighed ${place}`,
    headingDa: 'Overskrift på dansk',
    headingEn: 'Overskrift på engelsk',
    textDa: 'Tekst på dansk',
    textEn: 'Tekst på engelsk',
    text: 'Det læser borgeren',
    add: 'Tilføj rettighed',
  },
  {
    rights: 'The citizen’s rights',
    hint: 'What the citizen reads about their rights. Figures of law stand in the text, so change them here when the law changes. Write briefly, and say you.',
    right: (place: number) => `Right ${place}`,
    headingDa: 'Heading in Danish',
    headingEn: 'Heading in English',
    textDa: 'Text in Danish',
    textEn: 'Text in English',
    text: 'What the citizen reads',
    add: 'Add a right',
  },
);
