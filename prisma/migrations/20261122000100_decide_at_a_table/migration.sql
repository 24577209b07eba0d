-- What a table decides by vote: the database counts for itself, so that no way in can pass by quorum, mandate or signature.

-- The register by year.
CREATE INDEX "Decision_programmeId_decidedOn_idx" ON "Decision"("programmeId", "decidedOn");


-- ---------------------------------------------------------------------------------------------------------------
-- By hand: what Prisma's schema cannot say.

-- The register searched by words.
CREATE INDEX "Decision_search" ON "Decision"
  USING gin (to_tsvector('simple', "title" || ' ' || "advice" || ' ' || "motivation"));

CREATE FUNCTION dutch_day(moment timestamptz) RETURNS date LANGUAGE sql STABLE AS $$
  SELECT (moment AT TIME ZONE 'Europe/Amsterdam')::date
$$;

-- May this person act for this seat on this day, as its holder or under a mandate to substitute?
CREATE FUNCTION acts_for_seat(person uuid, seat uuid, day date) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (
    SELECT 1 FROM "Seat" s WHERE s."id" = seat AND s."startsOn" <= day AND (s."endsOn" IS NULL OR day < s."endsOn")
      AND (s."userId" = person OR EXISTS (
        SELECT 1 FROM "Mandate" m WHERE m."seatId" = s."id" AND m."substitute" AND m."userId" = person
          AND m."startsOn" <= day AND (m."endsOn" IS NULL OR day < m."endsOn"))))
$$;

-- A vote is cast while the vote is open, for a voting seat of that table, by somebody who may; not by who declared an interest.
CREATE FUNCTION refuse_vote_out_of_order() RETURNS trigger LANGUAGE plpgsql AS $$
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
  IF EXISTS (SELECT 1 FROM "ConflictOfInterest" c WHERE c."decisionId" = NEW."decisionId" AND c."seatId" = NEW."seatId") THEN
    RAISE EXCEPTION 'no vote with an interest of one''s own' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "DecisionVote_in_order" BEFORE INSERT OR UPDATE ON "DecisionVote"
  FOR EACH ROW EXECUTE FUNCTION refuse_vote_out_of_order();

CREATE FUNCTION refuse_confirmation_out_of_order() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."role" NOT IN ('chair', 'secretary') OR NOT EXISTS (
    SELECT 1 FROM "Decision" d JOIN "Seat" s ON s."bodyId" = d."bodyId"
    WHERE d."id" = NEW."decisionId" AND d."votingClosedAt" IS NOT NULL AND s."id" = NEW."seatId" AND s."role" = NEW."role")
    OR NOT acts_for_seat(NEW."byId", NEW."seatId", dutch_day(NEW."at")) THEN
    RAISE EXCEPTION 'only the chair and the secretary of the table confirm, after the vote' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "DecisionConfirmation_in_order" BEFORE INSERT OR UPDATE ON "DecisionConfirmation"
  FOR EACH ROW EXECUTE FUNCTION refuse_confirmation_out_of_order();

-- The votes of a decision that count on the day it is taken.
CREATE FUNCTION counted_votes(decision uuid, body uuid, day date) RETURNS SETOF "Vote" LANGUAGE sql STABLE AS $$
  SELECT v."vote" FROM "DecisionVote" v JOIN "Seat" s ON s."id" = v."seatId"
  WHERE v."decisionId" = decision AND s."bodyId" = body AND s."votes" AND v."vote" <> 'none'
    AND s."startsOn" <= day AND (s."endsOn" IS NULL OR day < s."endsOn")
    AND NOT EXISTS (SELECT 1 FROM "ConflictOfInterest" c WHERE c."decisionId" = decision AND c."seatId" = v."seatId")
    AND (v."mandateId" IS NULL OR EXISTS (
      SELECT 1 FROM "Mandate" m WHERE m."id" = v."mandateId" AND m."seatId" = v."seatId" AND m."substitute"
        AND m."startsOn" <= day AND (m."endsOn" IS NULL OR day < m."endsOn")))
$$;

CREATE FUNCTION refuse_sealing_without_the_table() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  body "Body"%ROWTYPE;
  seats int; taking int; yes int; no int;
  needed int; signed int;
BEGIN
  IF NEW."bodyId" IS NULL THEN
    IF NEW."phase" IS NULL THEN
      RAISE EXCEPTION 'a decision is taken at a table' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
  END IF;
  IF NEW."votingOpenedAt" IS NULL OR NEW."votingClosedAt" IS NULL OR NEW."decidedOn" <> dutch_day(NEW."votingClosedAt") THEN
    RAISE EXCEPTION 'a table decides by a vote that was opened and closed' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  SELECT * INTO body FROM "Body" b WHERE b."id" = NEW."bodyId" AND b."programmeId" = NEW."programmeId";
  SELECT count(*) INTO seats FROM "Seat" s WHERE s."bodyId" = NEW."bodyId" AND s."votes"
    AND s."startsOn" <= NEW."decidedOn" AND (s."endsOn" IS NULL OR NEW."decidedOn" < s."endsOn");
  SELECT count(*), count(*) FILTER (WHERE vote = 'for'), count(*) FILTER (WHERE vote = 'against') INTO taking, yes, no
    FROM counted_votes(NEW."id", NEW."bodyId", NEW."decidedOn") AS vote;
  needed := greatest(1, ceil(seats * body."quorumPercent" / 100.0));
  IF body."id" IS NULL OR taking < needed THEN
    RAISE EXCEPTION 'no decision without a quorum' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF NEW."outcome" IN ('go', 'go_with_conditions') AND NOT (
    CASE body."votingRule" WHEN 'majority' THEN yes > no WHEN 'two_thirds' THEN yes > 0 AND yes >= 2 * no ELSE yes > 0 AND no = 0 END) THEN
    RAISE EXCEPTION 'the votes do not carry this outcome' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  SELECT count(*) INTO signed FROM "DecisionConfirmation" a JOIN "DecisionConfirmation" b
    ON a."decisionId" = b."decisionId" AND a."role" = 'chair' AND b."role" = 'secretary'
      AND a."byId" <> b."byId" AND a."contentHash" = b."contentHash"
    WHERE a."decisionId" = NEW."id";
  IF signed <> 1 THEN
    RAISE EXCEPTION 'the chair and the secretary confirm the same text' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "Decision_sealed_at_table" BEFORE INSERT OR UPDATE ON "Decision"
  FOR EACH ROW WHEN (NEW."sealedAt" IS NOT NULL) EXECUTE FUNCTION refuse_sealing_without_the_table();
