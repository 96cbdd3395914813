import { Button, Radio, RadioGroup } from '@navikt/ds-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { keyKeeper } from '../../api/act-key.js';
import { useMe } from '../../components/me.js';
import { answerSurvey, surveysQuery, type Survey, type SurveyAnswers } from '../../api/survey-queries.js';
import { useAnnounce } from '../../components/announcer.js';
import { Failure } from '../../components/failure.js';
import { useFaultFocus } from '../../components/use-fault-focus.js';
import { useTexts } from '../../i18n/texts.js';
import styles from './citizen-page.module.css';
import { surveyTexts } from './survey-texts.js';

type Chosen = Partial<SurveyAnswers>;

const isWhole = (chosen: Chosen): chosen is SurveyAnswers => chosen.meaningful !== undefined && chosen.understood !== undefined;

/** Both questions about one activity. */
const Questions = ({ survey, onDone }: { survey: Survey; onDone: () => void }) => {
  const t = useTexts(surveyTexts);
  const client = useQueryClient();
  const announce = useAnnounce();
  const keeper = useRef(keyKeeper());
  const [chosen, setChosen] = useState<Chosen>({});
  const [tried, setTried] = useState(false);
  const sending = useMutation({
    mutationFn: (answers: SurveyAnswers) => answerSurvey(survey, answers, keeper.current.keyOf(JSON.stringify(answers))),
    onSuccess: async () => {
      announce(t.thanks);
      onDone();
      await client.invalidateQueries({ queryKey: surveysQuery.queryKey });
    },
  });
  const { form, onTry } = useFaultFocus(sending);
  const submit = (): void => {
    setTried(true);
    onTry();
    if (isWhole(chosen)) sending.mutate(chosen);
  };
  const question = (name: keyof SurveyAnswers) => (
    <RadioGroup
      legend={t[name]}
      value={chosen[name] ?? ''}
      onChange={(value: SurveyAnswers['meaningful']) => setChosen({ ...chosen, [name]: value })}
      error={tried && chosen[name] === undefined ? t.missing : undefined}
    >
      {(['yes', 'partly', 'no'] as const).map((answer) => (
        <Radio key={answer} value={answer}>
          {t[answer]}
        </Radio>
      ))}
    </RadioGroup>
  );
  return (
    <form
      ref={form}
      className={styles.card}
      aria-label={t.about(survey.kind.name)}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <p>
        <strong>{survey.kind.name}</strong>
        {survey.text !== null && `: ${survey.text}`}
      </p>
      {survey.purpose !== null && <p className={styles.about}>{survey.purpose}</p>}
      {question('meaningful')}
      {question('understood')}
      {sending.isError && <Failure error={sending.error} />}
      <Button type="submit" loading={sending.isPending}>
        {t.send}
      </Button>
    </form>
  );
};

/** What the citizen thinks of the activities of the plan. Nothing where there is nothing to say, and thanks once it is said. */
export const Surveys = () => {
  const t = useTexts(surveyTexts);
  const mayAnswer = useMe().may.includes('surveys.answer');
  const { data } = useQuery({ ...surveysQuery, enabled: mayAnswer });
  const [thanked, setThanked] = useState(false);
  const items = data?.items ?? [];
  if (items.length === 0 && !thanked) return null;
  return (
    <section className={styles.part} aria-labelledby="surveys">
      <h2 id="surveys">{t.title}</h2>
      {thanked && <p>{t.thanks}</p>}
      {items.length > 0 && <p>{t.voluntary}</p>}
      {items.map((survey) => (
        <Questions key={`${survey.courseId} ${survey.activity}`} survey={survey} onDone={() => setThanked(true)} />
      ))}
    </section>
  );
};
