import { explanationText, policyLine, type Language, type Preview } from '#core';
import type { DeadlinePreviewView } from './deadline-preview.dto.js';
import { weekViews } from './weeks.js';

/** A computed deadline as it is read. */
export const previewView = (
  { dueOn, originalOn, dueAt, innerOn, steps, explanation, quiet, versions, weeks, tooShort }: Preview,
  language: Language,
): DeadlinePreviewView => ({
  ...{ dueOn, originalOn, dueAt, innerOn, tooShort },
  steps: steps.map((step) => ({ ...step })),
  weeks: weekViews(weeks, language),
  explanation: [...explanation, ...quiet, policyLine(versions)].map((line) => ({ ...line, params: { ...line.params }, text: explanationText(line, language) })),
});
