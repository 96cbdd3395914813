import { queryOptions } from '@tanstack/react-query';
import { api } from './client.js';
import { ask } from './problem.js';
import type { components } from './schema.js';

type Schemas = components['schemas'];
export type Representative = Schemas['RepresentativeView'];
export type Representatives = Schemas['RepresentativesView'];
export type Empowered = Schemas['EmpoweredView'];
export type EmpowerBody = Schemas['EmpowerBody'];

/** Of the citizen who asks, or of one whose case somebody leads. */
export type Whose = { citizenId: string } | 'own';

const key = (whose: Whose) => ['representatives', whose === 'own' ? 'own' : whose.citizenId];

export const representativesQuery = (whose: Whose) =>
  queryOptions({
    queryKey: key(whose),
    queryFn: ({ signal }): Promise<Representatives> =>
      whose === 'own'
        ? ask(api.GET('/api/own-case/representatives', { signal }))
        : ask(api.GET('/api/citizens/{id}/representatives', { params: { path: { id: whose.citizenId } }, signal })),
  });

export const empower = (whose: Whose, body: EmpowerBody): Promise<Empowered> =>
  whose === 'own'
    ? ask(api.POST('/api/own-case/representatives', { body }))
    : ask(api.POST('/api/citizens/{id}/representatives', { params: { path: { id: whose.citizenId } }, body }));

/** The code as a letter to the citizen. */
export const codeLetter = (citizenId: string, { id, code }: Empowered): Promise<Blob> =>
  ask(
    api.POST('/api/citizens/{id}/representatives/{representativeId}/letter', {
      params: { path: { id: citizenId, representativeId: id } },
      body: { code },
      parseAs: 'blob',
    }),
  );

export const endRepresentative = async (whose: Whose, id: string): Promise<void> => {
  if (whose === 'own') await ask(api.POST('/api/own-case/representatives/{id}/end', { params: { path: { id } } }));
  else await ask(api.POST('/api/citizens/{id}/representatives/{representativeId}/end', { params: { path: { id: whose.citizenId, representativeId: id } } }));
};

export const redeem = async (code: string): Promise<void> => {
  await ask(api.POST('/api/own-case/representatives/redeem', { body: { code } }));
};
