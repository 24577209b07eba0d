-- CreateEnum
CREATE TYPE "FundingKind" AS ENUM ('regular', 'additional', 'organisation', 'in_kind', 'residents_budget');

-- CreateEnum
CREATE TYPE "VisionStrategy" AS ENUM ('better_neighbourhood', 'accept_position');

-- CreateEnum
CREATE TYPE "ScaleLevel" AS ENUM ('street', 'neighbourhood', 'city', 'region', 'state');

-- CreateEnum
CREATE TYPE "InterventionNewness" AS ENUM ('regular', 'intensified', 'new');

-- CreateEnum
CREATE TYPE "InterventionStatus" AS ENUM ('proposed', 'declined', 'planned', 'running', 'stopped', 'completed');

-- CreateEnum
CREATE TYPE "Course" AS ENUM ('on_course', 'attention', 'stuck');

-- CreateEnum
CREATE TYPE "ChoiceKind" AS ENUM ('start', 'continue', 'adjust', 'stop', 'complete');

-- CreateEnum
CREATE TYPE "TheoryKind" AS ENUM ('effort', 'output', 'outcome', 'ambition');

-- CreateEnum
CREATE TYPE "Confidence" AS ENUM ('low', 'medium', 'high');

-- DropIndex

-- AlterTable
ALTER TABLE "ContractVersion" ADD COLUMN     "seenVision" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "FundingSource" (
    "id" UUID NOT NULL,
    "municipalityId" UUID NOT NULL,
    "programmeId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "FundingKind" NOT NULL,
    "organisationId" UUID,
    "payer" TEXT NOT NULL DEFAULT '',
    "field" "LifeField",
    "structural" BOOLEAN NOT NULL DEFAULT false,
    "conditions" TEXT NOT NULL DEFAULT '',
    "spendBy" DATE,
    "reportBy" DATE,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "FundingSource_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FundingYear" (
    "id" UUID NOT NULL,
    "municipalityId" UUID NOT NULL,
    "sourceId" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "appliedCents" BIGINT NOT NULL DEFAULT 0,
    "committedCents" BIGINT NOT NULL DEFAULT 0,
    "receivedCents" BIGINT NOT NULL DEFAULT 0,
    "spentCents" BIGINT NOT NULL DEFAULT 0,
    "hours" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "FundingYear_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CostLine" (
    "id" UUID NOT NULL,
    "municipalityId" UUID NOT NULL,
    "programmeId" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "interventionId" UUID,
    "goalId" UUID,
    "label" TEXT NOT NULL DEFAULT '',
    "amountCents" BIGINT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "CostLine_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Coverage" (
    "id" UUID NOT NULL,
    "municipalityId" UUID NOT NULL,
    "sourceId" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "interventionId" UUID,
    "goalId" UUID,
    "amountCents" BIGINT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Coverage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CoFinancing" (
    "id" UUID NOT NULL,
    "municipalityId" UUID NOT NULL,
    "sourceId" UUID NOT NULL,
    "otherId" UUID NOT NULL,
    "percentage" INTEGER NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "CoFinancing_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SocialReturn" (
    "id" UUID NOT NULL,
    "municipalityId" UUID NOT NULL,
    "programmeId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "investor" TEXT NOT NULL,
    "beneficiary" TEXT NOT NULL,
    "investedCents" BIGINT NOT NULL,
    "returnCents" BIGINT NOT NULL,
    "years" INTEGER NOT NULL,
    "basis" TEXT NOT NULL DEFAULT '',
    "agreement" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "SocialReturn_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "VisionVersion" (
    "id" UUID NOT NULL,
    "municipalityId" UUID NOT NULL,
    "programmeId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "motto" TEXT NOT NULL DEFAULT '',
    "text" TEXT NOT NULL DEFAULT '',
    "horizonYear" INTEGER,
    "horizonReason" TEXT NOT NULL DEFAULT '',
    "strengths" TEXT NOT NULL DEFAULT '',
    "deficits" TEXT NOT NULL DEFAULT '',
    "notDoing" TEXT NOT NULL DEFAULT '',
    "strategy" "VisionStrategy",
    "strategyReason" TEXT NOT NULL DEFAULT '',
    "residentText" TEXT NOT NULL DEFAULT '',
    "establishedOn" DATE,
    "closedAt" TIMESTAMPTZ(3),
    "hash" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "VisionVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "VisionMaker" (
    "id" UUID NOT NULL,
    "municipalityId" UUID NOT NULL,
    "visionId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "part" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "VisionMaker_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "VisionTerm" (
    "id" UUID NOT NULL,
    "municipalityId" UUID NOT NULL,
    "visionId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "term" TEXT NOT NULL,
    "meaning" TEXT NOT NULL,

    CONSTRAINT "VisionTerm_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Goal" (
    "id" UUID NOT NULL,
    "municipalityId" UUID NOT NULL,
    "programmeId" UUID NOT NULL,
    "parentId" UUID,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "problem" TEXT NOT NULL DEFAULT '',
    "explanation" TEXT NOT NULL DEFAULT '',
    "publicText" TEXT NOT NULL DEFAULT '',
    "fields" "LifeField"[],
    "scale" "ScaleLevel" NOT NULL DEFAULT 'neighbourhood',
    "breakthrough" BOOLEAN NOT NULL DEFAULT false,
    "ownerId" UUID,
    "ownerName" TEXT NOT NULL DEFAULT '',
    "specific" TEXT NOT NULL DEFAULT '',
    "indicator" TEXT NOT NULL DEFAULT '',
    "baseline" TEXT NOT NULL DEFAULT '',
    "target" TEXT NOT NULL DEFAULT '',
    "acceptable" TEXT NOT NULL DEFAULT '',
    "realistic" TEXT NOT NULL DEFAULT '',
    "dueYear" INTEGER,
    "meaning" INTEGER NOT NULL DEFAULT 1,
    "seenVision" INTEGER NOT NULL DEFAULT 0,
    "retiredOn" DATE,
    "retiredReason" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Goal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Chance" (
    "id" UUID NOT NULL,
    "municipalityId" UUID NOT NULL,
    "programmeId" UUID NOT NULL,
    "place" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "explanation" TEXT NOT NULL DEFAULT '',
    "others" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Chance_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ChanceGoal" (
    "municipalityId" UUID NOT NULL,
    "chanceId" UUID NOT NULL,
    "goalId" UUID NOT NULL,

    CONSTRAINT "ChanceGoal_pkey" PRIMARY KEY ("chanceId","goalId")
);

-- CreateTable
CREATE TABLE "ChancePartner" (
    "municipalityId" UUID NOT NULL,
    "chanceId" UUID NOT NULL,
    "organisationId" UUID NOT NULL,

    CONSTRAINT "ChancePartner_pkey" PRIMARY KEY ("chanceId","organisationId")
);

-- CreateTable
CREATE TABLE "ExecutionProgramme" (
    "id" UUID NOT NULL,
    "municipalityId" UUID NOT NULL,
    "programmeId" UUID NOT NULL,
    "cycle" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL DEFAULT '',
    "startsOn" DATE NOT NULL,
    "endsOn" DATE NOT NULL,
    "termReason" TEXT NOT NULL DEFAULT '',
    "closedAt" TIMESTAMPTZ(3),
    "snapshot" JSONB,
    "hash" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "ExecutionProgramme_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Intervention" (
    "id" UUID NOT NULL,
    "municipalityId" UUID NOT NULL,
    "programmeId" UUID NOT NULL,
    "executionId" UUID NOT NULL,
    "carriedFromId" UUID,
    "title" TEXT NOT NULL,
    "what" TEXT NOT NULL DEFAULT '',
    "publicText" TEXT NOT NULL DEFAULT '',
    "open" BOOLEAN NOT NULL DEFAULT false,
    "ownerId" UUID NOT NULL,
    "targetGroup" TEXT NOT NULL DEFAULT '',
    "places" TEXT[],
    "others" TEXT NOT NULL DEFAULT '',
    "newness" "InterventionNewness" NOT NULL DEFAULT 'new',
    "complement" TEXT NOT NULL DEFAULT '',
    "quickWin" BOOLEAN NOT NULL DEFAULT false,
    "smallWin" BOOLEAN NOT NULL DEFAULT false,
    "residentsInitiative" BOOLEAN NOT NULL DEFAULT false,
    "pilot" BOOLEAN NOT NULL DEFAULT false,
    "experiment" BOOLEAN NOT NULL DEFAULT false,
    "hypothesis" TEXT NOT NULL DEFAULT '',
    "obstacle" TEXT NOT NULL DEFAULT '',
    "obstacleLevel" "ScaleLevel",
    "learningQuestion" TEXT NOT NULL DEFAULT '',
    "stopRule" TEXT NOT NULL DEFAULT '',
    "scaleUpOn" DATE,
    "startsOn" DATE,
    "endsOn" DATE,
    "status" "InterventionStatus" NOT NULL DEFAULT 'proposed',
    "weighing" TEXT NOT NULL DEFAULT '',
    "weighedOn" DATE,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Intervention_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "InterventionPartner" (
    "municipalityId" UUID NOT NULL,
    "interventionId" UUID NOT NULL,
    "organisationId" UUID NOT NULL,

    CONSTRAINT "InterventionPartner_pkey" PRIMARY KEY ("interventionId","organisationId")
);

-- CreateTable
CREATE TABLE "Milestone" (
    "id" UUID NOT NULL,
    "municipalityId" UUID NOT NULL,
    "interventionId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "dueOn" DATE NOT NULL,
    "reachedOn" DATE,
    "note" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Milestone_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Contribution" (
    "id" UUID NOT NULL,
    "municipalityId" UUID NOT NULL,
    "interventionId" UUID NOT NULL,
    "goalId" UUID NOT NULL,
    "direct" BOOLEAN NOT NULL DEFAULT true,
    "how" TEXT NOT NULL,
    "seenMeaning" INTEGER NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Contribution_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "InterventionReport" (
    "id" UUID NOT NULL,
    "municipalityId" UUID NOT NULL,
    "interventionId" UUID NOT NULL,
    "course" "Course" NOT NULL,
    "text" TEXT NOT NULL,
    "toldById" UUID NOT NULL,
    "toldAt" TIMESTAMPTZ(3) NOT NULL,
    "confirmedById" UUID,
    "confirmedAt" TIMESTAMPTZ(3),
    "bureauNote" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "InterventionReport_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "InterventionChoice" (
    "id" UUID NOT NULL,
    "municipalityId" UUID NOT NULL,
    "interventionId" UUID NOT NULL,
    "kind" "ChoiceKind" NOT NULL,
    "reason" TEXT NOT NULL,
    "effectOnGoals" TEXT NOT NULL DEFAULT '',
    "effectOnMoney" TEXT NOT NULL DEFAULT '',
    "chosenOn" DATE NOT NULL,
    "chosenById" UUID NOT NULL,
    "decisionId" UUID,
    "recalibrationOf" INTEGER,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "InterventionChoice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Recalibration" (
    "id" UUID NOT NULL,
    "municipalityId" UUID NOT NULL,
    "programmeId" UUID NOT NULL,
    "cycle" INTEGER NOT NULL,
    "rightProblems" TEXT NOT NULL DEFAULT '',
    "stillWhy" TEXT NOT NULL DEFAULT '',
    "rightParties" TEXT NOT NULL DEFAULT '',
    "doingNeeded" TEXT NOT NULL DEFAULT '',
    "structuresFit" TEXT NOT NULL DEFAULT '',
    "closedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Recalibration_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TheoryOfChange" (
    "id" UUID NOT NULL,
    "municipalityId" UUID NOT NULL,
    "programmeId" UUID NOT NULL,
    "cycle" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "closedAt" TIMESTAMPTZ(3),
    "hash" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "TheoryOfChange_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TheoryElement" (
    "id" UUID NOT NULL,
    "municipalityId" UUID NOT NULL,
    "theoryId" UUID NOT NULL,
    "kind" "TheoryKind" NOT NULL,
    "title" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "indicator" TEXT NOT NULL DEFAULT '',
    "goalId" UUID,
    "interventionId" UUID,
    "position" INTEGER NOT NULL,
    "carriedFromId" UUID,
    "removedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "TheoryElement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TheoryArrow" (
    "id" UUID NOT NULL,
    "municipalityId" UUID NOT NULL,
    "theoryId" UUID NOT NULL,
    "fromId" UUID NOT NULL,
    "toId" UUID NOT NULL,
    "assumption" TEXT NOT NULL DEFAULT '',
    "conditions" TEXT NOT NULL DEFAULT '',
    "evidence" TEXT NOT NULL DEFAULT '',
    "confidence" "Confidence",
    "removedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "TheoryArrow_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TheoryChange" (
    "id" UUID NOT NULL,
    "municipalityId" UUID NOT NULL,
    "theoryId" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "words" TEXT NOT NULL,
    "before" JSONB NOT NULL,
    "after" JSONB NOT NULL,
    "undoneAt" TIMESTAMPTZ(3),

    CONSTRAINT "TheoryChange_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "FundingSource_municipalityId_id_key" ON "FundingSource"("municipalityId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "FundingSource_programmeId_name_key" ON "FundingSource"("programmeId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "FundingYear_municipalityId_id_key" ON "FundingYear"("municipalityId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "FundingYear_sourceId_year_key" ON "FundingYear"("sourceId", "year");

-- CreateIndex
CREATE INDEX "CostLine_programmeId_year_idx" ON "CostLine"("programmeId", "year");

-- CreateIndex
CREATE UNIQUE INDEX "CostLine_municipalityId_id_key" ON "CostLine"("municipalityId", "id");

-- CreateIndex
CREATE INDEX "Coverage_sourceId_year_idx" ON "Coverage"("sourceId", "year");

-- CreateIndex
CREATE UNIQUE INDEX "Coverage_municipalityId_id_key" ON "Coverage"("municipalityId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "CoFinancing_municipalityId_id_key" ON "CoFinancing"("municipalityId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "CoFinancing_sourceId_otherId_key" ON "CoFinancing"("sourceId", "otherId");

-- CreateIndex
CREATE INDEX "SocialReturn_programmeId_idx" ON "SocialReturn"("programmeId");

-- CreateIndex
CREATE UNIQUE INDEX "SocialReturn_municipalityId_id_key" ON "SocialReturn"("municipalityId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "VisionVersion_municipalityId_id_key" ON "VisionVersion"("municipalityId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "VisionVersion_programmeId_number_key" ON "VisionVersion"("programmeId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "VisionMaker_visionId_position_key" ON "VisionMaker"("visionId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "VisionTerm_visionId_position_key" ON "VisionTerm"("visionId", "position");

-- CreateIndex
CREATE INDEX "Goal_programmeId_retiredOn_idx" ON "Goal"("programmeId", "retiredOn");

-- CreateIndex
CREATE UNIQUE INDEX "Goal_municipalityId_id_key" ON "Goal"("municipalityId", "id");

-- CreateIndex
CREATE INDEX "Chance_programmeId_idx" ON "Chance"("programmeId");

-- CreateIndex
CREATE UNIQUE INDEX "Chance_municipalityId_id_key" ON "Chance"("municipalityId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "ExecutionProgramme_municipalityId_id_key" ON "ExecutionProgramme"("municipalityId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "ExecutionProgramme_programmeId_cycle_key" ON "ExecutionProgramme"("programmeId", "cycle");

-- CreateIndex
CREATE INDEX "Intervention_programmeId_status_idx" ON "Intervention"("programmeId", "status");

-- CreateIndex
CREATE INDEX "Intervention_executionId_idx" ON "Intervention"("executionId");

-- CreateIndex
CREATE UNIQUE INDEX "Intervention_municipalityId_id_key" ON "Intervention"("municipalityId", "id");

-- CreateIndex
CREATE INDEX "Milestone_interventionId_dueOn_idx" ON "Milestone"("interventionId", "dueOn");

-- CreateIndex
CREATE UNIQUE INDEX "Milestone_municipalityId_id_key" ON "Milestone"("municipalityId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Contribution_municipalityId_id_key" ON "Contribution"("municipalityId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Contribution_interventionId_goalId_key" ON "Contribution"("interventionId", "goalId");

-- CreateIndex
CREATE INDEX "InterventionReport_interventionId_toldAt_idx" ON "InterventionReport"("interventionId", "toldAt");

-- CreateIndex
CREATE UNIQUE INDEX "InterventionReport_municipalityId_id_key" ON "InterventionReport"("municipalityId", "id");

-- CreateIndex
CREATE INDEX "InterventionChoice_interventionId_at_idx" ON "InterventionChoice"("interventionId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "InterventionChoice_municipalityId_id_key" ON "InterventionChoice"("municipalityId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Recalibration_municipalityId_id_key" ON "Recalibration"("municipalityId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Recalibration_programmeId_cycle_key" ON "Recalibration"("programmeId", "cycle");

-- CreateIndex
CREATE UNIQUE INDEX "TheoryOfChange_municipalityId_id_key" ON "TheoryOfChange"("municipalityId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "TheoryOfChange_programmeId_cycle_key" ON "TheoryOfChange"("programmeId", "cycle");

-- CreateIndex
CREATE INDEX "TheoryElement_theoryId_kind_position_idx" ON "TheoryElement"("theoryId", "kind", "position");

-- CreateIndex
CREATE UNIQUE INDEX "TheoryElement_municipalityId_id_key" ON "TheoryElement"("municipalityId", "id");

-- CreateIndex
CREATE INDEX "TheoryArrow_theoryId_idx" ON "TheoryArrow"("theoryId");

-- CreateIndex
CREATE UNIQUE INDEX "TheoryArrow_municipalityId_id_key" ON "TheoryArrow"("municipalityId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "TheoryChange_theoryId_revision_key" ON "TheoryChange"("theoryId", "revision");

-- AddForeignKey
ALTER TABLE "FundingSource" ADD CONSTRAINT "FundingSource_municipalityId_programmeId_fkey" FOREIGN KEY ("municipalityId", "programmeId") REFERENCES "Programme"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FundingSource" ADD CONSTRAINT "FundingSource_municipalityId_organisationId_fkey" FOREIGN KEY ("municipalityId", "organisationId") REFERENCES "Organisation"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FundingYear" ADD CONSTRAINT "FundingYear_municipalityId_sourceId_fkey" FOREIGN KEY ("municipalityId", "sourceId") REFERENCES "FundingSource"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CostLine" ADD CONSTRAINT "CostLine_municipalityId_programmeId_fkey" FOREIGN KEY ("municipalityId", "programmeId") REFERENCES "Programme"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CostLine" ADD CONSTRAINT "CostLine_municipalityId_interventionId_fkey" FOREIGN KEY ("municipalityId", "interventionId") REFERENCES "Intervention"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CostLine" ADD CONSTRAINT "CostLine_municipalityId_goalId_fkey" FOREIGN KEY ("municipalityId", "goalId") REFERENCES "Goal"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Coverage" ADD CONSTRAINT "Coverage_municipalityId_sourceId_fkey" FOREIGN KEY ("municipalityId", "sourceId") REFERENCES "FundingSource"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Coverage" ADD CONSTRAINT "Coverage_municipalityId_interventionId_fkey" FOREIGN KEY ("municipalityId", "interventionId") REFERENCES "Intervention"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Coverage" ADD CONSTRAINT "Coverage_municipalityId_goalId_fkey" FOREIGN KEY ("municipalityId", "goalId") REFERENCES "Goal"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CoFinancing" ADD CONSTRAINT "CoFinancing_municipalityId_sourceId_fkey" FOREIGN KEY ("municipalityId", "sourceId") REFERENCES "FundingSource"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CoFinancing" ADD CONSTRAINT "CoFinancing_municipalityId_otherId_fkey" FOREIGN KEY ("municipalityId", "otherId") REFERENCES "FundingSource"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SocialReturn" ADD CONSTRAINT "SocialReturn_municipalityId_programmeId_fkey" FOREIGN KEY ("municipalityId", "programmeId") REFERENCES "Programme"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VisionVersion" ADD CONSTRAINT "VisionVersion_municipalityId_programmeId_fkey" FOREIGN KEY ("municipalityId", "programmeId") REFERENCES "Programme"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VisionMaker" ADD CONSTRAINT "VisionMaker_municipalityId_visionId_fkey" FOREIGN KEY ("municipalityId", "visionId") REFERENCES "VisionVersion"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VisionTerm" ADD CONSTRAINT "VisionTerm_municipalityId_visionId_fkey" FOREIGN KEY ("municipalityId", "visionId") REFERENCES "VisionVersion"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Goal" ADD CONSTRAINT "Goal_municipalityId_programmeId_fkey" FOREIGN KEY ("municipalityId", "programmeId") REFERENCES "Programme"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Goal" ADD CONSTRAINT "Goal_municipalityId_parentId_fkey" FOREIGN KEY ("municipalityId", "parentId") REFERENCES "Goal"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Goal" ADD CONSTRAINT "Goal_municipalityId_ownerId_fkey" FOREIGN KEY ("municipalityId", "ownerId") REFERENCES "Organisation"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Chance" ADD CONSTRAINT "Chance_municipalityId_programmeId_fkey" FOREIGN KEY ("municipalityId", "programmeId") REFERENCES "Programme"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChanceGoal" ADD CONSTRAINT "ChanceGoal_municipalityId_chanceId_fkey" FOREIGN KEY ("municipalityId", "chanceId") REFERENCES "Chance"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChanceGoal" ADD CONSTRAINT "ChanceGoal_municipalityId_goalId_fkey" FOREIGN KEY ("municipalityId", "goalId") REFERENCES "Goal"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChancePartner" ADD CONSTRAINT "ChancePartner_municipalityId_chanceId_fkey" FOREIGN KEY ("municipalityId", "chanceId") REFERENCES "Chance"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChancePartner" ADD CONSTRAINT "ChancePartner_municipalityId_organisationId_fkey" FOREIGN KEY ("municipalityId", "organisationId") REFERENCES "Organisation"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExecutionProgramme" ADD CONSTRAINT "ExecutionProgramme_municipalityId_programmeId_fkey" FOREIGN KEY ("municipalityId", "programmeId") REFERENCES "Programme"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Intervention" ADD CONSTRAINT "Intervention_municipalityId_programmeId_fkey" FOREIGN KEY ("municipalityId", "programmeId") REFERENCES "Programme"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Intervention" ADD CONSTRAINT "Intervention_municipalityId_executionId_fkey" FOREIGN KEY ("municipalityId", "executionId") REFERENCES "ExecutionProgramme"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Intervention" ADD CONSTRAINT "Intervention_municipalityId_carriedFromId_fkey" FOREIGN KEY ("municipalityId", "carriedFromId") REFERENCES "Intervention"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Intervention" ADD CONSTRAINT "Intervention_municipalityId_ownerId_fkey" FOREIGN KEY ("municipalityId", "ownerId") REFERENCES "Organisation"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InterventionPartner" ADD CONSTRAINT "InterventionPartner_municipalityId_interventionId_fkey" FOREIGN KEY ("municipalityId", "interventionId") REFERENCES "Intervention"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InterventionPartner" ADD CONSTRAINT "InterventionPartner_municipalityId_organisationId_fkey" FOREIGN KEY ("municipalityId", "organisationId") REFERENCES "Organisation"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Milestone" ADD CONSTRAINT "Milestone_municipalityId_interventionId_fkey" FOREIGN KEY ("municipalityId", "interventionId") REFERENCES "Intervention"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Contribution" ADD CONSTRAINT "Contribution_municipalityId_interventionId_fkey" FOREIGN KEY ("municipalityId", "interventionId") REFERENCES "Intervention"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Contribution" ADD CONSTRAINT "Contribution_municipalityId_goalId_fkey" FOREIGN KEY ("municipalityId", "goalId") REFERENCES "Goal"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InterventionReport" ADD CONSTRAINT "InterventionReport_municipalityId_interventionId_fkey" FOREIGN KEY ("municipalityId", "interventionId") REFERENCES "Intervention"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InterventionReport" ADD CONSTRAINT "InterventionReport_municipalityId_toldById_fkey" FOREIGN KEY ("municipalityId", "toldById") REFERENCES "User"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InterventionReport" ADD CONSTRAINT "InterventionReport_municipalityId_confirmedById_fkey" FOREIGN KEY ("municipalityId", "confirmedById") REFERENCES "User"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InterventionChoice" ADD CONSTRAINT "InterventionChoice_municipalityId_interventionId_fkey" FOREIGN KEY ("municipalityId", "interventionId") REFERENCES "Intervention"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InterventionChoice" ADD CONSTRAINT "InterventionChoice_municipalityId_chosenById_fkey" FOREIGN KEY ("municipalityId", "chosenById") REFERENCES "User"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InterventionChoice" ADD CONSTRAINT "InterventionChoice_municipalityId_decisionId_fkey" FOREIGN KEY ("municipalityId", "decisionId") REFERENCES "Decision"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Recalibration" ADD CONSTRAINT "Recalibration_municipalityId_programmeId_fkey" FOREIGN KEY ("municipalityId", "programmeId") REFERENCES "Programme"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TheoryOfChange" ADD CONSTRAINT "TheoryOfChange_municipalityId_programmeId_fkey" FOREIGN KEY ("municipalityId", "programmeId") REFERENCES "Programme"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TheoryElement" ADD CONSTRAINT "TheoryElement_municipalityId_theoryId_fkey" FOREIGN KEY ("municipalityId", "theoryId") REFERENCES "TheoryOfChange"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TheoryElement" ADD CONSTRAINT "TheoryElement_municipalityId_goalId_fkey" FOREIGN KEY ("municipalityId", "goalId") REFERENCES "Goal"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TheoryElement" ADD CONSTRAINT "TheoryElement_municipalityId_interventionId_fkey" FOREIGN KEY ("municipalityId", "interventionId") REFERENCES "Intervention"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TheoryArrow" ADD CONSTRAINT "TheoryArrow_municipalityId_theoryId_fkey" FOREIGN KEY ("municipalityId", "theoryId") REFERENCES "TheoryOfChange"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TheoryArrow" ADD CONSTRAINT "TheoryArrow_municipalityId_fromId_fkey" FOREIGN KEY ("municipalityId", "fromId") REFERENCES "TheoryElement"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TheoryArrow" ADD CONSTRAINT "TheoryArrow_municipalityId_toId_fkey" FOREIGN KEY ("municipalityId", "toId") REFERENCES "TheoryElement"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TheoryChange" ADD CONSTRAINT "TheoryChange_municipalityId_theoryId_fkey" FOREIGN KEY ("municipalityId", "theoryId") REFERENCES "TheoryOfChange"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TheoryChange" ADD CONSTRAINT "TheoryChange_municipalityId_byId_fkey" FOREIGN KEY ("municipalityId", "byId") REFERENCES "User"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What cannot be: money below nothing, years that never were, an arrow to itself, two arrows the same way.
ALTER TABLE "FundingYear" ADD CONSTRAINT "FundingYear_sane" CHECK (
  "year" BETWEEN 1990 AND 2150 AND "appliedCents" >= 0 AND "committedCents" >= 0 AND "receivedCents" >= 0 AND "spentCents" >= 0 AND "hours" >= 0);
ALTER TABLE "CostLine" ADD CONSTRAINT "CostLine_sane" CHECK (
  "year" BETWEEN 1990 AND 2150 AND "amountCents" >= 0 AND ("interventionId" IS NULL OR "goalId" IS NULL));
ALTER TABLE "Coverage" ADD CONSTRAINT "Coverage_sane" CHECK (
  "year" BETWEEN 1990 AND 2150 AND "amountCents" >= 0 AND ("interventionId" IS NULL OR "goalId" IS NULL));
ALTER TABLE "CoFinancing" ADD CONSTRAINT "CoFinancing_sane" CHECK ("percentage" BETWEEN 1 AND 10000 AND "sourceId" <> "otherId");
ALTER TABLE "SocialReturn" ADD CONSTRAINT "SocialReturn_sane" CHECK ("investedCents" >= 0 AND "returnCents" >= 0 AND "years" BETWEEN 1 AND 100);
ALTER TABLE "ExecutionProgramme" ADD CONSTRAINT "ExecutionProgramme_term" CHECK ("endsOn" > "startsOn");
ALTER TABLE "TheoryArrow" ADD CONSTRAINT "TheoryArrow_sane" CHECK ("fromId" <> "toId");
CREATE UNIQUE INDEX "TheoryArrow_one_way" ON "TheoryArrow" ("theoryId", "fromId", "toId") WHERE "removedAt" IS NULL;
CREATE UNIQUE INDEX "VisionVersion_one_draft" ON "VisionVersion" ("programmeId") WHERE "closedAt" IS NULL;
CREATE UNIQUE INDEX "Goal_title" ON "Goal" ("programmeId", lower("title")) WHERE "retiredOn" IS NULL;
CREATE UNIQUE INDEX "Intervention_title" ON "Intervention" ("executionId", lower("title"));

-- Cogs (handbook figure 3.1): of a signed contract may follow with which version of the vision it was last held together.
CREATE OR REPLACE FUNCTION refuse_change_of_signed_contract() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."closedAt" IS NOT NULL AND (TG_OP = 'DELETE'
     OR (to_jsonb(NEW) - 'evaluatedOn' - 'evaluation' - 'evaluateOn' - 'publicText' - 'seenVision' - 'version')
        <> (to_jsonb(OLD) - 'evaluatedOn' - 'evaluation' - 'evaluateOn' - 'publicText' - 'seenVision' - 'version')) THEN
    RAISE EXCEPTION 'a signed contract cannot be changed' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  RETURN NEW;
END $$;

-- What was established, or closed at the end of its cycle, stays as it was.
CREATE FUNCTION refuse_change_of_closed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."closedAt" IS NOT NULL THEN
    RAISE EXCEPTION 'closed % cannot be changed', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "VisionVersion_closed" BEFORE UPDATE OR DELETE ON "VisionVersion" FOR EACH ROW EXECUTE FUNCTION refuse_change_of_closed();
CREATE TRIGGER "TheoryOfChange_closed" BEFORE UPDATE OR DELETE ON "TheoryOfChange" FOR EACH ROW EXECUTE FUNCTION refuse_change_of_closed();
CREATE TRIGGER "ExecutionProgramme_closed" BEFORE UPDATE OR DELETE ON "ExecutionProgramme" FOR EACH ROW EXECUTE FUNCTION refuse_change_of_closed();
CREATE TRIGGER "Recalibration_closed" BEFORE UPDATE OR DELETE ON "Recalibration" FOR EACH ROW EXECUTE FUNCTION refuse_change_of_closed();

/* The rows below: the table above and the column that points to it are given with the trigger. */
CREATE FUNCTION refuse_change_below_closed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE closed boolean; above text[];
BEGIN
  above := CASE TG_OP WHEN 'INSERT' THEN ARRAY[to_jsonb(NEW)->>TG_ARGV[1]] WHEN 'DELETE' THEN ARRAY[to_jsonb(OLD)->>TG_ARGV[1]]
           ELSE ARRAY[to_jsonb(OLD)->>TG_ARGV[1], to_jsonb(NEW)->>TG_ARGV[1]] END;
  EXECUTE format('SELECT EXISTS (SELECT 1 FROM %I WHERE "closedAt" IS NOT NULL AND "id"::text = ANY ($1))', TG_ARGV[0]) INTO closed USING above;
  IF closed THEN
    RAISE EXCEPTION 'below closed %: % cannot be changed', TG_ARGV[0], TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "VisionMaker_closed" BEFORE INSERT OR UPDATE OR DELETE ON "VisionMaker" FOR EACH ROW EXECUTE FUNCTION refuse_change_below_closed('VisionVersion', 'visionId');
CREATE TRIGGER "VisionTerm_closed" BEFORE INSERT OR UPDATE OR DELETE ON "VisionTerm" FOR EACH ROW EXECUTE FUNCTION refuse_change_below_closed('VisionVersion', 'visionId');
CREATE TRIGGER "TheoryElement_closed" BEFORE INSERT OR UPDATE OR DELETE ON "TheoryElement" FOR EACH ROW EXECUTE FUNCTION refuse_change_below_closed('TheoryOfChange', 'theoryId');
CREATE TRIGGER "TheoryArrow_closed" BEFORE INSERT OR UPDATE OR DELETE ON "TheoryArrow" FOR EACH ROW EXECUTE FUNCTION refuse_change_below_closed('TheoryOfChange', 'theoryId');
CREATE TRIGGER "Intervention_closed" BEFORE INSERT OR UPDATE OR DELETE ON "Intervention" FOR EACH ROW EXECUTE FUNCTION refuse_change_below_closed('ExecutionProgramme', 'executionId');

-- What was told or chosen is not rewritten: a report may only be confirmed, a choice not at all.
CREATE FUNCTION refuse_change_of_told() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_TABLE_NAME = 'InterventionReport' AND TG_OP = 'UPDATE' AND OLD."confirmedAt" IS NULL
     AND (to_jsonb(NEW) - 'confirmedById' - 'confirmedAt' - 'bureauNote' - 'version') = (to_jsonb(OLD) - 'confirmedById' - 'confirmedAt' - 'bureauNote' - 'version') THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'what was told in % cannot be changed', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER "InterventionReport_told" BEFORE UPDATE OR DELETE ON "InterventionReport" FOR EACH ROW EXECUTE FUNCTION refuse_change_of_told();
CREATE TRIGGER "InterventionChoice_told" BEFORE UPDATE OR DELETE ON "InterventionChoice" FOR EACH ROW EXECUTE FUNCTION refuse_change_of_told();

-- The second lock between municipalities, as in the foundation.
DO $$
DECLARE t text;
BEGIN
  FOR t IN SELECT c.table_name FROM information_schema.columns c
           WHERE c.table_schema = current_schema() AND c.column_name = 'municipalityId'
             AND NOT EXISTS (SELECT 1 FROM pg_policies p WHERE p.schemaname = current_schema() AND p.tablename = c.table_name) LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY tenant ON %I USING (sees_municipality("municipalityId")) WITH CHECK (sees_municipality("municipalityId"))', t);
  END LOOP;
END $$;
