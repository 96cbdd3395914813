import { capitalised } from '../../glossary.js';
import type { HappeningTexts } from '../happening.js';

export const happeningDa: HappeningTexts = {
  on: (day) => `${capitalised(day)}.`,
  by: (day) => `Senest ${day}.`,
  expectedBy: (day) => `Svaret er ventet senest ${day}.`,
  wasExpectedBy: (day) => `Den anden myndighed er forsinket. Svaret var ventet senest ${day}.`,
  mayAnswer: (day) => `Du kan skrive til os senest ${day}.`,
  answerOver: (day) => `Du kunne skrive til os senest ${day}. Vi ser på det nu.`,
  late: (day) => `Vi er forsinkede. Det skulle være sket senest ${day}.`,
  wasPlanned: (day) => `Det var planlagt til ${day}.`,
  toldLater: 'Vi skriver på Min sag, hvad der kom ud af det.',
  moved: (day) => `Vi mangler et svar. Derfor bliver det tidligst ${day}.`,
  mayMove: (day) => `Vi mangler et svar. Måske bliver det først ${day}. Kom som aftalt, hvis vi ikke skriver andet.`,
  otherRules: 'Der gælder andre regler i din sag nu. Derfor skal det ikke ske mere.',
  madeFirst: 'Det gør vi klar inden:',
  ready: (paper) => `${paper}: det er klar.`,
  notReady: (paper) => `${paper}: det er ikke klar endnu.`,
  received: (day) => `Vi har fået dit svar ${day}.`,
};
