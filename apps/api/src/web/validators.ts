import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  buildMessage,
  IsArray,
  IsIn,
  IsInt,
  IsString,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateBy,
  ValidateIf,
  type ValidationOptions,
} from 'class-validator';

const rule = (name: string, valid: (value: unknown) => boolean) => (options?: ValidationOptions) =>
  ValidateBy({ name, validator: { validate: valid, defaultMessage: buildMessage(() => name, options) } }, options);

/** It may be left out, and no more: null is no value of it. Where null says that there is none, `IsOptional` lets it in. */
export const MayBeLeftOut = (): PropertyDecorator => ValidateIf((_of: object, value: unknown) => value !== undefined);

/** A day that there is, `YYYY-MM-DD`. */
export const isDay = (value: unknown): value is string => {
  if (typeof value !== 'string' || !/^(19|20|21)\d\d-\d\d-\d\d$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
};

const instantPattern = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

export const isInstant = (value: unknown): value is string => {
  return typeof value === 'string' && isDay(instantPattern.exec(value)?.[1]);
};

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
export const isId = (value: unknown): value is string => typeof value === 'string' && uuid.test(value);

/** PostgreSQL keeps no NUL and a half surrogate is no text; of the control characters line breaks and tabs are. */
const isPlain = (value: unknown): boolean => typeof value === 'string' && !/\p{Surrogate}|[^\P{Cc}\t\n\r]/u.test(value);

/** A day in Copenhagen, `YYYY-MM-DD`. */
export const IsLocalDate = rule('isLocalDate', isDay);
/** An instant as ISO 8601 with its zone. */
export const IsMoment = rule('isInstant', isInstant);
/** A day, or the instant itself. */
export const IsDayOrMoment = rule('isLocalDate', (value) => isDay(value) || isInstant(value));
export const IsId = rule('isId', isId);
const IsPlain = rule('isPlainText', isPlain);

/** Free text of so many characters, blank space around it taken off. */
export const IsText = (most: number, least = 1) =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value)),
    IsString(),
    IsPlain(),
    MinLength(least),
    MaxLength(most),
  );

/** A code of letters and digits, in camelCase. */
export const IsCode = (most: number) =>
  applyDecorators(IsString(), MaxLength(most), rule('isCode', (value) => typeof value === 'string' && /^[a-z][A-Za-z0-9]*$/.test(value))());

/** A number that is a name: just so many digits. */
export const IsDigits = (count: number) => rule('isCode', (value) => typeof value === 'string' && value.length === count && /^[0-9]+$/.test(value))();

/** A local time, `HH:mm`. */
export const IsClock = rule('isCode', (value) => typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value));

/** What a question is called within its form. */
export const IsLinkId = rule('isCode', (value) => typeof value === 'string' && /^[A-Za-z][A-Za-z0-9.-]{0,63}$/.test(value));

/** The code of an option, or yes or no. */
export const IsValue = rule('isCode', (value) => typeof value === 'boolean' || (isPlain(value) && String(value).length <= 60));

/** How many an array holds. */
type Amount = { least?: number; most: number };

const isListOf = ({ least = 0, most }: Amount) => [IsArray(), ArrayMinSize(least), ArrayMaxSize(most)];

/** A list of free texts of so many characters each. */
export const IsTexts = (characters: number, amount: Amount) =>
  applyDecorators(...isListOf(amount), IsString({ each: true }), IsPlain({ each: true }), MinLength(1, { each: true }), MaxLength(characters, { each: true }));

/** Some of these words. */
export const IsChoices = (words: readonly string[]) => applyDecorators(...isListOf({ most: words.length }), IsIn(words, { each: true }));

export const IsIds = (amount: Amount) => applyDecorators(...isListOf(amount), IsId({ each: true }));

/** Answers by linkId: text, numbers, yes and no. */
export const IsAnswers = (most: number) => rule('isAnswers', (value) => isAnswers(value, most))();

const isAnswers = (value: unknown, most: number): boolean =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.keys(value).length <= 200 &&
  Object.entries(value).every(([linkId, answer]) => linkId.length <= 64 && isPlain(linkId) && isAnswer(answer, most));

const isAnswer = (answer: unknown, most: number): boolean =>
  typeof answer === 'boolean' || (typeof answer === 'number' && Number.isFinite(answer)) || (isPlain(answer) && String(answer).length <= most);

/** A whole number in a query, where everything is text. */
export const IsCount = (least: number, most: number) =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' && /^-?\d{1,9}$/.test(value) ? Number(value) : value)),
    IsInt(),
    Min(least),
    Max(most),
  );

/** One or several of these words in a query, with commas between. */
export const IsListOf = (words: readonly string[]) =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => [value].flat().flatMap((part) => (typeof part === 'string' ? part.split(',') : [part]))),
    IsIn(words, { each: true }),
  );
