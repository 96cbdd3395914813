import { useQuery } from '@tanstack/react-query';
import { useAllRequests } from '../../api/all-requests.js';
import type { FormType, ServiceRequestView } from '../../api/client.js';
import { formTypesQuery, legalBasesQuery, organisationsQuery, peopleQuery, unitsQuery } from '../../api/directory-queries.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import { useFeeText } from '../fees.js';
import { questionsOf } from '../question-form/answers.js';
import { useRoleName } from '../role-name.js';
import { andThen, choicesOf, type Choice, type Choices } from './choices.js';
import type { Field, FieldKind } from './fields.js';
import { commandTexts } from './texts.js';
import { useContents } from './use-contents.js';
import type { Values } from './values.js';

/** Which of the api's lists a field is chosen from. */
const lists = {
  people: ['colleague', 'unit'],
  units: ['choice', 'ownUnit'],
  organisations: ['organisation', 'thirdParty'],
  legalBases: ['legalBasis'],
  forms: ['form', 'declineReason', 'thirdForm', 'thirdParty', 'papers', 'answerType', 'questions'],
  siblings: ['sibling'],
} as const satisfies Record<string, readonly FieldKind[]>;

type People = { items: { id: string; name: string; role: string; unit: string | null; authorised: boolean; locum: boolean }[] };

/** People of one's own organisation; only an authorised one can approve an answer. */
const useColleagues = (values: Values): ((people: People) => Choice[]) => {
  const roleName = useRoleName();
  const { word } = useWords();
  return ({ items }) =>
    items
      .filter(({ authorised, role }) => role !== 'administrator' && (values.task !== 'approve' || authorised))
      .map(({ id, name, role, unit, locum }) => ({ value: id, text: [name, roleName(role), locum ? word('locum') : unit].filter(Boolean).join(' · ') }));
};

const unitsAmong = ({ items }: People): Choice[] => {
  const units = new Set(items.flatMap(({ unit }) => (unit === null ? [] : [unit])));
  return [...units].sort((a, b) => a.localeCompare(b, 'da')).map((unit) => ({ value: unit, text: unit }));
};

/** Others who can be asked; whoever takes part already is no other. */
const useOrganisations = ({ requester, recipient, others }: ServiceRequestView, { kind, withRecipient }: Field): Choices<Choice & { kindOf: string }> => {
  const { label } = useWords();
  const organisations = useQuery({ ...organisationsQuery({ canReceive: 'true' }), enabled: isOf('organisations', kind) });
  const known = new Set([requester.id, ...(withRecipient ? [] : [recipient.id]), ...others.map(({ id }) => id)]);
  return choicesOf(organisations, ({ items }) =>
    items.filter(({ id }) => !known.has(id)).map(({ id, name, kind: kindOf }) => ({ value: id, text: `${name} · ${label(kindOf)}`, kindOf })),
  );
};

/** Other open requests about the same citizen. */
const useSiblings = ({ id, citizen }: ServiceRequestView, wanted: boolean): Choices => {
  const { asked } = useAllRequests({ tab: 'all', citizenId: citizen.id }, wanted);
  return choicesOf(asked, (requests) =>
    requests
      .filter((request) => request.id !== id)
      .map(({ id: value, number, form, recipient }) => ({ value, text: `${number} · ${form.code} · ${recipient.name}` })),
  );
};

const isOf = (list: keyof typeof lists, kind: FieldKind): boolean => (lists[list] as readonly FieldKind[]).includes(kind);

/** What a field lets one choose among. */
export const useOptions = (field: Field, request: ServiceRequestView, values: Values): Choices => {
  const { kind, options = [] } = field;
  const t = useTexts(commandTexts);
  const { date, label } = useWords();
  const people = useQuery({ ...peopleQuery(), enabled: isOf('people', kind) });
  const ofUnits = options.some((option) => option.ofUnits);
  const units = useQuery({ ...unitsQuery, enabled: kind === 'ownUnit' || ofUnits });
  const bases = useQuery({ ...legalBasesQuery, enabled: kind === 'legalBasis' });
  const forms = useQuery({ ...formTypesQuery, enabled: isOf('forms', kind) });
  const colleagues = useColleagues(values);
  const organisations = useOrganisations(request, field);
  const siblings = useSiblings(request, kind === 'sibling');
  const contents = useContents(request);
  const feeText = useFeeText();
  // Units of one's own organisation that requests are given to; other than the unit of whoever asks.
  const ownUnits = choicesOf(units, ({ items }) => items.map(({ id, name }) => ({ value: id, text: name })));
  const named = options.map(({ value, text }) => ({ value, text: text === undefined ? label(value) : t[text] }));
  const form = forms.data?.items.find(({ code }) => code === request.form.code);
  const orderable = (forms.data?.items ?? []).filter(({ code }) => form?.mayAsk.includes(code));
  const ofForm = (choose: (form: FormType) => Choice[]): Choices => choicesOf(forms, () => (form === undefined ? [] : choose(form)));
  switch (kind) {
    case 'choice': {
      const plain = named.filter((_, place) => !options[place]?.ofUnits);
      return ofUnits ? andThen(ownUnits, (read) => ({ read: read.length > 0 ? named : plain })) : { read: named };
    }
    case 'colleague':
      return choicesOf(people, colleagues);
    case 'unit':
      return choicesOf(people, unitsAmong);
    case 'ownUnit':
      return ownUnits;
    case 'organisation':
      return organisations;
    case 'legalBasis':
      return choicesOf(bases, ({ items }) =>
        items.filter(({ initiatedBy }) => initiatedBy === undefined).map(({ code, name }) => ({ value: code, text: name })),
      );
    case 'sibling':
      return siblings;
    case 'form':
      return choicesOf(forms, ({ items }) =>
        items.filter(({ initiatedBy }) => initiatedBy === undefined).map(({ code, name }) => ({ value: code, text: `${code} ${name}` })),
      );
    case 'declineReason':
      return ofForm(({ declineReasons }) => declineReasons.map(({ code, text }) => ({ value: code, text })));
    case 'thirdForm':
      return ofForm(() => orderable.map(({ code, name }) => ({ value: code, text: `${code} ${name}` })));
    case 'thirdParty': {
      const chosen = orderable.filter(({ code }) => (values.formCode ?? '') === '' || code === values.formCode);
      const fits = ({ kindOf }: { kindOf: string }): boolean => chosen.some(({ recipientKinds }) => recipientKinds.includes(kindOf));
      return andThen(organisations, (read) => ofForm(() => read.filter(fits)));
    }
    case 'papers':
      return ofForm(({ papers }) => papers.map(({ code, text }) => ({ value: code, text })));
    case 'pauseReason':
      return { read: request.pauseReasons.map(({ code, name, latestOn }) => ({ value: code, text: `${name} (${t.atTheLatest(date(latestOn))})` })) };
    case 'answerType':
      return ofForm(({ answerTypes }) => answerTypes.map((type) => ({ value: type, text: label(type) })));
    case 'feeLine':
      return { read: request.fees.filter(({ allowed }) => allowed.length > 0).map((fee) => ({ value: String(fee.line), text: feeText(fee) })) };
    case 'readOnConsent': {
      const onConsent = request.shared.filter(({ legalBasis, until }) => legalBasis === 'consent' && until === null);
      return { read: onConsent.map(({ organisation }) => ({ value: organisation.id, text: organisation.name })) };
    }
    case 'questions':
      return ofForm(({ items }) => questionsOf(items, request.answer?.items ?? {}).map(({ linkId, text }) => ({ value: linkId, text })));
    case 'contents':
      return { read: contents };
    default:
      return { read: [] };
  }
};
