import type { OwnCourse } from '../../../api/own-courses.js';
import { DayText } from '../../../components/date-text.js';
import { useTexts } from '../../../i18n/texts.js';
import { answerTexts } from './answer-texts.js';
import { WriteButton } from './write-button.js';

type StepAnswerProps = { course: OwnCourse; step: OwnCourse['steps'][number] | undefined };

/** That what the citizen answered has come, and a way to answer while they may. */
export const StepAnswer = ({ course, step }: StepAnswerProps) => {
  const t = useTexts(answerTexts);
  if (step?.answers !== true) return null;
  return (
    <>
      {course.letters
        .filter((letter) => letter.step === step.no)
        .map(({ no, at }) => (
          <span key={no}>
            {t.received} <DayText at={at} length="long" />.
          </span>
        ))}
      {step.mayAnswer && <WriteButton course={course} step={step} />}
    </>
  );
};
