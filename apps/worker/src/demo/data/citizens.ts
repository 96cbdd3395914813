import { recordId } from '../random.js';
import type { Ailment } from './ailment.js';
import { ailmentAt } from './ailments.js';
import { beach, square, stream, type DemoOrganisation } from './organisations.js';

export type DemoCitizen = {
  id: string;
  name: string;
  /** A replacement number: 60 is added to the day, so it can be nobody's. */
  cpr: string;
  gp: DemoOrganisation | null;
  previousGp?: DemoOrganisation;
  /** Calendar days before the world's end on which the doctor was changed, when an open request is to feel it. */
  changedGpAgo?: number;
  digitalPostExempt?: true;
  interpreterLanguage?: string;
  protectedAddress?: true;
  /** The person that signs in as this citizen. */
  personId?: string;
  ailment: Ailment;
};

type Special = Pick<DemoCitizen, 'previousGp' | 'changedGpAgo' | 'digitalPostExempt' | 'interpreterLanguage' | 'protectedAddress'> & { signsIn?: true };

type Line = readonly [name: string, born: string, gp: DemoOrganisation | null, special?: Special];

/** Born `ddmmyy`. Invented names and days. */
const lines: readonly Line[] = [
  ['Anna Damsbo', '070490', square, { signsIn: true }],
  ['Bo Krogsgaard', '120385', stream, { signsIn: true }],
  ['Amira Nasser', '230179', square, { signsIn: true, interpreterLanguage: 'arabisk' }],
  ['Carl Munkholm', '150662', beach, { digitalPostExempt: true }],
  ['Dorthe Lindum', '301171', null],
  ['Erik Sandvang', '041058', stream, { previousGp: square }],
  ['Freja Askholm', '190895', square, { protectedAddress: true }],
  ['Gitte Bredal', '280268', beach],
  ['Henrik Tofting', '110974', stream],
  ['Ingrid Møllebæk', '060381', square],
  ['Jonas Pilgaard', '221293', stream],
  ['Karin Østbæk', '170566', beach],
  ['Lars Hedelund', '090777', square],
  ['Maja Skyttegaard', '250199', stream, { previousGp: square, changedGpAgo: 4 }],
  ['Niels Ravnsbjerg', '130460', square],
  ['Olga Hvidsten', '021163', beach],
  ['Palle Græsdal', '180856', stream],
  ['Rikke Tranum', '260982', square],
  ['Steen Bækby', '101069', stream],
  ['Tina Ellemose', '050387', square],
  ['Ulla Fasterholt', '140759', beach],
  ['Viggo Nørlund', '290664', stream],
  ['Winnie Stenskov', '080276', square],
  ['Yusuf Demirel', '210588', stream, { interpreterLanguage: 'tyrkisk' }],
  ['Zenia Overgade', '161297', square],
  ['Åse Klitgaard', '310161', beach],
  ['Anton Vesterby', '240491', stream],
  ['Birgit Solvang', '030867', square],
  ['Christian Kornum', '201080', beach],
  ['Ditte Engholm', '120694', square],
  ['Egon Stavnsbo', '270357', stream, { digitalPostExempt: true }],
  ['Fatima Yilmaz', '010984', square],
  ['Gorm Tinghus', '151172', beach],
  ['Hanne Lyngbæk', '090565', stream],
  ['Ivan Petersholm', '190178', square],
  ['Jette Rosenvang', '060473', beach],
  ['Kasper Dybdal', '230896', stream],
  ['Lone Birkmose', '111270', square],
  ['Martin Egeris', '280786', stream],
  ['Nanna Havbæk', '170203', square],
];

/** Those born since 2000 have another seventh digit. */
const cprOf = (born: string, place: number): string => {
  const day = Number(born.slice(0, 2)) + 60;
  return `${day}${born.slice(2)}${Number(born.slice(4)) < 30 ? 4 : 1}${String(101 + place)}`;
};

const citizenOf = ([name, born, gp, { signsIn, ...special } = {}]: Line, place: number): DemoCitizen => ({
  id: recordId(`citizen ${name}`),
  name,
  cpr: cprOf(born, place),
  gp,
  ...special,
  ...(signsIn && { personId: recordId(`person ${name}`) }),
  ailment: ailmentAt(place),
});

export const citizens: readonly DemoCitizen[] = lines.map(citizenOf);

/** No story is told of them. The course of the one has ended, and that of the other has just begun. */
const linesBeside: readonly [Line, Line] = [
  ['Poul Kirkholm', '140371', square, { signsIn: true }],
  ['Signe Rødtjørn', '020292', stream],
];

export const [former, newcomer] = [citizenOf(linesBeside[0], lines.length), citizenOf(linesBeside[1], lines.length + 1)];

/** Has no case: she acts for her mother by a power of attorney. */
export const daughter = {
  ...{ id: recordId('citizen Sofie Damsbo'), personId: recordId('person Sofie Damsbo'), name: 'Sofie Damsbo' },
  ...{ cpr: '8505124199', actsFor: recordId('citizen Anna Damsbo'), evidence: 'Underskrevet fuldmagt, afleveret i borgerservice.' },
};
