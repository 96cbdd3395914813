import { defineTexts } from '../../i18n/define-texts.js';

export const asCitizenTexts = defineTexts(
  {
    open: 'Vis som borger',
    loading: 'Sådan ser borgeren sit forløb',
    banner: 'Sådan ser borgeren sit forløb – du kan ikke gøre noget her',
    logged: 'Borgeren kan se i sin sag, at du har set den sådan.',
    left: 'Her står det, som din kommune står for eller har spurgt om. Det, borgeren bliver spurgt om sine aktiviteter, er ikke med.',
    back: 'Tilbage til forløbet',
    frame: 'Borgerens side',
  },
  {
    open: 'Show as citizen',
    loading: 'How the citizen sees the course',
    banner: 'This is how the citizen sees the course – you can do nothing here',
    logged: 'The citizen can see in the case that you have looked at it like this.',
    left: 'Here stands what your municipality leads or has asked. What the citizen is asked about activities is left out.',
    back: 'Back to the course',
    frame: 'The citizen’s page',
  },
);
