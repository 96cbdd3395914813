const setting = (name: string): string => `(SELECT nullif(current_setting('afklar.${name}', true), ''))::uuid`;

/**
 * Who takes part may look ahead: a timer says no more than the deadline that the party sees already. And what a practice
 * is reminded of is collected for one mail a day; a row for each organisation, so that whoever adds to it and whoever
 * sends it stand in line.
 */
export const outgoing = `
CREATE POLICY party ON timer FOR SELECT TO app USING (EXISTS (
  SELECT FROM party p WHERE p.instance_id = timer.instance_id AND p.organisation_id = ${setting('organisation_id')}
    AND p.valid_from <= (SELECT business_now()) AND (p.valid_to IS NULL OR p.valid_to > (SELECT business_now()))));
GRANT SELECT ON timer TO app;

ALTER TABLE notification ADD COLUMN awaits_mail bool NOT NULL DEFAULT false;
CREATE INDEX notification_awaits_mail ON notification (organisation_id) WHERE awaits_mail;
COMMENT ON COLUMN notification.awaits_mail IS 'To be counted by the next collected mail of its organisation.';

CREATE TABLE collected_mail (
  organisation_id uuid PRIMARY KEY REFERENCES organisation (id),
  go_at timestamptz,
  gone_on date
);
CREATE INDEX collected_mail_go_at ON collected_mail (go_at) WHERE go_at IS NOT NULL;
COMMENT ON TABLE collected_mail IS 'When an organisation is next mailed what it was reminded of, and the day it last was: one mail a day. Business time.';
ALTER TABLE collected_mail ENABLE ROW LEVEL SECURITY;
ALTER TABLE collected_mail FORCE ROW LEVEL SECURITY;
CREATE POLICY engine ON collected_mail TO engine USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE ON collected_mail TO engine;
`;
