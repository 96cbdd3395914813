import { useState } from 'react';
import type { CourseDetail } from '../../api/course-queries.js';
import type { GrantBody, GrantKind, GrantScope, SaidBy } from '../../api/grant-queries.js';
import { useTexts } from '../../i18n/texts.js';
import { leastPurpose } from '../commands/limits.js';
import { useLastDayFault } from '../grant-fields.js';
import { participantTexts } from './texts.js';

type Written = { organisationId: string; as: string; scope: readonly GrantScope[]; purpose: string; until: string; saidBy: SaidBy | ''; evidence: string };

/** What is written of an invitation, and what it still lacks. `forCitizen`: somebody at work writes it down. */
export const useInvitation = ({ grantKinds }: CourseDetail, begun: Partial<Written>, forCitizen: boolean) => {
  const t = useTexts(participantTexts);
  const [written, setWritten] = useState<Written>({ organisationId: '', as: '', scope: [], purpose: '', until: '', saidBy: '', evidence: '', ...begun });
  const kind: GrantKind | undefined = grantKinds.find(({ code }) => code === written.as);
  const untilFault = useLastDayFault(written.until, { latestOn: kind?.latestOn });
  const needsEvidence = forCitizen && kind?.inWriting === true;
  const faults = {
    organisationId: written.organisationId === '' ? t.missing : undefined,
    as: kind === undefined ? t.missing : undefined,
    purpose: written.purpose.trim().length < leastPurpose ? t.whatMissing : undefined,
    until: untilFault,
    saidBy: forCitizen && written.saidBy === '' ? t.missing : undefined,
    evidence: needsEvidence && written.evidence.trim() === '' ? t.evidenceMissing : undefined,
  };
  const body: GrantBody = {
    ...{ as: written.as, organisationId: written.organisationId, purpose: written.purpose.trim(), until: written.until },
    scope: written.scope.filter((each) => kind?.maySee.includes(each)),
    ...(written.saidBy !== '' && { saidBy: written.saidBy }),
    ...(needsEvidence && { evidence: written.evidence.trim() }),
  };
  return {
    ...{ written, kind, needsEvidence, faults, body },
    isWhole: Object.values(faults).every((fault) => fault === undefined),
    change: (part: Partial<Written>): void => setWritten((before) => ({ ...before, ...part })),
  };
};

export type Invitation = ReturnType<typeof useInvitation>;
