import { useEffect, useRef } from 'react';
import type { Section } from '../../components/question-form/sections.js';
import { focusSection, sectionAnchor } from './tasks.js';

type Keys = { save: () => Promise<boolean>; next: () => void; sections: readonly Section[] };

/** The section after the one the focus is in; the first when it is in none. */
const nextSection = (sections: readonly Section[]): Section | undefined => {
  const at = sections.findIndex((section) => document.getElementById(sectionAnchor(section))?.contains(document.activeElement));
  return sections[(at + 1) % sections.length];
};

/** Ctrl+S saves, Ctrl+Enter goes on, Alt+PageDown goes to the next section: together with a key they work inside fields. */
export const useWritingKeys = (keys: Keys): void => {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const { save, next, sections } = latest.current;
      const control = event.ctrlKey || event.metaKey;
      const section = event.altKey && event.key === 'PageDown' ? nextSection(sections) : undefined;
      const run =
        control && event.key.toLowerCase() === 's' ? () => void save() : control && event.key === 'Enter' ? next : section && (() => focusSection(section));
      if (run === undefined) return;
      event.preventDefault();
      run();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
};
