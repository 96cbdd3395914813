import type { Me } from '../api/client.js';
import { defineTexts } from '../i18n/texts.js';

export const navigationTexts = defineTexts(
  {
    main: 'Hovedmenu',
    inbox: 'Indbakke',
    newRequest: 'Ny anmodning',
    newProposal: 'Nyt forslag',
    courses: 'Forløb',
    invited: 'Forløb',
    breaches: 'Overblik',
    fees: 'Honorar',
    followUp: 'Opfølgning',
    rules: 'Frister',
    forms: 'Blanketter',
    asking: 'Hvem må spørges',
    advice: 'Tidlige råd',
    calendars: 'Kalendere',
    organisations: 'Organisationer',
    people: 'Brugere',
    shortcuts: 'Genveje',
    unread: (count: number) => (count === 1 ? '1 ny notifikation' : `${count} nye notifikationer`),
    toInbox: 'Gå til indbakken',
    toBreaches: 'Gå til overblikket',
    toNotifications: 'Gå til notifikationer',
    notifications: 'Notifikationer',
    outgoing: 'Det går ud',
    letters: 'Breve',
    help: 'Vis genveje',
    menu: 'Find eller gør (Ctrl+K)',
    en: 'Skift til engelsk (English)',
    da: 'Skift til dansk',
  },
  {
    main: 'Main menu',
    inbox: 'Inbox',
    newRequest: 'New request',
    newProposal: 'New proposal',
    courses: 'Courses',
    invited: 'Courses',
    breaches: 'Overview',
    fees: 'Fees',
    followUp: 'Follow-up',
    rules: 'Deadlines',
    forms: 'Forms',
    asking: 'Who may be asked',
    advice: 'Early advice',
    calendars: 'Calendars',
    organisations: 'Organisations',
    people: 'Users',
    shortcuts: 'Shortcuts',
    unread: (count: number) => (count === 1 ? '1 new notification' : `${count} new notifications`),
    toInbox: 'Go to the inbox',
    toBreaches: 'Go to the overview',
    toNotifications: 'Go to notifications',
    notifications: 'Notifications',
    outgoing: 'Going out',
    letters: 'Letters',
    help: 'Show shortcuts',
    menu: 'Find or do (Ctrl+K)',
    en: 'Switch to English',
    da: 'Switch to Danish (Dansk)',
  },
);

type StaffPage = {
  to:
    | '/indbakke'
    | '/anmodninger/ny'
    | '/forslag/nyt'
    | '/forloeb'
    | '/deltager'
    | '/overblik'
    | '/breve'
    | '/honorar'
    | '/opfoelgning'
    | '/admin/frister'
    | '/admin/attester'
    | '/admin/regler'
    | '/admin/forloeb'
    | '/admin/raad'
    | '/admin/kalendere'
    | '/admin/organisationer'
    | '/admin/brugere';
  text:
    | 'inbox'
    | 'newRequest'
    | 'newProposal'
    | 'courses'
    | 'invited'
    | 'breaches'
    | 'letters'
    | 'fees'
    | 'followUp'
    | 'rules'
    | 'forms'
    | 'asking'
    | 'advice'
    | 'calendars'
    | 'organisations'
    | 'people';
  needs: Me['may'][number];
};

const pages: readonly StaffPage[] = [
  { to: '/indbakke', text: 'inbox', needs: 'requests.read' },
  { to: '/anmodninger/ny', text: 'newRequest', needs: 'requests.create' },
  { to: '/forslag/nyt', text: 'newProposal', needs: 'requests.submit' },
  { to: '/forloeb', text: 'courses', needs: 'courses.lead' },
  { to: '/deltager', text: 'invited', needs: 'courses.takePart' },
  { to: '/overblik', text: 'breaches', needs: 'breaches.read' },
  { to: '/breve', text: 'letters', needs: 'letters.send' },
  { to: '/honorar', text: 'fees', needs: 'fees.read' },
  { to: '/opfoelgning', text: 'followUp', needs: 'followUp.read' },
  { to: '/admin/frister', text: 'rules', needs: 'rules.change' },
  { to: '/admin/attester', text: 'forms', needs: 'rules.change' },
  { to: '/admin/regler', text: 'asking', needs: 'rules.change' },
  { to: '/admin/forloeb', text: 'courses', needs: 'rules.change' },
  { to: '/admin/raad', text: 'advice', needs: 'rules.change' },
  { to: '/admin/kalendere', text: 'calendars', needs: 'rules.change' },
  { to: '/admin/organisationer', text: 'organisations', needs: 'directory.change' },
  { to: '/admin/brugere', text: 'people', needs: 'directory.change' },
];

/** The pages of the menu that this person may open. */
export const pagesOf = ({ may }: Pick<Me, 'may'>): readonly StaffPage[] => pages.filter(({ needs }) => may.includes(needs));
