import { createHmac } from 'node:crypto';
import type { LocalDate } from '#sla';
import { deriveKey } from './envelope.js';

/** A replacement number (erstatnings-CPR) has 60 added to its day. Synthetic people have nothing else. */
const replacementDays = 60;

const isDay = (day: number, month: number, twoDigitYear: number): boolean => {
  // A leap day is one in the century the number means; 1900 alone of those in question had none, and 00-02-29 may mean 2000.
  const date = new Date(Date.UTC(2000 + twoDigitYear, month - 1, day));
  return day >= 1 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

/**
 * The ten digits of a CPR number written `ddmmyynnnn` or `ddmmyy-nnnn`, or null when it cannot be one. Modulus 11 is
 * not asked for: numbers without it have been given since 2007.
 */
export const parseCpr = (text: string): string | null => {
  const match = /^(\d{2})(\d{2})(\d{2})-?(\d{4})$/.exec(text.trim());
  if (match === null) return null;
  const [, day = '', month = '', year = '', serial = ''] = match;
  const dayOfMonth = Number(day) > replacementDays ? Number(day) - replacementDays : Number(day);
  return isDay(dayOfMonth, Number(month), Number(year)) ? `${day}${month}${year}${serial}` : null;
};

/** The century of a two-digit year, by the seventh digit: CPR-kontoret, »Personnummeret i CPR«. */
const centuryOf = (seventh: number, year: number): number => {
  if (seventh <= 3) return 1900;
  if (seventh === 4 || seventh === 9) return year <= 36 ? 2000 : 1900;
  return year <= 57 ? 2000 : 1800;
};

/** When somebody of that number was born; null when the number says no day of that century. */
export const bornOn = (cpr: string): LocalDate | null => {
  const [written, month, short, seventh] = [cpr.slice(0, 2), cpr.slice(2, 4), cpr.slice(4, 6), cpr.slice(6, 7)].map(Number) as [number, number, number, number];
  const day = written > replacementDays ? written - replacementDays : written;
  const date = new Date(Date.UTC(centuryOf(seventh, short) + short, month - 1, day));
  return date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
};

/** The date stays, for whoever must tell two of the same name apart: `010190-••••`. */
export const maskCpr = (cpr: string): string => `${cpr.slice(0, 6)}-••••`;

/**
 * Finds a citizen by CPR number without storing it: HMAC-SHA-256 under a key of its own, since a plain hash of so few
 * numbers is undone in minutes. Throws on what `parseCpr` refuses.
 */
export const createCprIndex = (contentKey: Buffer): ((cpr: string) => Buffer) => {
  const key = deriveKey(contentKey, 'cpr index');
  return (cpr) => {
    const digits = parseCpr(cpr);
    if (digits === null) throw new TypeError('Not a CPR number.');
    return createHmac('sha256', key).update(digits).digest();
  };
};
