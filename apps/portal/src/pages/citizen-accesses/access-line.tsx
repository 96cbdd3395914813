import { Link } from '@tanstack/react-router';
import type { Access } from '../../api/client.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import styles from './accesses.module.css';
import { accessesTexts } from './texts.js';

const useWho = () => {
  const t = useTexts(accessesTexts);
  return ({ who: { name, organisation, locum, representative }, bySystem }: Access): string => {
    if (bySystem) return t.system;
    if (organisation === null) return representative === true ? t.representative(name) : name;
    const person = locum === true ? t.locum(name) : name;
    return name === organisation ? organisation : t.from(person, organisation);
  };
};

const About = ({ about }: Pick<Access, 'about'>) => {
  const t = useTexts(accessesTexts);
  if (about === null) return <span>{t.aboutYou}</span>;
  const { requestId, name } = about;
  if (requestId === null) return <span>{name ?? t.unsent}</span>;
  return (
    <Link to="/min-sag/$id" params={{ id: requestId }} className={styles.about}>
      {name}
    </Link>
  );
};

/** Who, about what, and what they did: all of one day. */
export const AccessLine = ({ access }: { access: Access }) => {
  const t = useTexts(accessesTexts);
  const { time } = useWords();
  const nameOf = useWho();
  const { at, done, about, outcome } = access;
  const isOften = done.length > 1 || done.some(({ times }) => times > 1);
  return (
    <li className={outcome === 'done' ? styles.access : `${styles.access} ${styles.tried}`}>
      <strong>{nameOf(access)}</strong>
      <About about={about} />
      <ul className={styles.done}>
        {done.map(({ text, times }) => (
          <li key={text}>{times > 1 ? t.times(text, times) : text}</li>
        ))}
      </ul>
      <span className={styles.quiet}>{(isOften ? t.latest : t.at)(time(at))}</span>
    </li>
  );
};
