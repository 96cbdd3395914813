/** What administrators change in the rule book, from a first draft to what two of them have agreed on. */
export const ruleChanges = `
CREATE TABLE rule_change (
  id uuid PRIMARY KEY,
  amendment json NOT NULL,
  reason text NOT NULL,
  status text NOT NULL CHECK (status IN ('draft', 'proposed', 'approved', 'discarded')),
  revision int NOT NULL DEFAULT 1,
  author_ids uuid[] NOT NULL CHECK (cardinality(author_ids) > 0),
  approver_id uuid REFERENCES person (id) CHECK (NOT approver_id = ANY (author_ids)),
  book_version int REFERENCES rule_book (version),
  created_at timestamptz NOT NULL DEFAULT business_now(),
  updated_at timestamptz NOT NULL DEFAULT business_now(),
  CHECK ((status = 'approved') = (approver_id IS NOT NULL)),
  CHECK ((status = 'approved') = (book_version IS NOT NULL))
);
CREATE INDEX rule_change_list ON rule_change (created_at, id);
COMMENT ON TABLE rule_change IS 'A change of one rule. What it amends is published as a rule book when somebody who did not write in it approves it.';

GRANT SELECT ON rule_change TO app;
GRANT SELECT, INSERT, UPDATE ON rule_change TO engine;
`;
