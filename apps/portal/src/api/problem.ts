import { problemText } from '#core';
import { currentLanguage } from '../i18n/current-language.js';
import type { components } from './schema.js';

export type FieldProblem = components['schemas']['FieldProblem'];

/** What the api refused or could not do, in words the reader can act on. `status` is 0 when there was no answer at all. */
export class ApiProblem extends Error {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly fields: readonly FieldProblem[];
  /** What somebody can read aloud to support; null when the api was never reached. */
  readonly errorId: string | null;

  constructor({ status, code, title, detail, errors = [], traceId }: Partial<components['schemas']['ProblemDetails']> & { status: number; code: string }) {
    const own = problemText({ code }, currentLanguage());
    super(detail ?? own.detail);
    this.name = 'ApiProblem';
    this.status = status;
    this.code = code;
    this.title = title ?? own.title;
    this.fields = errors;
    this.errorId = traceId ?? null;
  }
}

export const isSignedOut = (error: unknown): boolean => error instanceof ApiProblem && error.status === 401;

/** They chose to act for an organisation and do so no more. */
export const isLapsed = (error: unknown): boolean => error instanceof ApiProblem && ['MembershipEnded', 'RepresentationEnded'].includes(error.code);

type Answer<T> = { data?: T; error?: unknown; response: Response };

const isProblem = (value: unknown): value is components['schemas']['ProblemDetails'] =>
  typeof value === 'object' && value !== null && 'code' in value && 'detail' in value;

const problemIn = ({ error, response }: Answer<unknown>): ApiProblem => {
  if (isProblem(error)) return new ApiProblem(error);
  const code = response.status >= 502 && response.status <= 504 ? 'Unavailable' : 'InternalError';
  return new ApiProblem({ status: response.status, code });
};

/** The body of the api's answer; throws an `ApiProblem`, also when nothing answers. */
export const ask = async <T>(call: Promise<Answer<T>>): Promise<T> => {
  const answer = await call.catch((cause: unknown) => {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new ApiProblem({ status: 0, code: 'Unavailable' });
  });
  if (!answer.response.ok) throw problemIn(answer);
  return answer.data as T;
};
