-- What is written down as the outcome of a vote agrees with the count, also when it is a "no".
CREATE OR REPLACE FUNCTION refuse_sealing_without_the_table() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  body "Body"%ROWTYPE;
  seats int; taking int; yes int; no int;
  needed int; signed int; carried boolean;
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
  carried := CASE body."votingRule" WHEN 'majority' THEN yes > no WHEN 'two_thirds' THEN yes > 0 AND yes >= 2 * no ELSE yes > 0 AND no = 0 END;
  IF NEW."outcome" IN ('go', 'go_with_conditions') AND NOT carried THEN
    RAISE EXCEPTION 'the votes do not carry this outcome' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  -- The decision of a phase can be carried and still be a "not yet" or a "no": there the table may vote on the advice to wait or to stop.
  IF NEW."phase" IS NULL AND NEW."outcome" IN ('not_yet', 'no_go') AND carried THEN
    RAISE EXCEPTION 'a proposal that was adopted is not turned down' USING ERRCODE = 'integrity_constraint_violation';
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
