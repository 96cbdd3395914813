import type { FeeOccasion } from '../rules/fees.js';
import type { FeeStatus } from '../service-request/fees.js';
import type { Entry } from './entry.js';
import type { stateWords } from './states.js';
import type { termWords } from './terms.js';

/** What is paid for, and how the payment stands. */
export const feeWords = {
  partial: { da: 'delvis udført attest', en: 'partly done statement' },
  noStatement: { da: 'svar uden attest', en: 'answer without a statement', note: 'Fx intet kendskab til patienten.' },
  noShow: { da: 'udeblivelse', en: 'no-show' },
  annulment: { da: 'annullering', en: 'annulment' },
  extraQuestion: { da: 'ekstra spørgsmål', en: 'extra question' },
  call: { da: 'telefonsamtale', en: 'telephone call' },

  expected: { da: 'forventet', en: 'expected' },
  due: { da: 'til godkendelse', en: 'to be approved', note: 'Optjent ved svaret.' },
  disputed: { da: 'bestridt', en: 'disputed' },
  approved: { da: 'godkendt', en: 'approved' },
  annulled: { da: 'bortfaldet', en: 'annulled' },
} as const satisfies Record<Exclude<FeeOccasion | FeeStatus, keyof typeof stateWords | keyof typeof termWords>, Entry>;
