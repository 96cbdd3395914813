import type { MediaType } from './media.js';

/** A file, without its bytes. */
export class AttachmentView {
  id!: string;
  name!: string;
  mediaType!: MediaType;
  /** How large it is. */
  bytes!: number;
}
