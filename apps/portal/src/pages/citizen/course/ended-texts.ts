import { defineTexts } from '../../../i18n/define-texts.js';

export const endedTexts = defineTexts(
  {
    over: (course: string) => `Slut: ${course}`,
    from: 'Fra',
    until: 'til',
    decided: 'Det afgjorde vi',
    tookPlace: 'Det skete der',
    plan: 'Det kom din plan til',
    notReached: 'Ikke nået, da forløbet sluttede',
    stoppedWithCourse: 'Stoppede, da forløbet sluttede.',
    complain: 'Læs om dine rettigheder, og hvordan du klager',
  },
  {
    over: (course: string) => `Ended: ${course}`,
    from: 'From',
    until: 'until',
    decided: 'What we decided',
    tookPlace: 'What took place',
    plan: 'What your plan came to',
    notReached: 'Not reached when the course ended',
    stoppedWithCourse: 'Stopped when the course ended.',
    complain: 'Read of your rights, and how to complain',
  },
);
