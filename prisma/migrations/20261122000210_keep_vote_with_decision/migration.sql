-- By hand: what Prisma's schema cannot say.

-- A table's decision stays a table's decision: leaving the table out of the row is no way around its vote and signatures.
CREATE FUNCTION refuse_sealing_past_the_vote() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."votingOpenedAt" IS NOT NULL
    OR EXISTS (SELECT 1 FROM "DecisionVote" v WHERE v."decisionId" = NEW."id")
    OR EXISTS (SELECT 1 FROM "DecisionConfirmation" c WHERE c."decisionId" = NEW."id") THEN
    RAISE EXCEPTION 'what a table voted on is decided by that table' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "Decision_sealed_past_vote" BEFORE INSERT OR UPDATE ON "Decision"
  FOR EACH ROW WHEN (NEW."sealedAt" IS NOT NULL AND NEW."bodyId" IS NULL) EXECUTE FUNCTION refuse_sealing_past_the_vote();
