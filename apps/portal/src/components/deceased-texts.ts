import { defineTexts } from '../i18n/define-texts.js';

/** That the citizen has died, which is recorded on a request or on a course. */
export const deceasedTexts = defineTexts(
  {
    follows:
      'Alle borgerens åbne anmodninger bliver annulleret, og borgerens forløb bliver afsluttet. De, der er med, får besked, og borgeren får ikke flere breve.',
    on: 'Dødsdato',
    died: (day: string) => `Død ${day}`,
    mistake: 'Det var en fejl',
    record: 'Registrér, at borgeren er død',
    notADay: 'Skriv datoen som dd.mm.åååå, fx 23.12.2026.',
    notYet: 'Datoen er ikke kommet endnu. Vælg i dag eller en tidligere dag.',
  },
  {
    follows:
      'All open requests of the citizen are cancelled, and the citizen’s courses end. Those who take part are told, and the citizen gets no more letters.',
    on: 'Date of death',
    died: (day: string) => `Died ${day}`,
    mistake: 'That was a mistake',
    record: 'Record that the citizen has died',
    notADay: 'Write the date as dd.mm.yyyy, e.g. 23.12.2026.',
    notYet: 'The date has not come yet. Choose today or an earlier day.',
  },
);
