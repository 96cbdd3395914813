import { defineTexts } from '../../i18n/texts.js';

export const pauseTexts = defineTexts(
  {
    pauseReason: (place: number) => `Grund ${place}`,
    pauseDa: 'Navn på dansk',
    pauseEn: 'Navn på engelsk',
    pauseCode: 'Kode',
    pauseParty: 'Hvem der ventes på',
    pauseMost: 'Højst',
    addPauseReason: 'Tilføj grund til pause',
    removePauseReason: (place: number) => `Fjern grund ${place}`,
  },
  {
    pauseReason: (place: number) => `Reason ${place}`,
    pauseDa: 'Name in Danish',
    pauseEn: 'Name in English',
    pauseCode: 'Code',
    pauseParty: 'Who is waited for',
    pauseMost: 'At most',
    addPauseReason: 'Add a reason to pause',
    removePauseReason: (place: number) => `Remove reason ${place}`,
  },
);
