-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "AnswerState" AS ENUM ('answered', 'skipped', 'not_applicable');

-- CreateEnum
CREATE TYPE "Judgement" AS ENUM ('yes', 'partly', 'no');

-- CreateEnum
CREATE TYPE "DecisionOutcome" AS ENUM ('go', 'go_with_conditions', 'not_yet', 'no_go');

-- CreateEnum
CREATE TYPE "Vote" AS ENUM ('for', 'against', 'abstained', 'none');

-- CreateEnum
CREATE TYPE "AlternativeEffort" AS ENUM ('social_management', 'physical_management', 'area_based_working', 'sectoral_policy', 'community_strength');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('bureau', 'board', 'partner', 'reader');

-- CreateEnum
CREATE TYPE "PhaseCode" AS ENUM ('orientation', 'startup', 'design', 'execution', 'recalibration');

-- CreateEnum
CREATE TYPE "PhaseStatus" AS ENUM ('not_started', 'active', 'closed');

-- CreateTable
CREATE TABLE "Municipality" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Municipality_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "User" (
    "id" UUID NOT NULL,
    "municipalityId" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "passwordHash" TEXT,
    "oidcSubject" TEXT,
    "administrator" BOOLEAN NOT NULL DEFAULT false,
    "active" BOOLEAN NOT NULL DEFAULT true,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "UserSession" (
    "id" UUID NOT NULL,
    "municipalityId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastSeenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "UserSession_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RateLimit" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "RateLimit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "AuditEvent" (
    "seq" BIGSERIAL NOT NULL,
    "municipalityId" UUID NOT NULL,
    "programmeId" UUID,
    "type" TEXT NOT NULL,
    "schemaVersion" INTEGER NOT NULL DEFAULT 1,
    "actorId" UUID,
    "actorName" TEXT NOT NULL,
    "objectType" TEXT NOT NULL,
    "objectId" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB,
    "origin" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "previousHash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "AuditEvent_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "Answer" (
    "id" UUID NOT NULL,
    "municipalityId" UUID NOT NULL,
    "programmeId" UUID NOT NULL,
    "cycle" INTEGER NOT NULL,
    "pointId" TEXT NOT NULL,
    "organisationId" UUID,
    "state" "AnswerState",
    "judgement" "Judgement",
    "explanation" TEXT NOT NULL DEFAULT '',
    "reason" TEXT NOT NULL DEFAULT '',
    "answeredById" UUID NOT NULL,
    "answeredAt" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Answer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AnswerRevision" (
    "id" UUID NOT NULL,
    "municipalityId" UUID NOT NULL,
    "answerId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "state" "AnswerState",
    "judgement" "Judgement",
    "explanation" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AnswerRevision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Draft" (
    "id" UUID NOT NULL,
    "municipalityId" UUID NOT NULL,
    "programmeId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "values" JSONB NOT NULL,
    "baseVersion" INTEGER NOT NULL,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Draft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Presence" (
    "municipalityId" UUID NOT NULL,
    "programmeId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "seenAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Presence_pkey" PRIMARY KEY ("programmeId","key","userId")
);

-- CreateTable
CREATE TABLE "StoredFile" (
    "id" UUID NOT NULL,
    "municipalityId" UUID NOT NULL,
    "programmeId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "uploadedById" UUID NOT NULL,
    "uploadedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "StoredFile_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Evidence" (
    "id" UUID NOT NULL,
    "municipalityId" UUID NOT NULL,
    "programmeId" UUID NOT NULL,
    "cycle" INTEGER NOT NULL,
    "pointId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "url" TEXT,
    "fileId" UUID,
    "addedById" UUID NOT NULL,
    "addedAt" TIMESTAMPTZ(3) NOT NULL,
    "removedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Comment" (
    "id" UUID NOT NULL,
    "municipalityId" UUID NOT NULL,
    "programmeId" UUID NOT NULL,
    "cycle" INTEGER NOT NULL,
    "pointId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "authorId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "removedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ActionItem" (
    "id" UUID NOT NULL,
    "municipalityId" UUID NOT NULL,
    "programmeId" UUID NOT NULL,
    "cycle" INTEGER NOT NULL,
    "pointId" TEXT,
    "title" TEXT NOT NULL,
    "ownerId" UUID NOT NULL,
    "dueOn" DATE NOT NULL,
    "doneAt" TIMESTAMPTZ(3),
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "ActionItem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Decision" (
    "id" UUID NOT NULL,
    "municipalityId" UUID NOT NULL,
    "programmeId" UUID NOT NULL,
    "cycle" INTEGER NOT NULL,
    "phase" "PhaseCode" NOT NULL,
    "number" INTEGER,
    "outcome" "DecisionOutcome",
    "advice" TEXT NOT NULL DEFAULT '',
    "motivation" TEXT NOT NULL DEFAULT '',
    "decidedOn" DATE,
    "alternativeEfforts" "AlternativeEffort"[],
    "alternativeEffort" TEXT NOT NULL DEFAULT '',
    "pulseIndicators" TEXT NOT NULL DEFAULT '',
    "pulseOwner" TEXT NOT NULL DEFAULT '',
    "reviewOn" DATE,
    "submittedAt" TIMESTAMPTZ(3),
    "correctsId" UUID,
    "dossier" JSONB,
    "sealedAt" TIMESTAMPTZ(3),
    "sealedById" UUID,
    "sealedByName" TEXT NOT NULL DEFAULT '',
    "hash" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DecisionAttendee" (
    "id" UUID NOT NULL,
    "municipalityId" UUID NOT NULL,
    "decisionId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "onBehalfOf" TEXT NOT NULL,
    "vote" "Vote" NOT NULL,

    CONSTRAINT "DecisionAttendee_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DecisionCondition" (
    "id" UUID NOT NULL,
    "municipalityId" UUID NOT NULL,
    "decisionId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "owner" TEXT NOT NULL,
    "dueOn" DATE NOT NULL,
    "metAt" TIMESTAMPTZ(3),
    "metNote" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "DecisionCondition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Programme" (
    "id" UUID NOT NULL,
    "municipalityId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "motto" TEXT NOT NULL DEFAULT '',
    "areaCodes" TEXT[],
    "inhabitants" INTEGER,
    "dwellings" INTEGER,
    "startsOn" DATE NOT NULL,
    "horizonYears" INTEGER NOT NULL,
    "contactName" TEXT NOT NULL DEFAULT '',
    "contactPhone" TEXT NOT NULL DEFAULT '',
    "contactEmail" TEXT NOT NULL DEFAULT '',
    "contentVersion" TEXT NOT NULL,
    "currentCycle" INTEGER NOT NULL DEFAULT 1,
    "sourceNote" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Programme_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Organisation" (
    "id" UUID NOT NULL,
    "municipalityId" UUID NOT NULL,
    "programmeId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "active" BOOLEAN NOT NULL DEFAULT true,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Membership" (
    "id" UUID NOT NULL,
    "municipalityId" UUID NOT NULL,
    "programmeId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "role" "Role" NOT NULL,
    "organisationId" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PhaseState" (
    "id" UUID NOT NULL,
    "municipalityId" UUID NOT NULL,
    "programmeId" UUID NOT NULL,
    "cycle" INTEGER NOT NULL,
    "phase" "PhaseCode" NOT NULL,
    "status" "PhaseStatus" NOT NULL DEFAULT 'not_started',
    "startedAt" TIMESTAMPTZ(3),
    "closedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "PhaseState_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SectionState" (
    "id" UUID NOT NULL,
    "municipalityId" UUID NOT NULL,
    "programmeId" UUID NOT NULL,
    "cycle" INTEGER NOT NULL,
    "sectionId" TEXT NOT NULL,
    "ownerId" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "SectionState_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProgrammeVisit" (
    "municipalityId" UUID NOT NULL,
    "programmeId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "seenAt" TIMESTAMPTZ(3) NOT NULL,
    "previousAt" TIMESTAMPTZ(3),

    CONSTRAINT "ProgrammeVisit_pkey" PRIMARY KEY ("userId","programmeId")
);

-- CreateTable
CREATE TABLE "PublicPage" (
    "id" UUID NOT NULL,
    "municipalityId" UUID NOT NULL,
    "programmeId" UUID NOT NULL,
    "now" TEXT NOT NULL DEFAULT '',
    "promised" TEXT NOT NULL DEFAULT '',
    "joinIn" TEXT NOT NULL DEFAULT '',
    "next" JSONB NOT NULL DEFAULT '[]',
    "contactName" TEXT NOT NULL DEFAULT '',
    "contactPhone" TEXT NOT NULL DEFAULT '',
    "contactEmail" TEXT NOT NULL DEFAULT '',
    "contactPlace" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "PublicPage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PublicDecision" (
    "id" UUID NOT NULL,
    "municipalityId" UUID NOT NULL,
    "publicPageId" UUID NOT NULL,
    "decisionId" UUID NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "PublicDecision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Publication" (
    "id" UUID NOT NULL,
    "municipalityId" UUID NOT NULL,
    "programmeId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "snapshot" JSONB NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,
    "publishedById" UUID NOT NULL,
    "withdrawnAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Publication_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Municipality_slug_key" ON "Municipality"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE UNIQUE INDEX "User_oidcSubject_key" ON "User"("oidcSubject");

-- CreateIndex
CREATE UNIQUE INDEX "User_municipalityId_id_key" ON "User"("municipalityId", "id");

-- CreateIndex
CREATE INDEX "UserSession_userId_idx" ON "UserSession"("userId");

-- CreateIndex
CREATE INDEX "AuditEvent_municipalityId_seq_idx" ON "AuditEvent"("municipalityId", "seq");

-- CreateIndex
CREATE INDEX "AuditEvent_programmeId_seq_idx" ON "AuditEvent"("programmeId", "seq");

-- CreateIndex
CREATE INDEX "AuditEvent_objectType_objectId_idx" ON "AuditEvent"("objectType", "objectId");

-- CreateIndex
CREATE INDEX "Answer_programmeId_cycle_pointId_idx" ON "Answer"("programmeId", "cycle", "pointId");

-- CreateIndex
CREATE UNIQUE INDEX "Answer_municipalityId_id_key" ON "Answer"("municipalityId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "AnswerRevision_answerId_version_key" ON "AnswerRevision"("answerId", "version");

-- CreateIndex
CREATE UNIQUE INDEX "Draft_userId_programmeId_key_key" ON "Draft"("userId", "programmeId", "key");

-- CreateIndex
CREATE UNIQUE INDEX "StoredFile_municipalityId_id_key" ON "StoredFile"("municipalityId", "id");

-- CreateIndex
CREATE INDEX "Evidence_programmeId_cycle_pointId_idx" ON "Evidence"("programmeId", "cycle", "pointId");

-- CreateIndex
CREATE INDEX "Comment_programmeId_cycle_pointId_idx" ON "Comment"("programmeId", "cycle", "pointId");

-- CreateIndex
CREATE INDEX "ActionItem_programmeId_doneAt_dueOn_idx" ON "ActionItem"("programmeId", "doneAt", "dueOn");

-- CreateIndex
CREATE INDEX "ActionItem_ownerId_doneAt_idx" ON "ActionItem"("ownerId", "doneAt");

-- CreateIndex
CREATE INDEX "Decision_programmeId_cycle_phase_idx" ON "Decision"("programmeId", "cycle", "phase");

-- CreateIndex
CREATE UNIQUE INDEX "Decision_municipalityId_id_key" ON "Decision"("municipalityId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Decision_programmeId_number_key" ON "Decision"("programmeId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "DecisionAttendee_decisionId_position_key" ON "DecisionAttendee"("decisionId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "DecisionCondition_decisionId_position_key" ON "DecisionCondition"("decisionId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Programme_municipalityId_id_key" ON "Programme"("municipalityId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Programme_municipalityId_slug_key" ON "Programme"("municipalityId", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "Organisation_municipalityId_id_key" ON "Organisation"("municipalityId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Organisation_programmeId_name_key" ON "Organisation"("programmeId", "name");

-- CreateIndex
CREATE INDEX "Membership_userId_idx" ON "Membership"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "Membership_programmeId_userId_key" ON "Membership"("programmeId", "userId");

-- CreateIndex
CREATE UNIQUE INDEX "PhaseState_programmeId_cycle_phase_key" ON "PhaseState"("programmeId", "cycle", "phase");

-- CreateIndex
CREATE UNIQUE INDEX "SectionState_programmeId_cycle_sectionId_key" ON "SectionState"("programmeId", "cycle", "sectionId");

-- CreateIndex
CREATE UNIQUE INDEX "PublicPage_municipalityId_id_key" ON "PublicPage"("municipalityId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "PublicPage_municipalityId_programmeId_key" ON "PublicPage"("municipalityId", "programmeId");

-- CreateIndex
CREATE UNIQUE INDEX "PublicDecision_decisionId_key" ON "PublicDecision"("decisionId");

-- CreateIndex
CREATE UNIQUE INDEX "PublicDecision_municipalityId_decisionId_key" ON "PublicDecision"("municipalityId", "decisionId");

-- CreateIndex
CREATE UNIQUE INDEX "Publication_programmeId_number_key" ON "Publication"("programmeId", "number");

-- AddForeignKey
ALTER TABLE "User" ADD CONSTRAINT "User_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UserSession" ADD CONSTRAINT "UserSession_municipalityId_userId_fkey" FOREIGN KEY ("municipalityId", "userId") REFERENCES "User"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Answer" ADD CONSTRAINT "Answer_municipalityId_programmeId_fkey" FOREIGN KEY ("municipalityId", "programmeId") REFERENCES "Programme"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Answer" ADD CONSTRAINT "Answer_municipalityId_organisationId_fkey" FOREIGN KEY ("municipalityId", "organisationId") REFERENCES "Organisation"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Answer" ADD CONSTRAINT "Answer_municipalityId_answeredById_fkey" FOREIGN KEY ("municipalityId", "answeredById") REFERENCES "User"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnswerRevision" ADD CONSTRAINT "AnswerRevision_municipalityId_answerId_fkey" FOREIGN KEY ("municipalityId", "answerId") REFERENCES "Answer"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnswerRevision" ADD CONSTRAINT "AnswerRevision_municipalityId_byId_fkey" FOREIGN KEY ("municipalityId", "byId") REFERENCES "User"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Draft" ADD CONSTRAINT "Draft_municipalityId_programmeId_fkey" FOREIGN KEY ("municipalityId", "programmeId") REFERENCES "Programme"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Draft" ADD CONSTRAINT "Draft_municipalityId_userId_fkey" FOREIGN KEY ("municipalityId", "userId") REFERENCES "User"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Presence" ADD CONSTRAINT "Presence_municipalityId_programmeId_fkey" FOREIGN KEY ("municipalityId", "programmeId") REFERENCES "Programme"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Presence" ADD CONSTRAINT "Presence_municipalityId_userId_fkey" FOREIGN KEY ("municipalityId", "userId") REFERENCES "User"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StoredFile" ADD CONSTRAINT "StoredFile_municipalityId_programmeId_fkey" FOREIGN KEY ("municipalityId", "programmeId") REFERENCES "Programme"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StoredFile" ADD CONSTRAINT "StoredFile_municipalityId_uploadedById_fkey" FOREIGN KEY ("municipalityId", "uploadedById") REFERENCES "User"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_municipalityId_programmeId_fkey" FOREIGN KEY ("municipalityId", "programmeId") REFERENCES "Programme"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_municipalityId_fileId_fkey" FOREIGN KEY ("municipalityId", "fileId") REFERENCES "StoredFile"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_municipalityId_addedById_fkey" FOREIGN KEY ("municipalityId", "addedById") REFERENCES "User"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_municipalityId_programmeId_fkey" FOREIGN KEY ("municipalityId", "programmeId") REFERENCES "Programme"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_municipalityId_authorId_fkey" FOREIGN KEY ("municipalityId", "authorId") REFERENCES "User"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActionItem" ADD CONSTRAINT "ActionItem_municipalityId_programmeId_fkey" FOREIGN KEY ("municipalityId", "programmeId") REFERENCES "Programme"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActionItem" ADD CONSTRAINT "ActionItem_municipalityId_ownerId_fkey" FOREIGN KEY ("municipalityId", "ownerId") REFERENCES "User"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_municipalityId_programmeId_fkey" FOREIGN KEY ("municipalityId", "programmeId") REFERENCES "Programme"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_municipalityId_correctsId_fkey" FOREIGN KEY ("municipalityId", "correctsId") REFERENCES "Decision"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DecisionAttendee" ADD CONSTRAINT "DecisionAttendee_municipalityId_decisionId_fkey" FOREIGN KEY ("municipalityId", "decisionId") REFERENCES "Decision"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DecisionCondition" ADD CONSTRAINT "DecisionCondition_municipalityId_decisionId_fkey" FOREIGN KEY ("municipalityId", "decisionId") REFERENCES "Decision"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Programme" ADD CONSTRAINT "Programme_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Organisation" ADD CONSTRAINT "Organisation_municipalityId_programmeId_fkey" FOREIGN KEY ("municipalityId", "programmeId") REFERENCES "Programme"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_municipalityId_programmeId_fkey" FOREIGN KEY ("municipalityId", "programmeId") REFERENCES "Programme"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_municipalityId_userId_fkey" FOREIGN KEY ("municipalityId", "userId") REFERENCES "User"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_municipalityId_organisationId_fkey" FOREIGN KEY ("municipalityId", "organisationId") REFERENCES "Organisation"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PhaseState" ADD CONSTRAINT "PhaseState_municipalityId_programmeId_fkey" FOREIGN KEY ("municipalityId", "programmeId") REFERENCES "Programme"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SectionState" ADD CONSTRAINT "SectionState_municipalityId_programmeId_fkey" FOREIGN KEY ("municipalityId", "programmeId") REFERENCES "Programme"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SectionState" ADD CONSTRAINT "SectionState_municipalityId_ownerId_fkey" FOREIGN KEY ("municipalityId", "ownerId") REFERENCES "User"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProgrammeVisit" ADD CONSTRAINT "ProgrammeVisit_municipalityId_programmeId_fkey" FOREIGN KEY ("municipalityId", "programmeId") REFERENCES "Programme"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProgrammeVisit" ADD CONSTRAINT "ProgrammeVisit_municipalityId_userId_fkey" FOREIGN KEY ("municipalityId", "userId") REFERENCES "User"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PublicPage" ADD CONSTRAINT "PublicPage_municipalityId_programmeId_fkey" FOREIGN KEY ("municipalityId", "programmeId") REFERENCES "Programme"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PublicDecision" ADD CONSTRAINT "PublicDecision_municipalityId_publicPageId_fkey" FOREIGN KEY ("municipalityId", "publicPageId") REFERENCES "PublicPage"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PublicDecision" ADD CONSTRAINT "PublicDecision_municipalityId_decisionId_fkey" FOREIGN KEY ("municipalityId", "decisionId") REFERENCES "Decision"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Publication" ADD CONSTRAINT "Publication_municipalityId_programmeId_fkey" FOREIGN KEY ("municipalityId", "programmeId") REFERENCES "Programme"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Publication" ADD CONSTRAINT "Publication_municipalityId_publishedById_fkey" FOREIGN KEY ("municipalityId", "publishedById") REFERENCES "User"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;



-- ---------------------------------------------------------------------------------------------------------------
-- By hand: what Prisma's schema cannot say.

-- One answer per point, cycle and organisation; "no organisation" (the agreed answer) counts as one value too.
CREATE UNIQUE INDEX "Answer_one_per_point" ON "Answer" ("programmeId", "cycle", "pointId", "organisationId") NULLS NOT DISTINCT;

-- handbook §3.2: a step may be skipped for a stated reason.
ALTER TABLE "Answer" ADD CONSTRAINT "Answer_reason_given" CHECK ("state" IS NULL OR "state" = 'answered' OR btrim("reason") <> '');
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_link_or_file" CHECK (("url" IS NULL) <> ("fileId" IS NULL));

-- handbook §4.6: a no-go names the alternative effort and who keeps a finger on the pulse, by what and until when.
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_sealed_whole" CHECK (
  "sealedAt" IS NULL OR (
    "number" IS NOT NULL AND "outcome" IS NOT NULL AND "decidedOn" IS NOT NULL AND "hash" IS NOT NULL
    AND "dossier" IS NOT NULL AND btrim("motivation") <> ''
    AND ("outcome" <> 'no_go' OR (
      cardinality("alternativeEfforts") > 0 AND btrim("alternativeEffort") <> '' AND btrim("pulseIndicators") <> ''
      AND btrim("pulseOwner") <> '' AND "reviewOn" IS NOT NULL))));

-- A sealed decision stays as it is, for everyone and by every way in.
CREATE FUNCTION refuse_change_of_sealed_decision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."sealedAt" IS NOT NULL THEN
    RAISE EXCEPTION 'a sealed decision cannot be changed' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "Decision_sealed" BEFORE UPDATE OR DELETE ON "Decision"
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_sealed_decision();

CREATE FUNCTION refuse_change_below_sealed_decision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
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
CREATE TRIGGER "DecisionAttendee_sealed" BEFORE INSERT OR UPDATE OR DELETE ON "DecisionAttendee"
  FOR EACH ROW EXECUTE FUNCTION refuse_change_below_sealed_decision();
CREATE TRIGGER "DecisionCondition_sealed" BEFORE INSERT OR UPDATE OR DELETE ON "DecisionCondition"
  FOR EACH ROW EXECUTE FUNCTION refuse_change_below_sealed_decision();

-- Append-only: the history of answers, published snapshots and the audit log.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER "AuditEvent_append_only" BEFORE UPDATE OR DELETE ON "AuditEvent"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "AuditEvent_no_truncate" BEFORE TRUNCATE ON "AuditEvent"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "AnswerRevision_append_only" BEFORE UPDATE OR DELETE ON "AnswerRevision"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
REVOKE UPDATE, DELETE, TRUNCATE ON "AuditEvent", "AnswerRevision" FROM CURRENT_USER;

CREATE FUNCTION refuse_change_of_snapshot() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR (to_jsonb(NEW) - 'withdrawnAt' - 'version') <> (to_jsonb(OLD) - 'withdrawnAt' - 'version') THEN
    RAISE EXCEPTION 'a published snapshot cannot be changed' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "Publication_snapshot" BEFORE UPDATE OR DELETE ON "Publication"
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_snapshot();

-- The second lock between municipalities: without a tenant in the transaction there are no rows.
-- FORCE, because the application is the owner of its tables. "app.system" is set only where no tenant is known yet:
-- signing in, the public page, health and start-up.
CREATE FUNCTION sees_municipality(id uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT id = NULLIF(current_setting('app.municipality', true), '')::uuid OR current_setting('app.system', true) = 'on'
$$;
DO $$
DECLARE t text;
BEGIN
  FOR t IN SELECT c.table_name FROM information_schema.columns c
           WHERE c.table_schema = current_schema() AND c.column_name = 'municipalityId' LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY tenant ON %I USING (sees_municipality("municipalityId")) WITH CHECK (sees_municipality("municipalityId"))', t);
  END LOOP;
END $$;
ALTER TABLE "Municipality" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "Municipality" FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON "Municipality" USING (sees_municipality("id")) WITH CHECK (sees_municipality("id"));
