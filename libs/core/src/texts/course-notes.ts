import type { CourseEvent, CourseEventOf, CourseEventType } from '../course/event.js';
import { courseNotesDa } from './da/course-notes.js';
import { courseNotesEn } from './en/course-notes.js';
import type { Language } from './language.js';

/** Names of what an event holds by code, number or id, as the citizen reads them. */
export type CourseNoteNames = {
  kind(code: string): string;
  step(no: number): string;
  paper(no: number, code: string): string;
  goal(no: number): string;
  activity(no: number): string;
  exemption(code: string): string;
  organisation(id: string): string;
};

/** Events that words may come with. */
type Spoken = { [T in CourseEventType]: 'contentId' extends keyof CourseEventOf<T> ? T : never }[CourseEventType];

/** What the words are about, for the citizen; null: they stand beside what they made or answer, or are not the citizen's to read. */
export type CourseNoteLines = { [T in Spoken]: ((event: CourseEventOf<T>, named: CourseNoteNames) => string) | null };

const lines: Record<Language, CourseNoteLines> = { da: courseNotesDa, en: courseNotesEn };

const isSpoken = (type: CourseEventType): type is Spoken => Object.hasOwn(courseNotesDa, type);

/** What was written with an event is about this; null where the citizen reads it elsewhere, or not at all. */
export const courseNoteText = (event: CourseEvent, named: CourseNoteNames, language: Language): string | null => {
  if (!isSpoken(event.type)) return null;
  const line = lines[language][event.type] as ((of: CourseEvent, names: CourseNoteNames) => string) | null;
  return line === null ? null : line(event, named);
};
