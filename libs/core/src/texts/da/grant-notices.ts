import type { GrantNoticeCode } from '../../course/message.js';
import type { CitizenNotice, Notice } from '../notice.js';
import type { Reader } from '../params.js';

const notice = (title: string, body: (p: Reader) => string): Notice => ({ title: (p) => `${title}: forløb ${p.raw('course')}`, body });
const until = (p: Reader): string => p.when('until', ` Det gælder til og med ${p.date('until')}.`);
const span = (p: Reader): string => p.when('from', ` Den går fra ${p.date('from')}${p.when('until', ` til og med ${p.date('until')}`)}.`);
const youCanStop = (p: Reader): string => p.onScreen('Du kan stoppe det når som helst på din side.', 'Ring til os, hvis det skal stoppe.');

export const grantNoticesDa = {
  invitedToCourse: notice(
    'I deltager i et forløb',
    (p) =>
      `En borger har sagt ja til, at I deltager.${until(p)}${p.when('on', ` Det næste møde er ${p.meeting('on', 'at')}.`)} Åbn forløbet for at se, hvad I må se.`,
  ),
  activityGiven: notice('I gennemfører en aktivitet', (p) => `En aktivitet i planen er givet til jer.${span(p)} Åbn forløbet, og skriv, hvordan det går.`),
  activityChanged: notice('En aktivitet er ændret', (p) => `En aktivitet, som I gennemfører, er ændret.${span(p)} Åbn forløbet, og læs, hvad der gælder nu.`),
  activityTaken: notice(
    'I gennemfører ikke længere en aktivitet',
    () => 'En anden står nu for en aktivitet, som I gennemførte. Åbn forløbet for at se planen.',
  ),
  activityEnded: notice('En aktivitet er afsluttet', (p) => `En aktivitet, som I gennemfører, er afsluttet ${p.date('on')}. Åbn forløbet for at se planen.`),
  participantInvited: notice('Nogen deltager for borgeren', (p) => `Borgeren har ladet en organisation deltage.${until(p)} Åbn forløbet for at se hvem.`),
  participationEnded: notice('En deltagelse er slut', (p) =>
    p.has('because')
      ? 'Forløbet er slut, da borgeren er død. I deltager ikke længere og kan ikke se det.'
      : 'En organisation deltager ikke længere i forløbet og kan ikke se det.',
  ),
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
