import type { GrantNoticeCode } from '../../course/message.js';
import type { CitizenNotice, Notice } from '../notice.js';
import type { Reader } from '../params.js';

const notice = (title: string, body: (p: Reader) => string): Notice => ({ title: (p) => `${title}: forløb ${p.raw('course')}`, body });
const until = (p: Reader): string => p.when('until', ` Det gælder til og med ${p.date('until')}.`);
const youCanStop = (p: Reader): string => p.onScreen('Du kan stoppe det når som helst på din side.', 'Ring til os, hvis det skal stoppe.');

export const grantNoticesDa = {
  invitedToCourse: notice('I deltager i et forløb', (p) => `En borger har sagt ja til, at I deltager.${until(p)} Åbn forløbet for at se, hvad I må se.`),
  activityGiven: notice('I gennemfører en aktivitet', () => 'En aktivitet i planen er givet til jer. Åbn forløbet, og skriv, hvordan det går.'),
  participantInvited: notice('Nogen deltager for borgeren', (p) => `Borgeren har ladet en organisation deltage.${until(p)} Åbn forløbet for at se hvem.`),
  participationEnded: notice('En deltagelse er slut', () => 'En organisation deltager ikke længere i forløbet og kan ikke se det.'),
  activityReported: notice('Nyt om en aktivitet', () => 'Den, der gennemfører en aktivitet, har skrevet, hvordan det går. Åbn forløbet, og læs det.'),
} satisfies Record<GrantNoticeCode, Notice>;

export const grantCitizenNoticesDa = {
  participantInvited: {
    title: 'Nogen deltager i din sag',
    body: (p) => `En organisation må nu deltage i din sag til og med ${p.long('until')}. ${youCanStop(p)}`,
  },
  participationEnded: { title: 'En deltager er stoppet', body: () => 'En organisation deltager ikke længere i din sag. De kan ikke se den mere.' },
  activityReported: {
    title: 'Nyt om din plan',
    body: (p) => `Der er skrevet, hvordan det går med noget i din plan.${p.onScreen(' Åbn din side for at læse det.')}`,
  },
} satisfies Partial<Record<GrantNoticeCode, CitizenNotice>>;
