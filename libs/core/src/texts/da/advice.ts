import type { AdviceTexts } from '../advice.js';

const times = (asked: string): string => (asked === '0' ? 'Der er ikke spurgt' : `Der er spurgt ${asked} ${asked === '1' ? 'gang' : 'gange'}`);

const statements = (count: string): string => (count === '1' ? '1 anmodning om en udtalelse' : `${count} anmodninger i træk om en udtalelse`);

export const adviceDa: AdviceTexts = {
  conditions: {
    weeksSinceStart: (p) => `forløbet har været af sin slags i mindst ${p.count('atLeast', 'weeks')}`,
    declinedOrLate: (p) => `mindst ${statements(p.raw('atLeast'))} kunne ikke besvares eller overskred fristen`,
    daysWaited: (p) => `der er i alt ventet mindst ${p.count('atLeast', 'days')} på udtalelser`,
    notAskedFor: (p) => `der er ikke bedt om ${p.raw('forms')} i forløbet`,
    notAnswered: (p) => `der er intet svar på ${p.raw('forms')} i forløbet`,
    answered: (p) => `der er et læst svar på ${p.raw('forms')}`,
    nothingPending: () => 'intet, der er bedt om, mangler at komme eller at blive læst',
  },
  because: {
    weeksSinceStart: (p) => `Forløbet har været af sin slags i ${p.count('found', 'weeks')}. Reglen taler fra ${p.count('atLeast', 'weeks')}.`,
    declinedOrLate: (p) => `${statements(p.raw('found'))} kunne ikke besvares eller overskred fristen. Reglen taler fra ${p.raw('atLeast')}.`,
    daysWaited: (p) => `Der er i alt ventet ${p.count('found', 'days')} på udtalelser. Reglen taler fra ${p.count('atLeast', 'days')}.`,
    notAskedFor: (p) => `Der er ikke bedt om ${p.raw('forms')} i forløbet.`,
    notAnswered: (p) => `Der er intet svar på ${p.raw('forms')} i forløbet. ${times(p.raw('asked'))}.`,
    answered: (p) => `${p.raw('form')} er besvaret ${p.date('on')} og læst.`,
    nothingPending: (p) => `Intet mangler at komme eller at blive læst. ${times(p.raw('asked'))}.`,
  },
  suggests: {
    ask: (p) => `Bed om ${p.raw('formCode')}`,
    considerPension: () => 'Overvej, om sagen er åbenbar',
    talk: () => 'Tal med borgeren om det',
  },
};
