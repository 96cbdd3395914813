import type { Me } from '../../api/client.js';
import { isAsking } from './preset.js';

/** What a row tells beside its request, in the order of the columns. */
export type Column = 'citizen' | 'waitingFor' | 'status' | 'created' | 'received' | 'fee' | 'filled';

const asking: readonly Column[] = ['citizen', 'waitingFor', 'status', 'created'];
const answering: readonly Column[] = ['citizen', 'waitingFor', 'status', 'received', 'fee', 'filled'];

/** Those who ask want to know who has it; those who answer also when it came, what it earns and how far they are. */
export const columnsOf = (me: Pick<Me, 'may'>): readonly Column[] => (isAsking(me) ? asking : answering);
