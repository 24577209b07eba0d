-- When a grant was accounted for and by whom, so that its date stops pressing; hours can be meant for a goal (handbook §5.5).
ALTER TABLE "FundingSource" ADD COLUMN     "reportedBy" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "reportedOn" DATE;

ALTER TABLE "Coverage" ADD COLUMN     "hours" INTEGER NOT NULL DEFAULT 0;

-- A purpose is in euros or in hours, never in both; a name without a day says nothing.
ALTER TABLE "Coverage" ADD CONSTRAINT "Coverage_one_unit" CHECK ("hours" >= 0 AND ("hours" = 0 OR "amountCents" = 0));
ALTER TABLE "FundingSource" ADD CONSTRAINT "FundingSource_report" CHECK ("reportedOn" IS NOT NULL OR "reportedBy" = '');
