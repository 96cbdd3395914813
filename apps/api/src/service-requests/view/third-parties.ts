import { findForm, type ServiceRequest } from '#core';
import { stateOf, type ServiceRequestRow } from '#persistence';
import type { Setting } from './listed.js';
import type { ParentView, ThirdPartyView } from './service-request.dto.js';

/** The requests a request is tied to that the actor may read: the walls have left out all others. */
export const tiedTo = (row: ServiceRequestRow): string[] => {
  const { parentId, thirdParties = [] } = stateOf(row);
  return [...thirdParties.map(({ id }) => id), ...(parentId === undefined ? [] : [parentId])];
};

export const parentOf = ({ parentId }: ServiceRequest, tied: readonly ServiceRequestRow[]): ParentView | null => {
  const found = tied.find(({ id }) => id === parentId);
  return found === undefined ? null : { id: found.id, number: found.number };
};

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
