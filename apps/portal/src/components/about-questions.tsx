/** The form's questions that something was said about. */
export const AboutQuestions = ({ about = [] }: { about?: readonly string[] }) =>
  about.length === 0 ? null : (
    <ul>
      {about.map((question) => (
        <li key={question}>{question}</li>
      ))}
    </ul>
  );
