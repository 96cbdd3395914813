import { label, type Language } from '#core';
import { localDateOf } from '#sla';
import { csvText } from '../web/csv.js';
import type { FeeItem } from './fees.dto.js';

const heads: Record<Language, readonly string[]> = {
  da: ['Anmodning', 'Enhed', 'Blanket', 'Modtager', 'Ydernummer', 'Honorar for', 'Beløb (kr.)', 'Tolk', 'Status', 'Dato', 'Afsendt', 'Besvaret'],
  en: ['Request', 'Unit', 'Form', 'Recipient', 'Provider number', 'Fee for', 'Amount (DKK)', 'Interpreter', 'Status', 'Date', 'Sent', 'Answered'],
};

const yesNo: Record<Language, readonly [no: string, yes: string]> = { da: ['nej', 'ja'], en: ['no', 'yes'] };

/** Kroner and øre with a comma, as Danish finance systems read them in either language. */
const amount = (kroner: number): string => kroner.toFixed(2).replace('.', ',');

const day = (instant: string | null): string => (instant === null ? '' : localDateOf(instant));

const line = (item: FeeItem, language: Language): string[] => {
  const { number, unit, form, recipient, occasion, withInterpreter, status, on, sentAt, answeredAt } = item;
  return [
    ...[number, unit ?? '', form.code, recipient.name, recipient.providerNumber ?? '', label(occasion, language)],
    ...[amount(item.amount), yesNo[language][withInterpreter ? 1 : 0], label(status, language), on, day(sentAt), day(answeredAt)],
  ];
};

/** The lines as a file for finance. */
export const csvOf = (items: readonly FeeItem[], language: Language): string => csvText([heads[language], ...items.map((item) => line(item, language))]);
