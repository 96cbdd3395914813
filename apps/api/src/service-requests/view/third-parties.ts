import { findForm, type ServiceRequest } from '#core';
import { stateOf, type ServiceRequestRow } from '#persistence';
import type { Setting } from './listed.js';
import type { TiedRequest, ThirdPartyView } from './service-request.dto.js';

/** The requests that a request names. */
export const tiedTo = (row: ServiceRequestRow): string[] => {
  const { parentId, fromId, thirdParties = [] } = stateOf(row);
  return [...thirdParties.map(({ id }) => id), parentId, fromId].filter((id) => id !== undefined);
};

const tiedRequest = ({ id, number }: ServiceRequestRow): TiedRequest => ({ id, number });

/** One that the request names; null for whoever takes no part in it. */
export const namedAmong = (tied: readonly ServiceRequestRow[], named: string | undefined): TiedRequest | null => {
  const found = tied.find(({ id }) => id === named);
  return found === undefined ? null : tiedRequest(found);
};

/** What the request goes on as, as far as the actor takes part in it. */
export const goesOnAs = ({ id }: ServiceRequestRow, tied: readonly ServiceRequestRow[]): TiedRequest[] =>
  tied.filter(({ fromId }) => fromId === id).map(tiedRequest);

/** What both sides may know of it, and what only whoever asked may. */
export const thirdPartiesOf = ({ thirdParties = [] }: ServiceRequest, tied: readonly ServiceRequestRow[], setting: Setting): ThirdPartyView[] => {
  const { rules, language, names, today } = setting;
  return thirdParties.map(({ id, formCode, recipientKind, dueOn = null, outcome = null }) => {
    const own = tied.find((row) => row.id === id);
    const formName = findForm(rules, formCode, today)?.name[language] ?? formCode;
    return {
      ...{ formCode, formName, recipientKind, dueOn, outcome },
      ...(own && { id, number: own.number, recipient: names.organisation(own.recipientId).name }),
    };
  });
};
