import { answerReceivedText } from '#core';
import type { OwnCourse } from '../../../api/own-courses.js';
import { useLanguage } from '../../../i18n/language.js';
import { WriteButton } from './write-button.js';

type StepAnswerProps = { course: OwnCourse; step: OwnCourse['steps'][number] | undefined };

/** That what the citizen answered has come, and a way to answer while they may. */
export const StepAnswer = ({ course, step }: StepAnswerProps) => {
  const { language } = useLanguage();
  if (step?.answers !== true) return null;
  return (
    <>
      {course.letters
        .filter((letter) => letter.step === step.no)
        .map(({ no, at }) => (
          <span key={no}>{answerReceivedText(at, language)}</span>
        ))}
      {step.mayAnswer && <WriteButton course={course} step={step} />}
    </>
  );
};
