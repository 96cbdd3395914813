import { aboutId, addAttachmentCopy, attachmentsToCopy, type AttachmentRow } from '#persistence';
import type { ContentInput } from '#workflow';
import { derivedId } from './derived-id.js';
import type { Means } from './effect.js';

/** Words that files go along with, as the api seals them. */
type WithFiles = { attachments: readonly string[] };

const hasFiles = (words: unknown): words is WithFiles =>
  typeof words === 'object' && words !== null && 'attachments' in words && Array.isArray(words.attachments) && words.attachments.length > 0;

export type Copied = { text: string; content: ContentInput[] };

/** What files go with the words go along with their copy too, as files of its own: each is sealed for its place. The same at every try. */
export const createCopiedFiles = ({ pool, sealer }: Pick<Means, 'pool' | 'sealer'>) => {
  const copy = async (
    messageId: string,
    { id, citizenId, organisationId, personId, about, sealed }: AttachmentRow & { personId: string },
  ): Promise<ContentInput> => {
    const newId = derivedId(messageId, id);
    const said = await sealer.open({ citizenId, contentId: aboutId(id), sealed: about });
    await addAttachmentCopy(pool, {
      ...{ id: newId, citizenId, organisationId, personId },
      about: await sealer.seal(citizenId, aboutId(newId), said),
      sealed: await sealer.sealBytes(citizenId, newId, await sealer.openBytes({ citizenId, contentId: id, sealed })),
    });
    return { id: newId, kind: 'attachment', citizenId, audience: null, sealed: await sealer.seal(citizenId, newId, said) };
  };

  return async (messageId: string, text: string): Promise<Copied> => {
    const words: unknown = JSON.parse(text);
    if (!hasFiles(words)) return { text, content: [] };
    const content: ContentInput[] = [];
    const found = await attachmentsToCopy(pool, words.attachments);
    for (const file of found) content.push(await copy(messageId, file));
    const attachments = found.map(({ id }) => derivedId(messageId, id));
    return { text: JSON.stringify({ ...words, attachments }), content };
  };
};
