import { citizenNoticeText, findForm, noticeText, ownWordsOf, type Addressee, type Outgoing } from '#core';
import type { ServiceRequestRow } from '#persistence';
import type { Setting } from '../service-requests/view/listed.js';
import type { OutgoingMessage, ReceiverView } from './outgoing.dto.js';

/** One person where it is one today; whoever has the part on the day when it is several. */
const receiverOf = (to: Addressee, { citizenId, ownerId, handlerId, requesterId }: ServiceRequestRow, { names }: Setting): ReceiverView => {
  if ('citizenId' in to) return { organisation: null, people: 'citizen', name: names.citizen(citizenId).name };
  if ('personId' in to) return { organisation: names.organisation(requesterId), people: 'person', name: names.person(to.personId).name };
  const organisation = names.organisation(to.organisationId);
  const personId = { owner: ownerId, handlers: handlerId, coordinators: null, managers: null }[to.people];
  return { organisation, people: to.people, name: personId === null ? null : names.person(personId).name };
};

/** A message as its receiver will read it. */
export const messageView = ({ at, code, params, to, mail }: Outgoing, row: ServiceRequestRow, setting: Setting): OutgoingMessage => {
  const { language, rules, today, names } = setting;
  const own = ownWordsOf(rules, params, (id) => names.organisation(id).name);
  const text = 'citizenId' in to ? citizenNoticeText(code, params, language) : noticeText(code, params, language, own);
  const { id, number, formCode } = row;
  return {
    ...{ at, code, mail: mail ?? ('atOnce' as const), ...text },
    to: receiverOf(to, row, setting),
    request: { id, number, form: { code: formCode, name: findForm(rules, formCode, today)?.name[language] ?? formCode } },
  };
};
