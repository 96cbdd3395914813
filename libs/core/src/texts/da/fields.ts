import { directoryFieldsDa } from './directory-fields.js';
import { mostTemplate } from '../../rules/text-template.js';
import type { Text } from '../params.js';
import type { FieldCode } from '../problem.js';

/** What is wrong with one field. */
export const fieldsDa = {
  ...directoryFieldsDa,
  required: (p) => `Udfyld feltet ${p.raw('field')}.`,
  unknown: (p) => `Feltet ${p.raw('field')} kendes ikke. Fjern det.`,
  text: (p) => `Skriv en tekst i feltet ${p.raw('field')}.`,
  number: (p) => `Skriv et tal i feltet ${p.raw('field')}.`,
  wholeNumber: (p) => `Skriv et helt tal i feltet ${p.raw('field')}.`,
  boolean: (p) => `Skriv true eller false i feltet ${p.raw('field')}.`,
  list: (p) => `Feltet ${p.raw('field')} skal være en liste.`,
  object: (p) => `Feltet ${p.raw('field')} skal være et objekt.`,
  id: (p) => `Skriv et gyldigt id (UUID) i feltet ${p.raw('field')}.`,
  date: (p) => `Skriv datoen i feltet ${p.raw('field')} som åååå-mm-dd, for eksempel 2026-12-23.`,
  instant: (p) => `Skriv tidspunktet i feltet ${p.raw('field')} i UTC, for eksempel 2026-12-23T09:05:00Z.`,
  oneOf: (p) => `Vælg en af de tilladte værdier i feltet ${p.raw('field')}${p.when('allowed', `: ${p.raw('allowed')}`)}.`,
  tooLong: (p) => `Teksten i feltet ${p.raw('field')} er for lang. Den må højst være på ${p.raw('max')} tegn.`,
  tooShort: (p) => `Teksten i feltet ${p.raw('field')} er for kort. Den skal mindst være på ${p.raw('min')} tegn.`,
  tooHigh: (p) => `Tallet i feltet ${p.raw('field')} må højst være ${p.raw('max')}.`,
  tooLow: (p) => `Tallet i feltet ${p.raw('field')} skal mindst være ${p.raw('min')}.`,
  tooMany: (p) => `Listen i feltet ${p.raw('field')} må højst have ${p.raw('max')} linjer.`,
  tooFew: (p) => `Listen i feltet ${p.raw('field')} skal mindst have ${p.raw('min')} linjer.`,
  pattern: (p) => `Feltet ${p.raw('field')} har ikke den rigtige form. Ret det.`,
  invalid: (p) => `Feltet ${p.raw('field')} er ikke udfyldt rigtigt. Ret det.`,
  beforeToday: () => 'Vælg i dag eller en senere dag.',
  notRepresented: () => 'Du handler ikke for den person i dag. Vælg en anden.',
  codeNotOpen: () => 'Koden passer ikke, eller den er brugt. Se efter, om den er skrevet rigtigt, eller bed om en ny.',
  tooFarAhead: (p) => `Vælg en dag, der ligger højst ${p.raw('max')} dage frem.`,
  afterLast: (p) => `Vælg en dag i feltet ${p.raw('field')}, senest ${p.date('latestOn')}.`,
  past: (p) => `Vælg en dag i dag eller senere i feltet ${p.raw('field')}. En regel kan ikke gælde bagud.`,
  beforeStart: (p) => `Vælg en dag i feltet ${p.raw('field')}, der ikke ligger før den første dag.`,
  unknownForm: (p) => `Blanketten i feltet ${p.raw('field')} findes ikke. Vælg en fra kataloget, eller opret den først.`,
  notAscending: (p) => `Trinene skal komme efter hinanden. Flyt trinnet i feltet ${p.raw('field')}, eller ret dets dage.`,
  onlyFromSending: (p) => `Feltet ${p.raw('field')} skal tælle fra afsendelsen, for en ny frist har ikke andet at tælle fra.`,
  duplicate: (p) => `Det, der står i feltet ${p.raw('field')}, står der allerede. Brug noget andet.`,
  optionsMissing: (p) => `Spørgsmålet i feltet ${p.raw('field')} har ingen svarmuligheder. Skriv mindst én.`,
  refersToNothing: (p) =>
    `Betingelsen i feltet ${p.raw('field')} peger på et svar, som ikke kan gives før spørgsmålet. Vælg et tidligere spørgsmål og et af dets svar.`,
  unknownCode: (p) => `Koden i feltet ${p.raw('field')} er ikke på listen. Vælg en, der er, eller tilføj den først.`,
  mustStay: (p) =>
    p.has('several')
      ? `»${p.raw('da')}« mangler, og forløb henviser til dem. Sæt dem ind igen med deres korte navne: ${p.raw('codes')}. De må gerne omdøbes.`
      : `»${p.raw('da')}« mangler, og forløb henviser til den. Sæt den ind igen med det korte navn ${p.raw('codes')}; den må gerne omdøbes.`,
  neverOpen: (p) => `Vælg mindst én arbejdsdag i feltet ${p.raw('field')}.`,
  alwaysQuiet: (p) => `De stille timer begynder og slutter på samme tid. Ret tiden i feltet ${p.raw('field')}, eller tag de stille timer bort.`,
  unknownPlaceholder: (p) =>
    `Teksten i feltet ${p.raw('field')} har en pladsholder, som ikke kendes. Brug kun dem, knapperne sætter ind: {number}, {form}, {dueOn}, {recipient} og {workingDaysOver}.`,
  templateTooLong: (p) => `Teksten i feltet ${p.raw('field')} er for lang. Skriv højst ${mostTemplate} tegn.`,
  onlyInAgreement: () => 'Et aftalt antal kan kun stå i en aftale mellem to organisationer. Vælg de to, eller fjern antallet.',
  onlyForOneForm: () => 'Et aftalt antal tæller én blanket. Vælg blanketten, eller fjern antallet.',
  paidByPolicy: () => 'En samtale eller et møde betales efter politikken. Fjern honoraret her, og aftal det dér.',
  asksThemself: () => 'Egen læge kan selv blive spurgt med blanketten. Fjern kopien, eller fjern lægerne fra dem, der kan spørges.',
  onlyWhereActed: () => 'En alder kan kun stå, hvor en person handler for borgeren. Fjern alderen.',
  onlyForPersons: () => 'Det, en person har, kan ingen organisation have. Fjern organisationerne, eller vælg, at en organisation har det.',
  mustAsk: (p) => `Om en sag er åbenbar, kan kun spørges. Skriv teksten i feltet ${p.raw('field')}, så den slutter med et spørgsmålstegn.`,
  onlyAsTask: (p) =>
    `Den, der ikke deltager i anmodningen, må ikke få besked om borgeren. Vælg "giver en opgave" i feltet ${p.raw('field')}: så får sagsbehandleren opgaven.`,
  noTerm: (p) => `Skriv mindst 1 i feltet ${p.raw('field')}. Et tidsrum på ingenting er intet tidsrum.`,
  neverEnds: (p) => `Tilføj mindst ét udfald i feltet ${p.raw('field')}, eller vælg, hvad der slutter trinnet. Ellers bliver det aldrig færdigt.`,
  asksNoAnswer: (p) => `Vælg også, at borgeren kan svare, eller tøm feltet ${p.raw('field')}. Ellers er der intet svar at give navn.`,
  neverRecurs: (p) => `Vælg også, at trinnet gentages, eller tøm feltet ${p.raw('field')}. Ellers følger der aldrig et til.`,
  neverLapses: (p) => `Vælg også, at trinnet slutter med sidste dag, eller tøm feltet ${p.raw('field')}. Ellers sker det aldrig.`,
  hearsNothing: (p) => `En høring siger, hvad der taler imod borgeren, så den åbnes ikke af sig selv. Vælg noget andet i feltet ${p.raw('field')}.`,
  lastDayUnsaid: (p) => `Trinnet ville blive åbnet uden en sidste dag. Giv det en frist, eller vælg noget andet i feltet ${p.raw('field')}.`,
  notStatutory: (p) =>
    `Kun en sidste dag, som loven sætter, skal have en regel for at blive udskudt. Tøm feltet ${p.raw('field')}, eller vælg, at loven sætter dagen.`,
  endsByItself: (p) =>
    `Ryd feltet ${p.raw('field')}, eller vælg, at en person slutter trinnet. Et trin, der slutter af sig selv, har ingen udfald og gentages ikke.`,
  overlaps: (p) =>
    `Fristen i feltet ${p.raw('field')} gælder for de samme forløb som en anden frist for det samme trin. Ret lovgrundlag eller dage, eller fjern den ene.`,
} satisfies Record<FieldCode, Text>;
