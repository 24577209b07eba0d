-- Who was present is noted before the vote, and a condition before its deadline: a draft may lack both.
ALTER TABLE "DecisionAttendee" ALTER COLUMN "vote" DROP NOT NULL;
ALTER TABLE "DecisionCondition" ALTER COLUMN "dueOn" DROP NOT NULL;

-- By hand: what Prisma's schema cannot say.

-- One decision at a time is being prepared for a phase, a correction included.
CREATE UNIQUE INDEX "Decision_one_draft" ON "Decision" ("programmeId", "cycle", "phase") WHERE "sealedAt" IS NULL;

-- What a sealed decision needs in the rows below it.
CREATE FUNCTION refuse_sealing_of_half_decision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM "DecisionAttendee" a WHERE a."decisionId" = NEW."id")
     OR EXISTS (SELECT 1 FROM "DecisionAttendee" a WHERE a."decisionId" = NEW."id" AND (a."vote" IS NULL OR btrim(a."name") = '')) THEN
    RAISE EXCEPTION 'a sealed decision names who was present and how they voted' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF EXISTS (SELECT 1 FROM "DecisionCondition" c WHERE c."decisionId" = NEW."id"
             AND (c."dueOn" IS NULL OR btrim(c."text") = '' OR btrim(c."owner") = ''))
     OR (NEW."outcome" = 'go_with_conditions') <> EXISTS (SELECT 1 FROM "DecisionCondition" c WHERE c."decisionId" = NEW."id") THEN
    RAISE EXCEPTION 'a sealed decision has whole conditions, exactly when its outcome asks for them' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "Decision_sealed_rows" BEFORE INSERT OR UPDATE ON "Decision"
  FOR EACH ROW WHEN (NEW."sealedAt" IS NOT NULL) EXECUTE FUNCTION refuse_sealing_of_half_decision();

-- As in the foundation, but it first waits for whoever is sealing the decision at this very moment.
CREATE OR REPLACE FUNCTION refuse_change_below_sealed_decision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM "Decision" d
    WHERE d."id" IN (CASE WHEN TG_OP = 'INSERT' THEN NEW."decisionId" ELSE OLD."decisionId" END,
                     CASE WHEN TG_OP = 'DELETE' THEN OLD."decisionId" ELSE NEW."decisionId" END)
    FOR SHARE;
  IF EXISTS (SELECT 1 FROM "Decision" d WHERE d."sealedAt" IS NOT NULL
             AND d."id" IN (CASE WHEN TG_OP = 'INSERT' THEN NEW."decisionId" ELSE OLD."decisionId" END,
                            CASE WHEN TG_OP = 'DELETE' THEN OLD."decisionId" ELSE NEW."decisionId" END)) THEN
    -- Of a sealed condition only its fulfilment may follow.
    IF TG_OP = 'UPDATE' AND TG_TABLE_NAME = 'DecisionCondition'
       AND (to_jsonb(NEW) - 'metAt' - 'metNote' - 'version') = (to_jsonb(OLD) - 'metAt' - 'metNote' - 'version') THEN
      RETURN NEW;
    END IF;
    RAISE EXCEPTION 'a sealed decision cannot be changed' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  RETURN NEW;
END $$;

-- Emptying a table would pass by the rows' own guards.
CREATE TRIGGER "Decision_no_truncate" BEFORE TRUNCATE ON "Decision"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "DecisionAttendee_no_truncate" BEFORE TRUNCATE ON "DecisionAttendee"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "DecisionCondition_no_truncate" BEFORE TRUNCATE ON "DecisionCondition"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
