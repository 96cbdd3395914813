import { useQuery } from '@tanstack/react-query';
import { Failure } from '../../components/failure.js';
import { useNumbers } from '../../i18n/numbers.js';
import { defineTexts, useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import { followUpSurveyQuery, type Answers } from './follow-up-queries.js';
import styles from './follow-up.module.css';
import type { FollowUpSearch } from './search.js';

const texts = defineTexts(
  {
    title: 'Det svarer borgerne om deres aktiviteter',
    how: (fewest: number) =>
      `Borgerne kan frivilligt svare, når de kender aktiviteten, og spørges igen med mellemrum. Her er hele halvår, der er slut, og kun hvor mindst ${fewest} borgere har svaret. Ingen ansatte kan se de enkelte svar, og tallene fører derfor ikke til forløb.`,
    none: 'Der er ingen svar at vise endnu.',
    which: 'Forløb og halvår',
    citizens: (count: number) => `${count} borgere`,
    meaningful: 'Giver mening',
    understood: 'Ved, hvad det skal føre til',
    answers: (yes: string, partly: string, no: string) => `ja ${yes}, delvist ${partly}, nej ${no}`,
    alike: 'Vises ikke: alle svarede ens',
  },
  {
    title: 'What citizens say of their activities',
    how: (fewest: number) =>
      `Citizens may answer once they know the activity, and are asked again at intervals. These are whole half-years that are over, and only where at least ${fewest} citizens answered. Nobody at work can see the single answers, so the figures lead to no courses.`,
    none: 'There are no answers to show yet.',
    which: 'Courses and half-year',
    citizens: (count: number) => `${count} citizens`,
    meaningful: 'Gives meaning',
    understood: 'Knows what it is to lead to',
    answers: (yes: string, partly: string, no: string) => `yes ${yes}, partly ${partly}, no ${no}`,
    alike: 'Not shown: all answered alike',
  },
);

/** Counted answers of half-years that are over. */
export const SurveyFigures = ({ search }: { search: FollowUpSearch }) => {
  const t = useTexts(texts);
  const { percent } = useNumbers();
  const { halfYear } = useWords();
  const { data, isError, error, refetch } = useQuery(followUpSurveyQuery(search));
  const shares = (answers: Answers | null): string => {
    if (answers === null) return t.alike;
    const { yes, partly, no } = answers;
    const share = (part: number): string => percent((part / (yes + partly + no)) * 100);
    return t.answers(share(yes), share(partly), share(no));
  };
  return (
    <section className={styles.kind} aria-labelledby="survey">
      <h2 id="survey">{t.title}</h2>
      {isError && <Failure error={error} onRetry={() => void refetch()} />}
      {data !== undefined && <p className={styles.quiet}>{t.how(data.fewest)}</p>}
      {data?.items.length === 0 && <p>{t.none}</p>}
      {data !== undefined && data.items.length > 0 && (
        <table className={styles.table}>
          <caption className="visually-hidden">{t.title}</caption>
          <thead>
            <tr>
              <th scope="col">{t.which}</th>
              <th scope="col">{t.meaningful}</th>
              <th scope="col">{t.understood}</th>
            </tr>
          </thead>
          <tbody>
            {data.items.map(({ kind, half, citizens, meaningful, understood }) => (
              <tr key={`${kind.code} ${half}`}>
                <th scope="row">
                  {kind.name}, {halfYear(half)} <span className={styles.quiet}>· {t.citizens(citizens)}</span>
                </th>
                <td>{shares(meaningful)}</td>
                <td>{shares(understood)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
};
