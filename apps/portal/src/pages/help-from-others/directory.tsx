import { Button, Select } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { CourseDetail } from '../../api/course-queries.js';
import { organisationsQuery } from '../../api/directory-queries.js';
import type { components } from '../../api/schema.js';
import { PhoneLink } from '../../components/contacts/contacts.js';
import { Failure } from '../../components/failure.js';
import { Loading } from '../../components/loading.js';
import { InviteDialog } from '../../components/participants/invite-dialog.js';
import styles from '../../components/participants/participants.module.css';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import { helpTexts } from './texts.js';

type Organisation = components['schemas']['OrganisationView'];
type Inviting = { course: CourseDetail; organisation: Organisation };

const takesPart = ({ participants }: CourseDetail, { id }: Organisation): boolean =>
  participants.some(({ organisation, closed }) => organisation.id === id && closed === null);

type OneProps = { organisation: Organisation; courses: readonly CourseDetail[]; onInvite: (inviting: Inviting) => void };

const One = ({ organisation, courses, onInvite }: OneProps) => {
  const t = useTexts(helpTexts);
  const { name, about, phone, specialities } = organisation;
  const open = courses.filter(({ allowed, endedOn }) => endedOn === null && allowed.includes('grant'));
  const free = open.filter((course) => !takesPart(course, organisation));
  return (
    <li className={styles.one}>
      <h3>{name}</h3>
      {about !== null && <p>{about}</p>}
      <p className={styles.quiet}>{specialities.map((each) => each.name).join(' · ')}</p>
      {phone !== null && <PhoneLink phone={phone}>{t.call(name, phone)}</PhoneLink>}
      {open.length === 0 && <p className={styles.quiet}>{t.noCourse}</p>}
      {open.length > 0 && free.length === 0 && <p className={styles.quiet}>{t.already}</p>}
      {free.map((course) => (
        <Button key={course.id} type="button" variant="secondary" onClick={() => onInvite({ course, organisation })}>
          {free.length === 1 ? t.inviteOf(name) : t.inviteTo(name, course.title)}
        </Button>
      ))}
    </li>
  );
};

/** Associations by what they help with. The citizen chooses: nothing known of the citizen is asked or sent. */
export const Directory = ({ courses }: { courses: readonly CourseDetail[] }) => {
  const t = useTexts(helpTexts);
  const { label } = useWords();
  const list = useQuery(organisationsQuery({ kind: 'interestOrganisation' }));
  const [wanted, setWanted] = useState('');
  const [inviting, setInviting] = useState<Inviting | null>(null);
  const all = (list.data?.items ?? []).filter(({ open }) => open);
  const codes = [...new Set(all.flatMap(({ specialities }) => specialities.map(({ code }) => code)))];
  const found = all.filter(({ specialities }) => wanted === '' || specialities.some(({ code }) => code === wanted));
  return (
    <>
      <p className={styles.quiet}>{t.findHint}</p>
      <Select label={t.about} value={wanted} onChange={({ target }) => setWanted(target.value)}>
        <option value="">{t.all}</option>
        {codes.map((code) => (
          <option key={code} value={code}>
            {label(code)}
          </option>
        ))}
      </Select>
      {list.isPending && <Loading rows={2} height="6rem" />}
      {list.isError && <Failure error={list.error} onRetry={() => void list.refetch()} />}
      {list.isSuccess && found.length === 0 && <p className={styles.quiet}>{t.none}</p>}
      <ul className={styles.list} aria-label={t.list}>
        {found.map((organisation) => (
          <One key={organisation.id} organisation={organisation} courses={courses} onInvite={setInviting} />
        ))}
      </ul>
      {inviting !== null && (
        <InviteDialog
          course={inviting.course}
          title={t.inviteOf(inviting.organisation.name)}
          organisations={[inviting.organisation]}
          forCitizen={false}
          onClose={() => setInviting(null)}
        />
      )}
    </>
  );
};
