import { api, type Attachment } from './client.js';
import { ask } from './problem.js';

/** What the api takes; a test holds the two together. */
export const mediaTypes = ['application/pdf', 'image/png', 'image/jpeg'] as const satisfies readonly Attachment['mediaType'][];
export const mostBytes = 10 * 1_048_576;

const dispositionOf = (name: string): string => `attachment; filename*=UTF-8''${encodeURIComponent(name)}`;

/** Puts a file here for one's own organisation, to be given with a command. */
export const addAttachment = (citizenId: string, file: File): Promise<Attachment> =>
  ask(
    api.POST('/api/citizens/{id}/attachments', {
      params: { path: { id: citizenId }, header: { 'Content-Disposition': dispositionOf(file.name) } },
      headers: { 'content-type': file.type },
      body: file as unknown as string,
      bodySerializer: (body) => body as unknown as Blob,
    }),
  );

export const ownAttachmentPath = (citizenId: string, attachmentId: string): string => `/api/citizens/${citizenId}/attachments/${attachmentId}`;

export const attachmentPath = (requestId: string, attachmentId: string): string => `/api/service-requests/${requestId}/attachments/${attachmentId}`;
