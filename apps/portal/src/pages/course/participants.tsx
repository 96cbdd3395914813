import { Button } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { CourseDetail } from '../../api/course-queries.js';
import { organisationsQuery } from '../../api/directory-queries.js';
import { useDeceasedOn } from '../../components/deceased.js';
import { Failure } from '../../components/failure.js';
import { FormDialog } from '../../components/form-dialog.js';
import { Loading } from '../../components/loading.js';
import { InviteDialog } from '../../components/participants/invite-dialog.js';
import { Representatives } from '../../components/representatives/representatives.js';
import { ParticipantList } from '../../components/participants/participant-list.js';
import { defineTexts, useTexts } from '../../i18n/texts.js';
import styles from './course.module.css';
import { StopForCitizen } from './stop-for-citizen.js';

const texts = defineTexts(
  {
    persons: 'Handler for borgeren',
    noPerson: 'Ingen person handler for borgeren.',
    givePower: 'Skriv en fuldmagt eller værge ind',
    title: 'Deltager for borgeren',
    nobody: 'Ingen organisation deltager for borgeren.',
    invite: 'Lad en organisation deltage',
    none: 'Ingen organisation kan deltage lige nu.',
  },
  {
    persons: 'Act for the citizen',
    noPerson: 'No person acts for the citizen.',
    givePower: 'Record a power of attorney or guardian',
    title: 'Take part for the citizen',
    nobody: 'No organisation takes part for the citizen.',
    invite: 'Let an organisation take part',
    none: 'No organisation can take part at the moment.',
  },
);

/** Whom to let take part, or why there is nobody to choose. */
const Inviting = ({ course, onClose }: { course: CourseDetail; onClose: () => void }) => {
  const t = useTexts(texts);
  const found = useQuery(organisationsQuery({ kind: 'interestOrganisation' }));
  const open = found.data?.items.filter((each) => each.open) ?? [];
  if (open.length > 0) return <InviteDialog course={course} title={t.invite} organisations={open} forCitizen onClose={onClose} />;
  return (
    <FormDialog id="invite" title={t.invite} onClose={onClose}>
      {found.isPending && <Loading rows={3} height="3rem" />}
      {found.isError && <Failure error={found.error} onRetry={() => void found.refetch()} />}
      {found.isSuccess && <p>{t.none}</p>}
    </FormDialog>
  );
};

/** Organisations that take part for the citizen: each is the citizen's own to let in, and somebody at work writes it down. */
export const Participants = ({ course }: { course: CourseDetail }) => {
  const t = useTexts(texts);
  /** Somebody keeps the case, and the citizen lives. */
  const mayGive = useDeceasedOn(course.citizen.id) === null;
  const [isInviting, setInviting] = useState(false);
  return (
    <section className={styles.box} aria-labelledby="participants">
      <h2 id="participants">{t.title}</h2>
      <ParticipantList course={course} nobody={t.nobody} stop={StopForCitizen} />
      {course.allowed.includes('grant') && (
        <div>
          <Button type="button" size="small" variant="secondary" onClick={() => setInviting(true)}>
            {t.invite}
          </Button>
        </div>
      )}
      <h3>{t.persons}</h3>
      <Representatives whose={{ citizenId: course.citizen.id }} nobody={t.noPerson} give={t.givePower} mayGive={mayGive} />
      {isInviting && <Inviting course={course} onClose={() => setInviting(false)} />}
    </section>
  );
};
