import { useQuery } from '@tanstack/react-query';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import { registerQuery } from './directory-queries.js';
import { locumTexts } from './locum-texts.js';
import { organisationTexts } from './organisation-texts.js';
import { personTexts } from './person-texts.js';
import { directoryTexts } from './texts.js';
import { unitTexts } from './unit-texts.js';

/** What each field of an entry is called on its page. */
export const useLabels = () => {
  const o = useTexts(organisationTexts);
  const p = useTexts(personTexts);
  const l = useTexts(locumTexts);
  const u = useTexts(unitTexts);
  return {
    unit: { name: u.name, closed: u.closed } as Readonly<Record<string, string>>,
    membership: {
      ...{ organisationId: l.organisation, role: l.role, validFrom: l.validFrom, lastOn: l.lastOn, ended: l.ended },
    } as Readonly<Record<string, string>>,
    organisation: {
      ...{ name: o.name, kind: o.kind, regionId: o.region, address: o.address, phone: o.phone, providerNumber: o.providerNumber, sorCode: o.sorCode },
      ...{ specialities: o.specialities, about: o.about },
      ...{ gln: o.glnField, validFrom: o.validFrom, validTo: o.validTo, successorId: o.successor, canReceive: o.canReceive },
    } as Readonly<Record<string, string>>,
    person: {
      ...{ name: p.name, organisationId: p.organisation, role: p.role, unit: p.unit, authorised: p.authorised, email: p.email },
      ...{ notifyByEmail: p.notifyByEmail, closed: p.isClosed },
    } as Readonly<Record<string, string>>,
  };
};

/** The name of an organisation by its id. */
export const useOrganisationName = () => {
  const { data } = useQuery(registerQuery);
  return (id: string | null): string => data?.items.find((each) => each.id === id)?.name ?? '–';
};

/** What a field says, in words. */
export const useSaid = () => {
  const t = useTexts(directoryTexts);
  const { label, date } = useWords();
  const nameOf = useOrganisationName();
  return (field: string, value: string | null): string => {
    if (value === null) return '–';
    if (field.endsWith('Id')) return nameOf(value);
    if (field === 'validFrom' || field === 'validTo' || field === 'lastOn') return date(value);
    if (value === 'true' || value === 'false') return value === 'true' ? t.yes : t.no;
    if (field === 'specialities') return value.split(' ').map(label).join(', ');
    return field === 'role' || field === 'kind' ? label(value) : value;
  };
};
