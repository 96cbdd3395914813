import type { FieldCode } from '#core';
import { ValidationPipe, type ValidationError } from '@nestjs/common';
import { Problem, type FieldFault, type Params } from './problem.js';

/** What class-validator calls a rule, as core's texts call it. */
const codes: Readonly<Record<string, FieldCode>> = {
  whitelistValidation: 'unknown',
  isString: 'text',
  isPlainText: 'text',
  minLength: 'tooShort',
  maxLength: 'tooLong',
  isNumber: 'number',
  isInt: 'wholeNumber',
  min: 'tooLow',
  max: 'tooHigh',
  isBoolean: 'boolean',
  isIn: 'oneOf',
  isArray: 'list',
  arrayMinSize: 'tooFew',
  arrayMaxSize: 'tooMany',
  nestedValidation: 'object',
  isAnswers: 'object',
  isCode: 'pattern',
  isEmail: 'pattern',
  isId: 'id',
  isLocalDate: 'date',
  isInstant: 'instant',
};

const isMissing = (value: unknown): boolean => value === undefined || value === null || value === '';

/** Limits and allowed values, read off the rule's own words: class-validator keeps them nowhere else. */
const paramsOf = (message: string): Params => {
  const [, allowed] = message.split('following values: ');
  if (allowed !== undefined) return { allowed };
  const limit = /-?\d+/.exec(message)?.[0];
  return limit === undefined ? {} : { min: limit, max: limit };
};

const pathOf = (parent: string, property: string): string => {
  if (parent === '') return property;
  return /^\d+$/.test(property) ? `${parent}[${property}]` : `${parent}.${property}`;
};

const faultsOf = (parent: string, { property, value, constraints = {}, children = [] }: ValidationError): FieldFault[] => {
  const field = pathOf(parent, property);
  const below = children.flatMap((child) => faultsOf(field, child));
  const [first] = Object.entries(constraints);
  if (first === undefined) return below;
  const [rule, message] = first;
  const code = rule !== 'whitelistValidation' && isMissing(value) ? 'required' : (codes[rule] ?? 'invalid');
  return [{ field, code, params: paramsOf(message) }, ...below];
};

/** Reads bodies and queries into their DTOs; unknown fields are refused by name, and each field says what to mend. */
export const validation = new ValidationPipe({
  transform: true,
  whitelist: true,
  forbidNonWhitelisted: true,
  forbidUnknownValues: false,
  stopAtFirstError: true,
  exceptionFactory: (errors) => invalid(...errors.flatMap((error) => faultsOf('', error))),
});

/** A body whose form is right and whose fields are not. */
export const invalid = (...faults: readonly FieldFault[]): Problem => new Problem(400, 'ValidationFailed', {}, faults);
