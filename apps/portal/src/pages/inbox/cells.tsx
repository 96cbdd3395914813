import type { ComponentType } from 'react';
import type { ListedRequest } from '../../api/client.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import { FeeCell, FilledCell, ReceivedCell } from './answering-cells.js';
import type { Column } from './columns.js';
import { CitizenCell, CreatedCell, StatusCell, WaitingCell } from './request-cells.js';
import { inboxTexts } from './texts.js';

/** What stands under each column. */
export const cells: Readonly<Record<Column, ComponentType<{ request: ListedRequest }>>> = {
  citizen: CitizenCell,
  waitingFor: WaitingCell,
  status: StatusCell,
  created: CreatedCell,
  received: ReceivedCell,
  fee: FeeCell,
  filled: FilledCell,
};

/** What stands above it. */
export const useColumnNames = (): Readonly<Record<Column, string>> => {
  const t = useTexts(inboxTexts);
  const { label } = useWords();
  const { citizen, status, created, received, fee, filled } = t;
  return { citizen, waitingFor: label('waitingFor'), status, created, received, fee, filled };
};
