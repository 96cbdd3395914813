import { Button, Checkbox, Select, TextField } from '@navikt/ds-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../../api/client.js';
import { citizenQuery } from '../../api/directory-queries.js';
import { ask } from '../../api/problem.js';
import type { components } from '../../api/schema.js';
import { Fact, Facts } from '../../components/cards.js';
import { FormDialog } from '../../components/form-dialog.js';
import { useTexts } from '../../i18n/texts.js';
import { contactTexts } from './contact-texts.js';
import styles from './course.module.css';

type Contact = components['schemas']['ContactBody'];

const ContactDialog = ({ citizenId, contact, onClose }: { citizenId: string; contact: Contact; onClose: () => void }) => {
  const t = useTexts(contactTexts);
  const client = useQueryClient();
  const [digitalPostExempt, setExempt] = useState(contact.digitalPostExempt);
  const [language, setLanguage] = useState(contact.language);
  const [spoken, setSpoken] = useState(contact.interpreterLanguage ?? '');
  const saving = useMutation({
    mutationFn: (body: Contact) => ask(api.PUT('/api/citizens/{id}/contact', { params: { path: { id: citizenId } }, body })),
    onSuccess: (citizen) => {
      client.setQueryData(citizenQuery(citizenId).queryKey, citizen);
      onClose();
    },
  });
  const save = (): void => saving.mutate({ digitalPostExempt, language, interpreterLanguage: spoken.trim() === '' ? null : spoken.trim() });
  return (
    <FormDialog id="contact" title={t.changeTitle} follows={t.follows} sending={saving} onSubmit={save} onClose={onClose}>
      <Checkbox size="small" checked={digitalPostExempt} onChange={() => setExempt(!digitalPostExempt)}>
        {t.isExempt}
      </Checkbox>
      <Select size="small" label={t.language} value={language} onChange={({ target }) => setLanguage(target.value === 'en' ? 'en' : 'da')}>
        <option value="da">{t.da}</option>
        <option value="en">{t.en}</option>
      </Select>
      <TextField size="small" label={t.interpreterLanguage} maxLength={60} value={spoken} onChange={({ target }) => setSpoken(target.value)} />
    </FormDialog>
  );
};

/** Digitally or by post, in which language, and with an interpreter or without. */
export const ContactBox = ({ citizenId }: { citizenId: string }) => {
  const t = useTexts(contactTexts);
  const [changing, setChanging] = useState(false);
  const { data } = useQuery(citizenQuery(citizenId));
  if (data === undefined) return null;
  const { digitalPostExempt, language, interpreterLanguage } = data;
  return (
    <section className={styles.box} aria-labelledby="contact-heading">
      <h2 id="contact-heading">{t.title}</h2>
      <Facts>
        <Fact name={t.how}>{digitalPostExempt ? t.post : t.digital}</Fact>
        <Fact name={t.written}>{t[language]}</Fact>
        <Fact name={t.interpreter}>{interpreterLanguage ?? t.none}</Fact>
      </Facts>
      {digitalPostExempt && <Link to="/breve">{t.toLetters}</Link>}
      <div>
        <Button type="button" size="small" variant="secondary" aria-label={t.changeTitle} onClick={() => setChanging(true)}>
          {t.change}
        </Button>
      </div>
      {changing && <ContactDialog citizenId={citizenId} contact={{ digitalPostExempt, language, interpreterLanguage }} onClose={() => setChanging(false)} />}
    </section>
  );
};
