import { Checkbox, CheckboxGroup, Radio, RadioGroup, Select, Textarea } from '@navikt/ds-react';
import { useState } from 'react';
import type { CourseDetail } from '../../api/course-queries.js';
import { giveGrant, type GrantBody, type GrantScope, type SaidBy } from '../../api/grant-queries.js';
import { useTexts } from '../../i18n/texts.js';
import { fieldId } from '../commands/field-ids.js';
import { limits } from '../commands/limits.js';
import { FormDialog } from '../form-dialog.js';
import { knowinglyTexts, toldIn } from '../knowingly.js';
import { Told } from '../told.js';
import { EvidenceField, LastDayField } from '../grant-fields.js';
import { participantTexts, scopeText } from './texts.js';
import { useCourseAct } from './use-course-act.js';
import { useInvitation, type Invitation } from './use-invitation.js';

type Named = { id: string; name: string };

const form = 'invite';

const waysToAgree = ['phone', 'meeting', 'letter'] as const satisfies readonly SaidBy[];

type PartProps = { invitation: Invitation; size: 'medium' | 'small'; tried: boolean };

const Scope = ({ invitation: { kind, written, change }, size }: PartProps) => {
  const t = useTexts(participantTexts);
  if (kind === undefined) return null;
  const shown = [...new Set([...kind.sees, ...written.scope])];
  return (
    <CheckboxGroup size={size} legend={t.scope} description={t.scopeHint} value={shown} onChange={(scope: GrantScope[]) => change({ scope })}>
      {kind.maySee.map((each) => (
        <Checkbox key={each} value={each} readOnly={kind.sees.includes(each)}>
          {kind.sees.includes(each) ? `${t[scopeText[each]]} (${t.always})` : t[scopeText[each]]}
        </Checkbox>
      ))}
    </CheckboxGroup>
  );
};

/** Somebody at work writes down how the citizen agreed. */
const Agreement = ({ invitation: { written, needsEvidence, faults, change }, size, tried }: PartProps) => {
  const t = useTexts(participantTexts);
  return (
    <>
      <Select
        id={fieldId(form, 'saidBy')}
        size={size}
        label={t.saidBy}
        value={written.saidBy}
        onChange={({ target }) => change({ saidBy: waysToAgree.find((each) => each === target.value) ?? '' })}
        error={tried && faults.saidBy}
      >
        <option value="">{t.choose}</option>
        {waysToAgree.map((each) => (
          <option key={each} value={each}>
            {t[each]}
          </option>
        ))}
      </Select>
      {needsEvidence && (
        <EvidenceField
          form={form}
          size={size}
          label={t.evidenceLabel}
          hint={t.evidenceHint}
          value={written.evidence}
          onChange={(evidence) => change({ evidence })}
          error={tried && faults.evidence}
        />
      )}
    </>
  );
};

type InviteProps = { course: CourseDetail; title: string; organisations: readonly Named[]; forCitizen: boolean; onClose: () => void };

/** Lets an organisation take part: as what, what it may see, what for and until when. */
export const InviteDialog = ({ course, title, organisations, forCitizen, onClose }: InviteProps) => {
  const t = useTexts(participantTexts);
  const [tried, setTried] = useState(false);
  const giving = useCourseAct((body: GrantBody, key) => giveGrant(course.id, body, key), onClose);
  const only = organisations.length === 1 ? (organisations[0]?.id ?? '') : '';
  const told = toldIn(giving.error);
  const known = useTexts(knowinglyTexts);
  const invitation = useInvitation(course, { organisationId: only }, forCitizen);
  const { written, kind, faults, isWhole, body, change } = invitation;
  const size = forCitizen ? 'small' : 'medium';
  const submit = (): void => {
    setTried(true);
    if (isWhole) giving.mutate({ ...body, ...(told !== null && { despite: [told] }) });
  };
  return (
    <FormDialog
      id={form}
      title={title}
      follows={forCitizen ? t.followsForCitizen : t.follows}
      sending={told === null ? giving : { ...giving, isError: false }}
      {...(told !== null && { confirm: known.letIn })}
      onSubmit={submit}
      onClose={onClose}
    >
      {told !== null && <Told code={told} />}
      {only !== '' && forCitizen && (
        <p>
          <strong>{organisations[0]?.name}</strong>
        </p>
      )}
      {only === '' && (
        <Select
          id={fieldId(form, 'organisationId')}
          size={size}
          label={t.organisation}
          value={written.organisationId}
          onChange={({ target }) => change({ organisationId: target.value })}
          error={tried && faults.organisationId}
        >
          <option value="">{t.choose}</option>
          {organisations.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      )}
      <RadioGroup
        size={size}
        legend={t.as}
        description={forCitizen ? t.asHint : undefined}
        value={written.as}
        onChange={(as: string) => change({ as, scope: [] })}
        error={tried && faults.as}
      >
        {course.grantKinds.map(({ code, name, means }, place) => (
          <Radio key={code} value={code} description={means} {...(place === 0 && { id: fieldId(form, 'as') })}>
            {name}
          </Radio>
        ))}
      </RadioGroup>
      <Scope invitation={invitation} size={size} tried={tried} />
      <Textarea
        id={fieldId(form, 'purpose')}
        size={size}
        label={t.what}
        description={t.whatHint}
        minRows={2}
        maxLength={limits.purpose}
        value={written.purpose}
        onChange={({ target }) => change({ purpose: target.value })}
        error={tried && faults.purpose}
      />
      <LastDayField
        form={form}
        size={size}
        latestOn={kind?.latestOn}
        value={written.until}
        onChange={(until) => change({ until })}
        error={tried && faults.until}
      />
      {forCitizen && <Agreement invitation={invitation} size={size} tried={tried} />}
    </FormDialog>
  );
};
