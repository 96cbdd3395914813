import type { DirectoryFinding } from '../../directory/findings.js';

export const directoryFindingsEn = {
  noGln: 'It has no GLN, so that letters from other systems cannot find it. Fill it in.',
  endsWithoutSuccessor: 'It ends and nobody takes over. Choose a successor, or tell the municipalities to ask somebody else.',
  endedWithOpenRequests: 'It has ended, and requests still wait for it. They go to the successor or back to the municipality by themselves within minutes.',
} satisfies Record<DirectoryFinding, string>;
