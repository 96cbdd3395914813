import type { RecipientKind, Speciality } from '#core';
import { localCalendar } from '#persistence';
import type { Calendar, ClosingDay } from '#sla';
import { recordId } from '../random.js';

export type DemoOrganisation = {
  id: string;
  name: string;
  kind: RecipientKind;
  address: string;
  phone: string;
  providerNumber?: string;
  /** Of the range that GS1 keeps for examples. */
  /** The letter does not arrive: no mailbox for it. */
  unreachable?: true;
  closedOn?: readonly ClosingDay[];
  closedOnFridays?: true;
  /** Of those that citizens may invite. */
  specialities?: readonly Speciality[];
  about?: string;
};

const organisation = (
  key: string,
  kind: RecipientKind,
  name: string,
  rest: Pick<DemoOrganisation, 'address' | 'phone'> & Partial<DemoOrganisation>,
): DemoOrganisation => ({
  id: recordId(`organisation ${key}`),
  kind,
  name,
  ...rest,
});

const mayDay: ClosingDay = { month: 5, day: 1, name: '1. maj' };

const summer = (...days: readonly number[]): ClosingDay[] => days.map((day) => ({ month: 7, day, name: 'Sommerlukket' }));

/** Invented, all of them: addresses and telephone numbers as well. */
export const municipality = organisation('municipality', 'jobCentre', 'Demo Kommune', {
  address: 'Rådhuspladsen 1, 0000 Demoby',
  phone: '00 00 10 00',
  closedOn: [mayDay],
});

/** Where citizens move to. */
export const neighbour = organisation('neighbour municipality', 'jobCentre', 'Demo Nabokommune', {
  address: 'Torvet 2, 0001 Demokøbing',
  phone: '00 00 11 00',
});
export const region = organisation('region', 'region', 'Region Demo', { address: 'Regionsvej 10, 0000 Demoby', phone: '00 00 20 00' });
export const clinicalFunction = organisation('clinicalFunction', 'clinicalFunction', 'Klinisk funktion, Region Demo', {
  address: 'Regionsvej 12, 0000 Demoby',
  phone: '00 00 20 40',
});
export const square = organisation('square', 'gpPractice', 'Lægehuset Demo Torv', {
  address: 'Torvet 4, 0000 Demoby',
  phone: '00 00 30 10',
  providerNumber: '000101',
});
export const stream = organisation('stream', 'gpPractice', 'Lægerne ved Demo Å', {
  address: 'Åvej 22, 0000 Demoby',
  phone: '00 00 30 20',
  providerNumber: '000102',
  closedOn: summer(21, 22, 23, 24, 25),
});
export const beach = organisation('beach', 'gpPractice', 'Lægepraksis Demo Strand', {
  address: 'Strandvejen 7, 0000 Demoby',
  phone: '00 00 30 30',
  providerNumber: '000103',
  closedOnFridays: true,
});
export const association = organisation('association', 'interestOrganisation', 'Demo Foreningen for Hverdag og Job', {
  address: 'Foreningsgade 3, 0000 Demoby',
  phone: '00 00 40 00',
  closedOn: [mayDay],
  specialities: ['workAndHealth', 'meetings', 'practicePlace', 'flexJobs'],
  about: 'Vi går med til møder og hjælper dig med at finde en praktikplads, du kan holde til. Det koster ikke noget.',
});
export const specialist = organisation('specialist', 'specialistPractice', 'Demo Speciallægerne', {
  address: 'Klinikvej 18, 0000 Demoby',
  phone: '00 00 50 10',
  providerNumber: '000104',
});
export const hospital = organisation('hospital', 'hospitalDepartment', 'Demo Sygehus, Medicinsk Afdeling', {
  address: 'Sygehusvej 1, 0000 Demoby',
  phone: '00 00 50 20',
});
export const psychologist = organisation('psychologist', 'psychologist', 'Demo Psykologerne', {
  address: 'Parkvej 9, 0000 Demoby',
  phone: '00 00 50 30',
  unreachable: true,
});

export const practices = [square, stream, beach] as const;

export const organisations: readonly DemoOrganisation[] = [
  municipality,
  region,
  clinicalFunction,
  ...practices,
  association,
  specialist,
  hospital,
  psychologist,
  neighbour,
];

const withoutFridays = ({ weekly: { friday: _friday, ...others } }: Calendar): Calendar['weekly'] => others;

const calendarFor = ({ id, closedOn, closedOnFridays }: DemoOrganisation, national: Calendar): Calendar =>
  localCalendar(id, { ...(closedOn && { closingDays: closedOn }), ...(closedOnFridays && { weekly: withoutFridays(national) }) });

/** Working calendars of those that keep other days than the nation. */
export const calendarsBeside = (national: Calendar): Record<string, Calendar> =>
  Object.fromEntries(
    organisations.filter(({ closedOn, closedOnFridays }) => closedOn ?? closedOnFridays).map((each) => [each.id, calendarFor(each, national)]),
  );
