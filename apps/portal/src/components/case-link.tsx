import { Link } from '@tanstack/react-router';
import { createContext, useContext, type ReactNode } from 'react';

const SeenFromContext = createContext<string | null>(null);

/** Within it the citizen's pages are those that somebody sees from a course; elsewhere they are the citizen's own. */
export const SeenFrom = ({ courseId, children }: { courseId: string; children: ReactNode }) => <SeenFromContext value={courseId}>{children}</SeenFromContext>;

type CaseLinkProps = { className?: string; 'aria-label'?: string; children: ReactNode };

/** To the first page of the case. */
export const CaseLink = (rest: CaseLinkProps) => {
  const courseId = useContext(SeenFromContext);
  return courseId === null ? <Link to="/min-sag" {...rest} /> : <Link to="/forloeb/$id/som-borger" params={{ id: courseId }} {...rest} />;
};

/** To one of the requests in the case. */
export const RequestLink = ({ id, ...rest }: CaseLinkProps & { id: string }) => {
  const courseId = useContext(SeenFromContext);
  return courseId === null ? (
    <Link to="/min-sag/$id" params={{ id }} {...rest} />
  ) : (
    <Link to="/forloeb/$id/som-borger/$requestId" params={{ id: courseId, requestId: id }} {...rest} />
  );
};
