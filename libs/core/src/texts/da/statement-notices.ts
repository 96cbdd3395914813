import type { NoticeCode } from '../../service-request/message.js';
import type { CitizenNotice, Notice } from '../notice.js';
import type { Reader } from '../params.js';

type AboutStatements = Extract<NoticeCode, `statement${string}`>;
type ForCitizens = Exclude<AboutStatements, 'statementReceived' | 'statementOverdue' | 'statementReplied'>;
type Notices = (title: string, body: (p: Reader) => string) => Notice;

const nothingToDo = 'Du skal ikke gøre noget.';

/** What an organisation that takes part in the course wrote unasked. */
export const statementNoticesDa = (notice: Notices): Record<AboutStatements, Notice> => ({
  statementReceived: notice(
    'Udtalelse fra en organisation',
    (p) =>
      `En organisation, der deltager i borgerens forløb, har sendt en udtalelse.${p.when('until', ` Svar senest ${p.date('until')}.`)} Åbn den, og skriv, hvad I gør.`,
  ),
  statementOverdue: notice(
    'Svar til organisationen mangler',
    (p) =>
      `Organisationen venter på svar på sin udtalelse${p.when('until', `; det skulle være givet senest ${p.date('until')}`)}. Åbn den, og skriv, hvad I gør.`,
  ),
  statementReplied: notice('Svar på jeres udtalelse', () => 'Kommunen har svaret på jeres udtalelse. Åbn den for at læse, hvad der sker nu.'),
  statementCorrected: notice('Udtalelsen er rettet', () => 'Organisationen har rettet sin udtalelse. Den tidligere udgave kan stadig ses.'),
  statementRecalled: notice(
    'Udtalelsen er kaldt tilbage',
    () => 'Udtalelsen hørte til en anden borger og er forseglet. Brug den ikke. Organisationen kan skrive en ny om den rette.',
  ),
  statementReleased: notice('Borgeren kan læse udtalelsen', () => 'Borgeren kan nu læse udtalelsen.'),
  statementHeldBack: notice('Borgeren kan ikke læse udtalelsen endnu', (p) => `Borgeren kan læse udtalelsen${p.when('until', ` fra ${p.date('until')}`)}.`),
});

export const citizenStatementNoticesDa: Record<ForCitizens, CitizenNotice> = {
  statementReleased: {
    title: (p) => p.onScreen('Du kan nu læse en udtalelse', 'Du kan nu få en udtalelse at se'),
    body: (p, who) =>
      `Vi har læst udtalelsen fra ${who} og svaret. ${p.onScreen('Åbn din sag, hvis du vil læse den.', 'Ring til os, hvis du vil læse den.')} ${nothingToDo}`,
  },
  statementHeldBack: {
    title: 'Vi har fået en udtalelse',
    body: (p, who) => `Vi har læst udtalelsen fra ${who}.${p.when('until', ` Du kan læse den fra ${p.long('until')}.`)} ${nothingToDo}`,
  },
  statementCorrected: {
    title: 'Udtalelsen er rettet',
    body: (p, who) =>
      `Udtalelsen fra ${who} er rettet. ${p.onScreen('Åbn din sag for at læse den nye.', 'Ring til os, hvis du vil læse den nye.')} ${nothingToDo}`,
  },
  statementRecalled: {
    title: 'Udtalelsen er taget tilbage',
    body: (_, who) => `Udtalelsen fra ${who} er taget tilbage. Den handlede ikke om dig. ${nothingToDo}`,
  },
};
