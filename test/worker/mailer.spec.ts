import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createMailer, type Mail } from '../../apps/worker/src/effects/index.js';
import { startMailServer, type MailServer } from './mail-server.js';

const mailFrom = 'Afklar <afklar@example.invalid>';
const mail: Mail = {
  id: '01a20ca7-1931-7b53-84e3-642f847e858a',
  to: 'laege@example.invalid',
  subject: 'Ny anmodning: LÆ 125',
  text: 'I har fået en ny anmodning.\n',
};

describe('mail by a server', () => {
  let server: MailServer;
  beforeAll(async () => {
    server = await startMailServer();
  });
  afterAll(() => server?.close());

  it('is sent as plain text from the sender of the configuration, marked as sent by a program', async () => {
    const mailer = createMailer({ smtpUrl: server.url, mailFrom, mailDir: '/nowhere' });
    await mailer.send(mail);
    mailer.close();
    const [got = ''] = server.mails;
    for (const line of [
      /^From: Afklar <afklar@example\.invalid>$/m,
      /^To: laege@example\.invalid$/m,
      /^Message-ID: <01a20ca7-1931-7b53-84e3-642f847e858a@example\.invalid>$/m,
      /^Auto-Submitted: auto-generated$/m,
      /^Content-Type: text\/plain; charset=utf-8$/m,
    ]) {
      expect(got).toMatch(line);
    }
  });

  it('rejects what the server refuses, so that it is tried again', async () => {
    server.refuse('nobody@example.invalid');
    const mailer = createMailer({ smtpUrl: server.url, mailFrom, mailDir: '/nowhere' });
    await expect(mailer.send({ ...mail, to: 'nobody@example.invalid' })).rejects.toMatchObject({ code: 'EENVELOPE', responseCode: 550 });
    mailer.close();
  });

  it('rejects when there is no server', async () => {
    const mailer = createMailer({ smtpUrl: 'smtp://127.0.0.1:1', mailFrom, mailDir: '/nowhere' });
    await expect(mailer.send(mail)).rejects.toMatchObject({ code: 'ESOCKET' });
    mailer.close();
  });
});

describe('mail without a server', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'afklar-mail-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('becomes a file for its owner alone; a repeated one is the same file', async () => {
    const mailDir = path.join(folder, 'mail');
    const mailer = createMailer({ smtpUrl: null, mailFrom, mailDir });
    await mailer.send(mail);
    await mailer.send(mail);
    expect(readdirSync(mailDir)).toEqual([`${mail.id}.eml`]);
    expect(readFileSync(path.join(mailDir, `${mail.id}.eml`), 'utf8')).toMatch(/^To: laege@example\.invalid\r?$/m);
    expect(statSync(path.join(mailDir, `${mail.id}.eml`)).mode & 0o077).toBe(0);
  });
});
