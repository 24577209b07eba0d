-- By hand: what Prisma's schema cannot say.

-- Nobody changes the rules of a table while it votes, or while what it voted still waits for its signatures.
CREATE FUNCTION refuse_new_rules_during_vote() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "Decision" d WHERE d."bodyId" = OLD."id" AND d."votingOpenedAt" IS NOT NULL AND d."sealedAt" IS NULL) THEN
    RAISE EXCEPTION 'the rules of a table stay as they are during a vote' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "Body_rules_during_vote" BEFORE UPDATE ON "Body" FOR EACH ROW
  WHEN (NEW."votingRule" <> OLD."votingRule" OR NEW."quorumPercent" <> OLD."quorumPercent")
  EXECUTE FUNCTION refuse_new_rules_during_vote();

-- The register finds parts of words ("budget" in "bewonersbudget"), and this index only whole ones.
DROP INDEX "Decision_search";
