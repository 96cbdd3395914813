import type { CommandType } from '#core';
import { applyDecorators, HttpCode, Post } from '@nestjs/common';
import { ApiHeader, ApiParam } from '@nestjs/swagger';
import { Commands } from '../../web/access.js';

export const ApiKey = () =>
  ApiHeader({ name: 'Idempotency-Key', required: true, description: 'New for each act; the same when the same call is repeated. Best a UUID.' });

const ApiIfMatch = () => ApiHeader({ name: 'If-Match', required: false, description: 'The `version` that was read: answers 412 when somebody was faster.' });

const kebab = (command: string): string => command.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The one route of a command, named after it. */
export const CommandRoute = (command: CommandType) =>
  applyDecorators(Post(`:id/${kebab(command)}`), HttpCode(200), Commands(command), ApiParam({ name: 'id', type: String }), ApiKey(), ApiIfMatch());
