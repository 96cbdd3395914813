import type { ServiceRequest } from '#core';
import { asWritten } from '../contents.js';
import { itemsOf } from '../../form-types/form-views.js';
import { lastOf } from './answer-view.js';
import type { Material } from './detail.js';
import { formIn, type Setting } from './listed.js';
import type { OwnWordsView } from './service-request.dto.js';

/** The citizen's own words with the questions they answer. */
export const ownWordsOf = (state: ServiceRequest, { row, events, words }: Material, setting: Setting): OwnWordsView | null => {
  const asked = formIn(row, setting)?.ownWords;
  if (asked === undefined) return null;
  const given = lastOf(events, 'wordsGiven');
  // Those that go with the request, by their id: neither an earlier version nor what was written for another form.
  const own = words.of(state.words);
  return {
    contentId: own === null ? null : (state.words ?? null),
    items: itemsOf(asked.items, setting.language),
    answers: own === null ? null : asWritten(own).items,
    by: given === undefined || own === null ? null : setting.names.author(given, row.citizenId),
    without: lastOf(events, 'sent')?.event.withoutWords ?? null,
    overdue: state.wordsOverdue === true && state.words === undefined,
  };
};
