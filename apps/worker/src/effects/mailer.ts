import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import nodemailer from 'nodemailer';

/** `id` is the message's own: a mail sent twice has the same, and mail programs show it once. */
export type Mail = { id: string; to: string; subject: string; text: string };

export type Mailer = { send(mail: Mail): Promise<void>; close(): void };

type Settings = { smtpUrl: string | null; mailFrom: string; mailDir: string };

/** A server that hangs may not hold a message longer than its claim lasts, in milliseconds. */
const patience = { connectionTimeout: 5_000, greetingTimeout: 5_000, socketTimeout: 10_000 };

const envelopeOf = ({ id, to, subject, text }: Mail, from: string) => {
  const domain = /@([^>\s]+)/.exec(from)?.[1] ?? 'localhost';
  return { from, to, subject, text, messageId: `<${id}@${domain}>`, headers: { 'Auto-Submitted': 'auto-generated' } };
};

const createSmtpMailer = (smtpUrl: string, from: string): Mailer => {
  const transport = nodemailer.createTransport({ url: smtpUrl, pool: true, ...patience });
  return {
    send: async (mail) => {
      await transport.sendMail(envelopeOf(mail, from));
    },
    close: () => transport.close(),
  };
};

/** Mail as files that any mail program opens, so that nothing leaves the machine. A repeated mail is the same file. */
const createFileMailer = (folder: string, from: string): Mailer => {
  const transport = nodemailer.createTransport({ streamTransport: true, buffer: true });
  return {
    send: async (mail) => {
      const { message } = await transport.sendMail(envelopeOf(mail, from));
      const file = path.join(folder, `${mail.id}.eml`);
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await writeFile(`${file}.part`, message as Buffer, { mode: 0o600 });
      await rename(`${file}.part`, file);
    },
    close: () => undefined,
  };
};

export const createMailer = ({ smtpUrl, mailFrom, mailDir }: Settings): Mailer =>
  smtpUrl === null ? createFileMailer(mailDir, mailFrom) : createSmtpMailer(smtpUrl, mailFrom);

/** For making a past: nobody is mailed what happened then. */
export const noMail: Mailer = { send: async () => undefined, close: () => undefined };
