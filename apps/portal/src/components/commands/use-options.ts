import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { ServiceRequestView } from '../../api/client.js';
import { formTypesQuery, legalBasesQuery, organisationsQuery, peopleQuery, unitsQuery } from '../../api/directory-queries.js';
import { inboxQuery } from '../../api/queries.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import { useFeeText } from '../fees.js';
import { questionsOf } from '../question-form/answers.js';
import { useRoleName } from '../role-name.js';
import type { Field } from './fields.js';
import { commandTexts } from './texts.js';
import type { Values } from './values.js';

export type Choice = { value: string; text: string };

const useForm = ({ form }: ServiceRequestView) => {
  const forms = useQuery(formTypesQuery);
  return { forms: forms.data?.items ?? [], form: forms.data?.items.find(({ code }) => code === form.code) };
};

/** People of one's own organisation; only an authorised one can approve an answer. */
const useColleagues = (values: Values): Choice[] => {
  const roleName = useRoleName();
  const { word } = useWords();
  const people = useQuery(peopleQuery());
  return (people.data?.items ?? [])
    .filter(({ authorised, role }) => role !== 'administrator' && (values.task !== 'approve' || authorised))
    .map(({ id, name, role, unit, locum }) => ({ value: id, text: [name, roleName(role), locum ? word('locum') : unit].filter(Boolean).join(' · ') }));
};

const useUnits = (): Choice[] => {
  const people = useQuery(peopleQuery());
  const units = new Set((people.data?.items ?? []).flatMap(({ unit }) => (unit === null ? [] : [unit])));
  return [...units].sort((a, b) => a.localeCompare(b, 'da')).map((unit) => ({ value: unit, text: unit }));
};

/** Units of one's own organisation that requests are given to; other than the unit of whoever asks. */
const useOwnUnits = (): Choice[] => (useQuery(unitsQuery).data?.items ?? []).map(({ id, name }) => ({ value: id, text: name }));

/** Others who can be asked; whoever takes part already is no other. */
const useOrganisations = ({ requester, recipient, others }: ServiceRequestView, withRecipient: boolean): (Choice & { kindOf: string })[] => {
  const { label } = useWords();
  const organisations = useQuery(organisationsQuery({ canReceive: 'true' }));
  const known = new Set([requester.id, ...(withRecipient ? [] : [recipient.id]), ...others.map(({ id }) => id)]);
  return (organisations.data?.items ?? [])
    .filter(({ id }) => !known.has(id))
    .map(({ id, name, kind }) => ({ value: id, text: `${name} · ${label(kind)}`, kindOf: kind }));
};

/** Other open requests about the same citizen. */
const useSiblings = ({ id, citizen }: ServiceRequestView, wanted: boolean): Choice[] => {
  const list = useInfiniteQuery({ ...inboxQuery({ tab: 'all', citizenId: citizen.id }), enabled: wanted });
  const found = list.data?.pages.flatMap(({ items }) => items) ?? [];
  return found
    .filter((request) => request.id !== id)
    .map(({ id: value, number, form, recipient }) => ({ value, text: `${number} · ${form.code} · ${recipient.name}` }));
};

/** What a field lets one choose among. */
export const useOptions = ({ kind, options = [], withRecipient }: Field, request: ServiceRequestView, values: Values): Choice[] => {
  const t = useTexts(commandTexts);
  const { date, label, instant } = useWords();
  const { forms, form } = useForm(request);
  const colleagues = useColleagues(values);
  const units = useUnits();
  const ownUnits = useOwnUnits();
  const organisations = useOrganisations(request, withRecipient === true);
  const bases = (useQuery(legalBasesQuery).data?.items ?? []).filter(({ initiatedBy }) => initiatedBy === undefined);
  const siblings = useSiblings(request, kind === 'sibling');
  const feeText = useFeeText();
  const orderable = forms.filter(({ code }) => form?.mayAsk.includes(code));
  const chosen = orderable.filter(({ code }) => (values.formCode ?? '') === '' || code === values.formCode);
  switch (kind) {
    case 'choice':
      return options
        .filter(({ ofUnits }) => !ofUnits || ownUnits.length > 0)
        .map(({ value, text }) => ({ value, text: text === undefined ? label(value) : t[text] }));
    case 'colleague':
      return colleagues;
    case 'unit':
      return units;
    case 'ownUnit':
      return ownUnits;
    case 'organisation':
      return organisations;
    case 'legalBasis':
      return bases.map(({ code, name }) => ({ value: code, text: name }));
    case 'sibling':
      return siblings;
    case 'form':
      return forms.filter(({ initiatedBy }) => initiatedBy === undefined).map(({ code, name }) => ({ value: code, text: `${code} ${name}` }));
    case 'declineReason':
      return (form?.declineReasons ?? []).map(({ code, text }) => ({ value: code, text }));
    case 'thirdForm':
      return orderable.map(({ code, name }) => ({ value: code, text: `${code} ${name}` }));
    case 'thirdParty':
      return organisations.filter(({ kindOf }) => chosen.some(({ recipientKinds }) => recipientKinds.includes(kindOf)));
    case 'papers':
      return (form?.papers ?? []).map(({ code, text }) => ({ value: code, text }));
    case 'pauseReason':
      return request.pauseReasons.map(({ code, name, latestOn }) => ({ value: code, text: `${name} (${t.atTheLatest(date(latestOn))})` }));
    case 'answerType':
      return (form?.answerTypes ?? []).map((type) => ({ value: type, text: label(type) }));
    case 'feeLine':
      return request.fees.filter(({ allowed }) => allowed.length > 0).map((fee) => ({ value: String(fee.line), text: feeText(fee) }));
    case 'readOnConsent':
      return request.shared
        .filter(({ legalBasis, until }) => legalBasis === 'consent' && until === null)
        .map(({ organisation }) => ({ value: organisation.id, text: organisation.name }));
    case 'questions':
      return questionsOf(form?.items ?? [], request.answer?.items ?? {}).map(({ linkId, text }) => ({ value: linkId, text }));
    case 'contents':
      return [
        ...(request.ownWords?.contentId ? [{ value: request.ownWords.contentId, text: t.ownWords }] : []),
        ...request.conversation.flatMap(({ contentId, text, title, at }) =>
          text === null || contentId === null ? [] : [{ value: contentId, text: `${instant(at)}: ${title}` }],
        ),
      ];
    default:
      return [];
  }
};
