-- AlterTable
ALTER TABLE "Decision" ADD COLUMN     "amountCents" BIGINT;

-- AlterTable
ALTER TABLE "DecisionCondition" ADD COLUMN     "ownerUserId" UUID;

-- CreateIndex
CREATE INDEX "DecisionCondition_ownerUserId_metAt_idx" ON "DecisionCondition"("ownerUserId", "metAt");

-- AddForeignKey
ALTER TABLE "DecisionCondition" ADD CONSTRAINT "DecisionCondition_municipalityId_ownerUserId_fkey" FOREIGN KEY ("municipalityId", "ownerUserId") REFERENCES "User"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- ---------------------------------------------------------------------------------------------------------------
-- By hand: what Prisma's schema cannot say.

ALTER TABLE "Decision" ADD CONSTRAINT "Decision_amount_positive" CHECK ("amountCents" > 0);

-- As before, but who sees to a sealed condition may change too: that follows the work when it is handed over.
CREATE OR REPLACE FUNCTION refuse_change_below_sealed_decision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM "Decision" d
    WHERE d."id" IN (CASE WHEN TG_OP = 'INSERT' THEN NEW."decisionId" ELSE OLD."decisionId" END,
                     CASE WHEN TG_OP = 'DELETE' THEN OLD."decisionId" ELSE NEW."decisionId" END)
    FOR SHARE;
  IF EXISTS (SELECT 1 FROM "Decision" d WHERE d."sealedAt" IS NOT NULL
             AND d."id" IN (CASE WHEN TG_OP = 'INSERT' THEN NEW."decisionId" ELSE OLD."decisionId" END,
                            CASE WHEN TG_OP = 'DELETE' THEN OLD."decisionId" ELSE NEW."decisionId" END)) THEN
    -- Of a sealed condition only its fulfilment and who sees to it may follow.
    IF TG_OP = 'UPDATE' AND TG_TABLE_NAME = 'DecisionCondition'
       AND (to_jsonb(NEW) - 'metAt' - 'metNote' - 'ownerUserId' - 'version') = (to_jsonb(OLD) - 'metAt' - 'metNote' - 'ownerUserId' - 'version') THEN
      RETURN NEW;
    END IF;
    RAISE EXCEPTION 'a sealed decision cannot be changed' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  RETURN NEW;
END $$;

-- Does the mandate behind a vote reach as far as the amount? A substitute votes under one mandate; the holder (no mandate
-- named) under all that were recorded for the seat, of which the widest counts. Where no limit was recorded there is none.
CREATE FUNCTION mandate_reaches(seat uuid, mandate uuid, amount bigint, day date) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT amount IS NULL OR COALESCE(bool_or(m."upToCents" IS NULL OR m."upToCents" >= amount), mandate IS NULL) FROM "Mandate" m
  WHERE m."seatId" = seat AND m."startsOn" <= day AND (m."endsOn" IS NULL OR day < m."endsOn")
    AND (m."id" = mandate OR (mandate IS NULL AND NOT m."substitute"))
$$;

-- As before, and the mandate must reach as far as the amount.
CREATE OR REPLACE FUNCTION refuse_vote_out_of_order() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  decision "Decision"%ROWTYPE;
  day date := dutch_day(NEW."castAt");
BEGIN
  SELECT * INTO decision FROM "Decision" d WHERE d."id" = NEW."decisionId" FOR SHARE;
  IF decision."votingOpenedAt" IS NULL OR decision."votingClosedAt" IS NOT NULL THEN
    RAISE EXCEPTION 'the vote is not open' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF NEW."vote" = 'none' OR NOT EXISTS (
    SELECT 1 FROM "Seat" s WHERE s."id" = NEW."seatId" AND s."bodyId" = decision."bodyId" AND s."votes"
      AND s."startsOn" <= day AND (s."endsOn" IS NULL OR day < s."endsOn")) THEN
    RAISE EXCEPTION 'only a voting seat of this table votes' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF NEW."mandateId" IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM "Mandate" m WHERE m."id" = NEW."mandateId" AND m."seatId" = NEW."seatId" AND m."substitute"
      AND m."startsOn" <= day AND (m."endsOn" IS NULL OR day < m."endsOn")) THEN
    RAISE EXCEPTION 'a substitute votes under a mandate that holds' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF NOT mandate_reaches(NEW."seatId", NEW."mandateId", decision."amountCents", day) THEN
    RAISE EXCEPTION 'the mandate does not reach as far as the amount' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF EXISTS (SELECT 1 FROM "ConflictOfInterest" c WHERE c."decisionId" = NEW."decisionId" AND c."seatId" = NEW."seatId") THEN
    RAISE EXCEPTION 'no vote with an interest of one''s own' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;

-- As before: the votes of a decision that count on the day it is taken, now also by what the mandate reaches.
CREATE OR REPLACE FUNCTION counted_votes(decision uuid, body uuid, day date) RETURNS SETOF "Vote" LANGUAGE sql STABLE AS $$
  SELECT v."vote" FROM "DecisionVote" v JOIN "Seat" s ON s."id" = v."seatId" JOIN "Decision" d ON d."id" = v."decisionId"
  WHERE v."decisionId" = decision AND s."bodyId" = body AND s."votes" AND v."vote" <> 'none'
    AND s."startsOn" <= day AND (s."endsOn" IS NULL OR day < s."endsOn")
    AND NOT EXISTS (SELECT 1 FROM "ConflictOfInterest" c WHERE c."decisionId" = decision AND c."seatId" = v."seatId")
    AND (v."mandateId" IS NULL OR EXISTS (
      SELECT 1 FROM "Mandate" m WHERE m."id" = v."mandateId" AND m."seatId" = v."seatId" AND m."substitute"
        AND m."startsOn" <= day AND (m."endsOn" IS NULL OR day < m."endsOn")))
    AND mandate_reaches(v."seatId", v."mandateId", d."amountCents", day)
$$;

-- Nobody changes what it costs while a table votes on it, or in the act of sealing.
CREATE FUNCTION refuse_new_amount_during_vote() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the amount stays while a table votes on it' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER "Decision_amount_during_vote" BEFORE UPDATE ON "Decision" FOR EACH ROW
  WHEN (OLD."votingOpenedAt" IS NOT NULL AND NEW."amountCents" IS DISTINCT FROM OLD."amountCents")
  EXECUTE FUNCTION refuse_new_amount_during_vote();
