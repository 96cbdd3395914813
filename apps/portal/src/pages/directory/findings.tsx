import { Link } from '@tanstack/react-router';
import { useTexts } from '../../i18n/texts.js';
import { Findings } from '../rules/findings.js';
import rules from '../rules/rules.module.css';
import type { Organisation } from './directory-queries.js';
import { organisationTexts } from './organisation-texts.js';

/** What somebody should look at in one organisation; nothing when all is well. */
export const FindingsOf = ({ organisation: { findings } }: { organisation: Organisation }) => {
  const t = useTexts(organisationTexts);
  if (findings.length === 0) return null;
  return (
    <Findings title={t.findings}>
      {findings.map(({ code, text }) => (
        <li key={code}>{text}</li>
      ))}
    </Findings>
  );
};

type Found = { text: string; organisations: readonly Organisation[] };

const foundIn = (register: readonly Organisation[]): Found[] => {
  const texts = [...new Set(register.flatMap(({ findings }) => findings.map(({ text }) => text)))];
  return texts.map((text) => ({ text, organisations: register.filter(({ findings }) => findings.some((finding) => finding.text === text)) }));
};

/** The same of all of them: each matter once, with the organisations it is about. */
export const FindingsOfAll = ({ register }: { register: readonly Organisation[] }) => {
  const t = useTexts(organisationTexts);
  const found = foundIn(register);
  if (found.length === 0) return null;
  return (
    <Findings title={t.findings}>
      {found.map(({ text, organisations }) => (
        <li key={text}>
          {text}{' '}
          <span className={rules.quiet}>
            {organisations.map(({ id, name }, place) => (
              <span key={id}>
                {place > 0 && ', '}
                <Link to="/admin/organisationer/$id" params={{ id }}>
                  {name}
                </Link>
              </span>
            ))}
          </span>
        </li>
      ))}
    </Findings>
  );
};
