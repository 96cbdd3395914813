import { useSyncExternalStore } from 'react';
import { ApiProblem } from '../../api/problem.js';
import type { FieldError } from '../../components/error-summary.js';
import { defineTexts, useTexts } from '../../i18n/texts.js';
import { fieldId } from './editing.js';

const texts = defineTexts({ quoted: (name: string) => `»${name}«` }, { quoted: (name) => `“${name}”` });

type Fault = { field: string; detail: string };

/** `id` is that of the field, or of the innermost part around it that is shown. */
export type NamedFault = FieldError & { path: string };

const none: readonly Fault[] = [];

export const faultsOf = (failure: unknown): readonly Fault[] => (failure instanceof ApiProblem ? failure.fields : none);

const shownAt = (path: string): HTMLElement | null => {
  const holder = path.replace(/(\.[^.[\]]+|\[\d+\])$/, '');
  return document.getElementById(fieldId(path)) ?? (holder === path ? null : shownAt(holder));
};

const isField = (element: Element) =>
  element instanceof HTMLInputElement || element instanceof HTMLSelectElement || element instanceof HTMLTextAreaElement ? element : null;

const headOf = (element: Element): string =>
  (isField(element)?.labels?.[0] ?? element.querySelector(':scope > :is(legend, h2, h3), :scope label'))?.textContent?.trim() ?? '';

/** What it lies in, as that is headed. */
const around = (element: Element): string[] => {
  const holder = element.parentElement?.closest('details, fieldset');
  if (!holder) return [];
  return [...around(holder), holder.querySelector(':scope > :is(summary, legend:not(.visually-hidden))')?.textContent?.trim() ?? ''];
};

type Shown = { id: string; name: string };

const found = (path: string): Shown | undefined => {
  const element = shownAt(path);
  if (element === null) return undefined;
  const name = [...around(element), headOf(element)].filter((part) => part !== '').join(': ');
  return name === '' ? undefined : { id: element.id, name };
};

const nothingTells = () => () => undefined;

/** The server names a field as programs do; whoever reads the page knows it by what stands at it. `prefix`: of the ids, where a page has several forms. */
export const useNamedFaults = (faults: readonly Fault[], prefix = ''): readonly NamedFault[] => {
  const t = useTexts(texts);
  // A fault opens what its field lies in: React looks again once that is on the page.
  const shown: Record<string, Shown | undefined> = JSON.parse(
    useSyncExternalStore(nothingTells, () => JSON.stringify(Object.fromEntries(faults.map(({ field }) => [field, found(prefix + field)])))),
  );
  return faults.map(({ field, detail }) => {
    const { id, name } = shown[field] ?? { id: fieldId(prefix + field), name: undefined };
    return { path: prefix + field, id, text: name === undefined ? detail : detail.replace(field, () => t.quoted(name)) };
  });
};

/** At the field, and at the part that stands for it. */
export const textsByPath = (faults: readonly NamedFault[]): ReadonlyMap<string, string> =>
  new Map(
    faults.flatMap(({ path, id, text }) => [
      [id.slice(fieldId('').length), text],
      [path, text],
    ]),
  );
