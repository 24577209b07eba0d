-- Governance: who is at the table, what was promised, how it is decided and told (handbook §4.5, 5.1, 5.3, 6.1, 6.2, 7.1).

-- CreateEnum
CREATE TYPE "LifeField" AS ENUM ('income', 'work', 'education', 'youth', 'health', 'housing', 'public_space', 'safety', 'community', 'economy', 'sustainability');

-- CreateEnum
CREATE TYPE "StakeholderKind" AS ENUM ('government', 'organisation', 'entrepreneur', 'association', 'residents_initiative', 'key_person');

-- CreateEnum
CREATE TYPE "Willingness" AS ENUM ('unknown', 'willing', 'hesitant', 'unwilling');

-- CreateEnum
CREATE TYPE "BodyKind" AS ENUM ('board', 'partner_council', 'thematic_table', 'working_group');

-- CreateEnum
CREATE TYPE "GovernanceLevel" AS ENUM ('administrative', 'tactical', 'operational');

-- CreateEnum
CREATE TYPE "VotingRule" AS ENUM ('majority', 'two_thirds', 'consensus');

-- CreateEnum
CREATE TYPE "SeatRole" AS ENUM ('chair', 'secretary', 'member', 'observer');

-- CreateEnum
CREATE TYPE "DirectionRole" AS ENUM ('chair', 'change_agent', 'quartermaster', 'process_director', 'programme_bureau');

-- CreateEnum
CREATE TYPE "ParticipationVariant" AS ENUM ('a', 'b', 'c', 'd', 'e');

-- CreateEnum
CREATE TYPE "PromiseDirection" AS ENUM ('brings', 'gets');

-- CreateEnum
CREATE TYPE "PromiseKind" AS ENUM ('money', 'hours', 'other');

-- CreateEnum
CREATE TYPE "PromiseStatus" AS ENUM ('open', 'under_way', 'delivered', 'partly_delivered', 'lapsed');

-- CreateEnum
CREATE TYPE "ObstacleKind" AS ENUM ('law', 'money', 'organisation');

-- CreateEnum
CREATE TYPE "ObstacleLevel" AS ENUM ('neighbourhood', 'city', 'region', 'state');

-- CreateEnum
CREATE TYPE "ObstacleStatus" AS ENUM ('found', 'raised', 'under_discussion', 'solved', 'refused');

-- CreateEnum
CREATE TYPE "MeetingState" AS ENUM ('planned', 'held', 'cancelled');

-- CreateEnum
CREATE TYPE "AgendaSubject" AS ENUM ('free', 'decision', 'condition', 'action', 'section');

-- CreateEnum
CREATE TYPE "AttendanceState" AS ENUM ('present', 'absent', 'substituted');

-- CreateEnum
CREATE TYPE "MailState" AS ENUM ('not_wanted', 'in_digest', 'waiting', 'sent', 'kept', 'failed');

-- AlterTable
ALTER TABLE "ActionItem" ADD COLUMN     "meetingId" UUID;

-- AlterTable
ALTER TABLE "Decision" ADD COLUMN     "bodyId" UUID,
ADD COLUMN     "closedGround" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "consultationUntil" DATE,
ADD COLUMN     "open" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "title" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "votingClosedAt" TIMESTAMPTZ(3),
ADD COLUMN     "votingOpenedAt" TIMESTAMPTZ(3),
ALTER COLUMN "phase" DROP NOT NULL;

-- CreateTable
CREATE TABLE "Stakeholder" (
    "id" UUID NOT NULL,
    "municipalityId" UUID NOT NULL,
    "programmeId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "StakeholderKind" NOT NULL,
    "formal" BOOLEAN NOT NULL DEFAULT true,
    "fields" "LifeField"[],
    "aims" TEXT NOT NULL DEFAULT '',
    "stake" TEXT NOT NULL DEFAULT '',
    "mandate" TEXT NOT NULL DEFAULT '',
    "interest" INTEGER,
    "influence" INTEGER,
    "necessary" BOOLEAN NOT NULL DEFAULT false,
    "willingness" "Willingness" NOT NULL DEFAULT 'unknown',
    "contactName" TEXT NOT NULL DEFAULT '',
    "contactEmail" TEXT NOT NULL DEFAULT '',
    "contactPhone" TEXT NOT NULL DEFAULT '',
    "organisationId" UUID,
    "removedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Stakeholder_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProblemField" (
    "id" UUID NOT NULL,
    "municipalityId" UUID NOT NULL,
    "programmeId" UUID NOT NULL,
    "field" "LifeField" NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "ProblemField_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PartnerPeriod" (
    "id" UUID NOT NULL,
    "municipalityId" UUID NOT NULL,
    "programmeId" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "joinedOn" DATE NOT NULL,
    "joinReason" TEXT NOT NULL DEFAULT '',
    "leftOn" DATE,
    "leaveReason" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "PartnerPeriod_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Body" (
    "id" UUID NOT NULL,
    "municipalityId" UUID NOT NULL,
    "programmeId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "BodyKind" NOT NULL,
    "level" "GovernanceLevel" NOT NULL,
    "purpose" TEXT NOT NULL DEFAULT '',
    "rhythm" TEXT NOT NULL DEFAULT '',
    "votingRule" "VotingRule" NOT NULL DEFAULT 'majority',
    "quorumPercent" INTEGER NOT NULL DEFAULT 51,
    "startsOn" DATE NOT NULL,
    "endsOn" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Body_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Seat" (
    "id" UUID NOT NULL,
    "municipalityId" UUID NOT NULL,
    "programmeId" UUID NOT NULL,
    "bodyId" UUID NOT NULL,
    "role" "SeatRole" NOT NULL,
    "votes" BOOLEAN NOT NULL,
    "personName" TEXT NOT NULL,
    "userId" UUID,
    "organisationId" UUID,
    "onBehalfOf" TEXT NOT NULL DEFAULT '',
    "resident" BOOLEAN NOT NULL DEFAULT false,
    "rotation" TEXT NOT NULL DEFAULT '',
    "startsOn" DATE NOT NULL,
    "endsOn" DATE,
    "endReason" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Seat_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Mandate" (
    "id" UUID NOT NULL,
    "municipalityId" UUID NOT NULL,
    "programmeId" UUID NOT NULL,
    "seatId" UUID NOT NULL,
    "substitute" BOOLEAN NOT NULL DEFAULT false,
    "personName" TEXT NOT NULL DEFAULT '',
    "userId" UUID,
    "subject" TEXT NOT NULL,
    "upToCents" BIGINT,
    "startsOn" DATE NOT NULL,
    "endsOn" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Mandate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DirectionPost" (
    "id" UUID NOT NULL,
    "municipalityId" UUID NOT NULL,
    "programmeId" UUID NOT NULL,
    "role" "DirectionRole" NOT NULL,
    "personName" TEXT NOT NULL,
    "userId" UUID,
    "organisationId" UUID,
    "mandate" TEXT NOT NULL DEFAULT '',
    "startsOn" DATE NOT NULL,
    "endsOn" DATE,
    "fundedUntil" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "DirectionPost_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ParticipationChoice" (
    "id" UUID NOT NULL,
    "municipalityId" UUID NOT NULL,
    "programmeId" UUID NOT NULL,
    "variant" "ParticipationVariant" NOT NULL,
    "chosenOn" DATE NOT NULL,
    "reason" TEXT NOT NULL,
    "ambition" "ParticipationVariant",
    "ambitionBy" DATE,
    "ambitionSteps" TEXT NOT NULL DEFAULT '',
    "residentsRole" TEXT NOT NULL DEFAULT '',
    "mandate" TEXT NOT NULL DEFAULT '',
    "reimbursement" TEXT NOT NULL DEFAULT '',
    "recordedById" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "ParticipationChoice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ContractVersion" (
    "id" UUID NOT NULL,
    "municipalityId" UUID NOT NULL,
    "programmeId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "kindName" TEXT NOT NULL DEFAULT 'contract',
    "title" TEXT NOT NULL,
    "startingPoints" TEXT NOT NULL DEFAULT '',
    "priorities" TEXT NOT NULL DEFAULT '',
    "directionNote" TEXT NOT NULL DEFAULT '',
    "startsOn" DATE,
    "evaluateOn" DATE,
    "publicText" TEXT NOT NULL DEFAULT '',
    "closedAt" TIMESTAMPTZ(3),
    "hash" TEXT,
    "evaluatedOn" DATE,
    "evaluation" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "ContractVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ContractSignatory" (
    "id" UUID NOT NULL,
    "municipalityId" UUID NOT NULL,
    "contractId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "organisationId" UUID NOT NULL,
    "personName" TEXT NOT NULL,
    "personTitle" TEXT NOT NULL DEFAULT '',
    "signedOn" DATE,

    CONSTRAINT "ContractSignatory_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Promise" (
    "id" UUID NOT NULL,
    "municipalityId" UUID NOT NULL,
    "programmeId" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "contractId" UUID,
    "direction" "PromiseDirection" NOT NULL DEFAULT 'brings',
    "kind" "PromiseKind" NOT NULL,
    "text" TEXT NOT NULL,
    "amountCents" BIGINT,
    "hours" INTEGER,
    "dueOn" DATE NOT NULL,
    "goal" TEXT NOT NULL DEFAULT '',
    "sectionId" TEXT,
    "status" "PromiseStatus" NOT NULL DEFAULT 'open',
    "madeOn" DATE NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Promise_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PromiseDelivery" (
    "id" UUID NOT NULL,
    "municipalityId" UUID NOT NULL,
    "promiseId" UUID NOT NULL,
    "status" "PromiseStatus" NOT NULL,
    "text" TEXT NOT NULL,
    "amountCents" BIGINT,
    "hours" INTEGER,
    "toldById" UUID NOT NULL,
    "toldAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PromiseDelivery_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PartnerTalk" (
    "id" UUID NOT NULL,
    "municipalityId" UUID NOT NULL,
    "programmeId" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "heldOn" DATE NOT NULL,
    "present" TEXT NOT NULL DEFAULT '',
    "conclusions" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "PartnerTalk_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Obstacle" (
    "id" UUID NOT NULL,
    "municipalityId" UUID NOT NULL,
    "programmeId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "kind" "ObstacleKind" NOT NULL,
    "level" "ObstacleLevel" NOT NULL,
    "carrier" TEXT NOT NULL DEFAULT '',
    "addressee" TEXT NOT NULL DEFAULT '',
    "status" "ObstacleStatus" NOT NULL DEFAULT 'found',
    "dueOn" DATE,
    "answer" TEXT NOT NULL DEFAULT '',
    "answeredOn" DATE,
    "foundOn" DATE NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Obstacle_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ObstacleNote" (
    "id" UUID NOT NULL,
    "municipalityId" UUID NOT NULL,
    "obstacleId" UUID NOT NULL,
    "status" "ObstacleStatus" NOT NULL,
    "text" TEXT NOT NULL,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ObstacleNote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DecisionVote" (
    "id" UUID NOT NULL,
    "municipalityId" UUID NOT NULL,
    "decisionId" UUID NOT NULL,
    "seatId" UUID NOT NULL,
    "mandateId" UUID,
    "voterName" TEXT NOT NULL,
    "vote" "Vote" NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "castAt" TIMESTAMPTZ(3) NOT NULL,
    "castById" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "DecisionVote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ConflictOfInterest" (
    "id" UUID NOT NULL,
    "municipalityId" UUID NOT NULL,
    "decisionId" UUID NOT NULL,
    "seatId" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "declaredById" UUID NOT NULL,
    "declaredAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ConflictOfInterest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ConsultationReaction" (
    "id" UUID NOT NULL,
    "municipalityId" UUID NOT NULL,
    "decisionId" UUID NOT NULL,
    "organisationId" UUID,
    "byId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ConsultationReaction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DecisionConfirmation" (
    "id" UUID NOT NULL,
    "municipalityId" UUID NOT NULL,
    "decisionId" UUID NOT NULL,
    "role" "SeatRole" NOT NULL,
    "seatId" UUID NOT NULL,
    "byId" UUID NOT NULL,
    "byName" TEXT NOT NULL,
    "contentHash" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "DecisionConfirmation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MeetingSeries" (
    "id" UUID NOT NULL,
    "municipalityId" UUID NOT NULL,
    "programmeId" UUID NOT NULL,
    "bodyId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "everyWeeks" INTEGER NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "MeetingSeries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Meeting" (
    "id" UUID NOT NULL,
    "municipalityId" UUID NOT NULL,
    "programmeId" UUID NOT NULL,
    "bodyId" UUID NOT NULL,
    "seriesId" UUID,
    "title" TEXT NOT NULL,
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "endsAt" TIMESTAMPTZ(3) NOT NULL,
    "place" TEXT NOT NULL DEFAULT '',
    "invitation" TEXT NOT NULL DEFAULT '',
    "state" "MeetingState" NOT NULL DEFAULT 'planned',
    "cancelReason" TEXT NOT NULL DEFAULT '',
    "calendarNumber" INTEGER NOT NULL DEFAULT 0,
    "changedAt" TIMESTAMPTZ(3) NOT NULL,
    "minutes" TEXT NOT NULL DEFAULT '',
    "minutesClosedAt" TIMESTAMPTZ(3),
    "minutesClosedBy" TEXT NOT NULL DEFAULT '',
    "minutesHash" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Meeting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AgendaItem" (
    "id" UUID NOT NULL,
    "municipalityId" UUID NOT NULL,
    "meetingId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "subject" "AgendaSubject" NOT NULL DEFAULT 'free',
    "subjectId" TEXT NOT NULL DEFAULT '',
    "title" TEXT NOT NULL,
    "minutesOfTime" INTEGER,
    "purpose" TEXT NOT NULL DEFAULT '',
    "minutes" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "AgendaItem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MeetingAttendance" (
    "id" UUID NOT NULL,
    "municipalityId" UUID NOT NULL,
    "meetingId" UUID NOT NULL,
    "seatId" UUID,
    "personName" TEXT NOT NULL,
    "onBehalfOf" TEXT NOT NULL DEFAULT '',
    "state" "AttendanceState" NOT NULL,
    "mandateId" UUID,
    "substituteName" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "MeetingAttendance_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MeetingDocument" (
    "id" UUID NOT NULL,
    "municipalityId" UUID NOT NULL,
    "meetingId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "url" TEXT,
    "fileId" UUID,
    "addedById" UUID NOT NULL,
    "addedAt" TIMESTAMPTZ(3) NOT NULL,
    "removedAt" TIMESTAMPTZ(3),

    CONSTRAINT "MeetingDocument_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CalendarFeed" (
    "id" UUID NOT NULL,
    "municipalityId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "CalendarFeed_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Job" (
    "id" UUID NOT NULL,
    "municipalityId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "key" TEXT NOT NULL,
    "runAt" TIMESTAMPTZ(3) NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "lockedUntil" TIMESTAMPTZ(3),
    "doneAt" TIMESTAMPTZ(3),
    "failedAt" TIMESTAMPTZ(3),
    "lastError" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Job_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Notification" (
    "id" UUID NOT NULL,
    "municipalityId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "programmeId" UUID,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "href" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "readAt" TIMESTAMPTZ(3),
    "mailState" "MailState" NOT NULL,
    "mailedAt" TIMESTAMPTZ(3),
    "mailError" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Notification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "NotificationPreference" (
    "id" UUID NOT NULL,
    "municipalityId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "way" TEXT NOT NULL,

    CONSTRAINT "NotificationPreference_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Handover" (
    "id" UUID NOT NULL,
    "municipalityId" UUID NOT NULL,
    "programmeId" UUID NOT NULL,
    "fromUserId" UUID NOT NULL,
    "toUserId" UUID NOT NULL,
    "handedOverOn" DATE NOT NULL,
    "lessons" TEXT NOT NULL DEFAULT '',
    "contacts" TEXT NOT NULL DEFAULT '',
    "sheet" JSONB NOT NULL,
    "recordedById" UUID NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Handover_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Stakeholder_programmeId_name_idx" ON "Stakeholder"("programmeId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "Stakeholder_municipalityId_id_key" ON "Stakeholder"("municipalityId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "ProblemField_programmeId_field_key" ON "ProblemField"("programmeId", "field");

-- CreateIndex
CREATE INDEX "PartnerPeriod_programmeId_joinedOn_idx" ON "PartnerPeriod"("programmeId", "joinedOn");

-- CreateIndex
CREATE UNIQUE INDEX "Body_municipalityId_id_key" ON "Body"("municipalityId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Body_programmeId_name_key" ON "Body"("programmeId", "name");

-- CreateIndex
CREATE INDEX "Seat_bodyId_startsOn_idx" ON "Seat"("bodyId", "startsOn");

-- CreateIndex
CREATE INDEX "Seat_programmeId_userId_idx" ON "Seat"("programmeId", "userId");

-- CreateIndex
CREATE UNIQUE INDEX "Seat_municipalityId_id_key" ON "Seat"("municipalityId", "id");

-- CreateIndex
CREATE INDEX "Mandate_seatId_startsOn_idx" ON "Mandate"("seatId", "startsOn");

-- CreateIndex
CREATE INDEX "Mandate_userId_idx" ON "Mandate"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "Mandate_municipalityId_id_key" ON "Mandate"("municipalityId", "id");

-- CreateIndex
CREATE INDEX "DirectionPost_programmeId_role_startsOn_idx" ON "DirectionPost"("programmeId", "role", "startsOn");

-- CreateIndex
CREATE INDEX "ParticipationChoice_programmeId_chosenOn_idx" ON "ParticipationChoice"("programmeId", "chosenOn");

-- CreateIndex
CREATE UNIQUE INDEX "ContractVersion_municipalityId_id_key" ON "ContractVersion"("municipalityId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "ContractVersion_programmeId_number_key" ON "ContractVersion"("programmeId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "ContractSignatory_contractId_position_key" ON "ContractSignatory"("contractId", "position");

-- CreateIndex
CREATE INDEX "Promise_programmeId_organisationId_idx" ON "Promise"("programmeId", "organisationId");

-- CreateIndex
CREATE INDEX "Promise_programmeId_status_dueOn_idx" ON "Promise"("programmeId", "status", "dueOn");

-- CreateIndex
CREATE UNIQUE INDEX "Promise_municipalityId_id_key" ON "Promise"("municipalityId", "id");

-- CreateIndex
CREATE INDEX "PromiseDelivery_promiseId_toldAt_idx" ON "PromiseDelivery"("promiseId", "toldAt");

-- CreateIndex
CREATE INDEX "PartnerTalk_programmeId_organisationId_heldOn_idx" ON "PartnerTalk"("programmeId", "organisationId", "heldOn");

-- CreateIndex
CREATE INDEX "Obstacle_programmeId_status_idx" ON "Obstacle"("programmeId", "status");

-- CreateIndex
CREATE UNIQUE INDEX "Obstacle_municipalityId_id_key" ON "Obstacle"("municipalityId", "id");

-- CreateIndex
CREATE INDEX "ObstacleNote_obstacleId_at_idx" ON "ObstacleNote"("obstacleId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "DecisionVote_decisionId_seatId_key" ON "DecisionVote"("decisionId", "seatId");

-- CreateIndex
CREATE UNIQUE INDEX "ConflictOfInterest_decisionId_seatId_key" ON "ConflictOfInterest"("decisionId", "seatId");

-- CreateIndex
CREATE INDEX "ConsultationReaction_decisionId_at_idx" ON "ConsultationReaction"("decisionId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "DecisionConfirmation_decisionId_role_key" ON "DecisionConfirmation"("decisionId", "role");

-- CreateIndex
CREATE UNIQUE INDEX "MeetingSeries_municipalityId_id_key" ON "MeetingSeries"("municipalityId", "id");

-- CreateIndex
CREATE INDEX "Meeting_programmeId_startsAt_idx" ON "Meeting"("programmeId", "startsAt");

-- CreateIndex
CREATE INDEX "Meeting_bodyId_startsAt_idx" ON "Meeting"("bodyId", "startsAt");

-- CreateIndex
CREATE UNIQUE INDEX "Meeting_municipalityId_id_key" ON "Meeting"("municipalityId", "id");

-- CreateIndex
CREATE INDEX "AgendaItem_meetingId_position_idx" ON "AgendaItem"("meetingId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "AgendaItem_municipalityId_id_key" ON "AgendaItem"("municipalityId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "MeetingAttendance_meetingId_seatId_key" ON "MeetingAttendance"("meetingId", "seatId");

-- CreateIndex
CREATE INDEX "MeetingDocument_meetingId_idx" ON "MeetingDocument"("meetingId");

-- CreateIndex
CREATE UNIQUE INDEX "CalendarFeed_tokenHash_key" ON "CalendarFeed"("tokenHash");

-- CreateIndex
CREATE INDEX "CalendarFeed_userId_idx" ON "CalendarFeed"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "Job_key_key" ON "Job"("key");

-- CreateIndex
CREATE INDEX "Job_doneAt_failedAt_runAt_idx" ON "Job"("doneAt", "failedAt", "runAt");

-- CreateIndex
CREATE INDEX "Notification_userId_readAt_idx" ON "Notification"("userId", "readAt");

-- CreateIndex
CREATE INDEX "Notification_mailState_createdAt_idx" ON "Notification"("mailState", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Notification_userId_key_key" ON "Notification"("userId", "key");

-- CreateIndex
CREATE UNIQUE INDEX "NotificationPreference_userId_kind_key" ON "NotificationPreference"("userId", "kind");

-- CreateIndex
CREATE INDEX "Handover_programmeId_handedOverOn_idx" ON "Handover"("programmeId", "handedOverOn");

-- AddForeignKey
ALTER TABLE "Stakeholder" ADD CONSTRAINT "Stakeholder_municipalityId_programmeId_fkey" FOREIGN KEY ("municipalityId", "programmeId") REFERENCES "Programme"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Stakeholder" ADD CONSTRAINT "Stakeholder_municipalityId_organisationId_fkey" FOREIGN KEY ("municipalityId", "organisationId") REFERENCES "Organisation"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProblemField" ADD CONSTRAINT "ProblemField_municipalityId_programmeId_fkey" FOREIGN KEY ("municipalityId", "programmeId") REFERENCES "Programme"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartnerPeriod" ADD CONSTRAINT "PartnerPeriod_municipalityId_programmeId_fkey" FOREIGN KEY ("municipalityId", "programmeId") REFERENCES "Programme"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartnerPeriod" ADD CONSTRAINT "PartnerPeriod_municipalityId_organisationId_fkey" FOREIGN KEY ("municipalityId", "organisationId") REFERENCES "Organisation"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Body" ADD CONSTRAINT "Body_municipalityId_programmeId_fkey" FOREIGN KEY ("municipalityId", "programmeId") REFERENCES "Programme"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Seat" ADD CONSTRAINT "Seat_municipalityId_programmeId_fkey" FOREIGN KEY ("municipalityId", "programmeId") REFERENCES "Programme"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Seat" ADD CONSTRAINT "Seat_municipalityId_bodyId_fkey" FOREIGN KEY ("municipalityId", "bodyId") REFERENCES "Body"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Seat" ADD CONSTRAINT "Seat_municipalityId_userId_fkey" FOREIGN KEY ("municipalityId", "userId") REFERENCES "User"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Seat" ADD CONSTRAINT "Seat_municipalityId_organisationId_fkey" FOREIGN KEY ("municipalityId", "organisationId") REFERENCES "Organisation"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mandate" ADD CONSTRAINT "Mandate_municipalityId_seatId_fkey" FOREIGN KEY ("municipalityId", "seatId") REFERENCES "Seat"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mandate" ADD CONSTRAINT "Mandate_municipalityId_userId_fkey" FOREIGN KEY ("municipalityId", "userId") REFERENCES "User"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DirectionPost" ADD CONSTRAINT "DirectionPost_municipalityId_programmeId_fkey" FOREIGN KEY ("municipalityId", "programmeId") REFERENCES "Programme"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DirectionPost" ADD CONSTRAINT "DirectionPost_municipalityId_userId_fkey" FOREIGN KEY ("municipalityId", "userId") REFERENCES "User"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DirectionPost" ADD CONSTRAINT "DirectionPost_municipalityId_organisationId_fkey" FOREIGN KEY ("municipalityId", "organisationId") REFERENCES "Organisation"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ParticipationChoice" ADD CONSTRAINT "ParticipationChoice_municipalityId_programmeId_fkey" FOREIGN KEY ("municipalityId", "programmeId") REFERENCES "Programme"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ParticipationChoice" ADD CONSTRAINT "ParticipationChoice_municipalityId_recordedById_fkey" FOREIGN KEY ("municipalityId", "recordedById") REFERENCES "User"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActionItem" ADD CONSTRAINT "ActionItem_municipalityId_meetingId_fkey" FOREIGN KEY ("municipalityId", "meetingId") REFERENCES "Meeting"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ContractVersion" ADD CONSTRAINT "ContractVersion_municipalityId_programmeId_fkey" FOREIGN KEY ("municipalityId", "programmeId") REFERENCES "Programme"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ContractSignatory" ADD CONSTRAINT "ContractSignatory_municipalityId_contractId_fkey" FOREIGN KEY ("municipalityId", "contractId") REFERENCES "ContractVersion"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ContractSignatory" ADD CONSTRAINT "ContractSignatory_municipalityId_organisationId_fkey" FOREIGN KEY ("municipalityId", "organisationId") REFERENCES "Organisation"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Promise" ADD CONSTRAINT "Promise_municipalityId_programmeId_fkey" FOREIGN KEY ("municipalityId", "programmeId") REFERENCES "Programme"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Promise" ADD CONSTRAINT "Promise_municipalityId_organisationId_fkey" FOREIGN KEY ("municipalityId", "organisationId") REFERENCES "Organisation"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Promise" ADD CONSTRAINT "Promise_municipalityId_contractId_fkey" FOREIGN KEY ("municipalityId", "contractId") REFERENCES "ContractVersion"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PromiseDelivery" ADD CONSTRAINT "PromiseDelivery_municipalityId_promiseId_fkey" FOREIGN KEY ("municipalityId", "promiseId") REFERENCES "Promise"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PromiseDelivery" ADD CONSTRAINT "PromiseDelivery_municipalityId_toldById_fkey" FOREIGN KEY ("municipalityId", "toldById") REFERENCES "User"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartnerTalk" ADD CONSTRAINT "PartnerTalk_municipalityId_programmeId_fkey" FOREIGN KEY ("municipalityId", "programmeId") REFERENCES "Programme"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartnerTalk" ADD CONSTRAINT "PartnerTalk_municipalityId_organisationId_fkey" FOREIGN KEY ("municipalityId", "organisationId") REFERENCES "Organisation"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Obstacle" ADD CONSTRAINT "Obstacle_municipalityId_programmeId_fkey" FOREIGN KEY ("municipalityId", "programmeId") REFERENCES "Programme"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ObstacleNote" ADD CONSTRAINT "ObstacleNote_municipalityId_obstacleId_fkey" FOREIGN KEY ("municipalityId", "obstacleId") REFERENCES "Obstacle"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ObstacleNote" ADD CONSTRAINT "ObstacleNote_municipalityId_byId_fkey" FOREIGN KEY ("municipalityId", "byId") REFERENCES "User"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_municipalityId_bodyId_fkey" FOREIGN KEY ("municipalityId", "bodyId") REFERENCES "Body"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DecisionVote" ADD CONSTRAINT "DecisionVote_municipalityId_decisionId_fkey" FOREIGN KEY ("municipalityId", "decisionId") REFERENCES "Decision"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DecisionVote" ADD CONSTRAINT "DecisionVote_municipalityId_seatId_fkey" FOREIGN KEY ("municipalityId", "seatId") REFERENCES "Seat"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DecisionVote" ADD CONSTRAINT "DecisionVote_municipalityId_mandateId_fkey" FOREIGN KEY ("municipalityId", "mandateId") REFERENCES "Mandate"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DecisionVote" ADD CONSTRAINT "DecisionVote_municipalityId_castById_fkey" FOREIGN KEY ("municipalityId", "castById") REFERENCES "User"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConflictOfInterest" ADD CONSTRAINT "ConflictOfInterest_municipalityId_decisionId_fkey" FOREIGN KEY ("municipalityId", "decisionId") REFERENCES "Decision"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConflictOfInterest" ADD CONSTRAINT "ConflictOfInterest_municipalityId_seatId_fkey" FOREIGN KEY ("municipalityId", "seatId") REFERENCES "Seat"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConsultationReaction" ADD CONSTRAINT "ConsultationReaction_municipalityId_decisionId_fkey" FOREIGN KEY ("municipalityId", "decisionId") REFERENCES "Decision"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConsultationReaction" ADD CONSTRAINT "ConsultationReaction_municipalityId_organisationId_fkey" FOREIGN KEY ("municipalityId", "organisationId") REFERENCES "Organisation"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConsultationReaction" ADD CONSTRAINT "ConsultationReaction_municipalityId_byId_fkey" FOREIGN KEY ("municipalityId", "byId") REFERENCES "User"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DecisionConfirmation" ADD CONSTRAINT "DecisionConfirmation_municipalityId_decisionId_fkey" FOREIGN KEY ("municipalityId", "decisionId") REFERENCES "Decision"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DecisionConfirmation" ADD CONSTRAINT "DecisionConfirmation_municipalityId_seatId_fkey" FOREIGN KEY ("municipalityId", "seatId") REFERENCES "Seat"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingSeries" ADD CONSTRAINT "MeetingSeries_municipalityId_programmeId_fkey" FOREIGN KEY ("municipalityId", "programmeId") REFERENCES "Programme"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingSeries" ADD CONSTRAINT "MeetingSeries_municipalityId_bodyId_fkey" FOREIGN KEY ("municipalityId", "bodyId") REFERENCES "Body"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Meeting" ADD CONSTRAINT "Meeting_municipalityId_programmeId_fkey" FOREIGN KEY ("municipalityId", "programmeId") REFERENCES "Programme"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Meeting" ADD CONSTRAINT "Meeting_municipalityId_bodyId_fkey" FOREIGN KEY ("municipalityId", "bodyId") REFERENCES "Body"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Meeting" ADD CONSTRAINT "Meeting_municipalityId_seriesId_fkey" FOREIGN KEY ("municipalityId", "seriesId") REFERENCES "MeetingSeries"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgendaItem" ADD CONSTRAINT "AgendaItem_municipalityId_meetingId_fkey" FOREIGN KEY ("municipalityId", "meetingId") REFERENCES "Meeting"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingAttendance" ADD CONSTRAINT "MeetingAttendance_municipalityId_meetingId_fkey" FOREIGN KEY ("municipalityId", "meetingId") REFERENCES "Meeting"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingAttendance" ADD CONSTRAINT "MeetingAttendance_municipalityId_seatId_fkey" FOREIGN KEY ("municipalityId", "seatId") REFERENCES "Seat"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingAttendance" ADD CONSTRAINT "MeetingAttendance_municipalityId_mandateId_fkey" FOREIGN KEY ("municipalityId", "mandateId") REFERENCES "Mandate"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingDocument" ADD CONSTRAINT "MeetingDocument_municipalityId_meetingId_fkey" FOREIGN KEY ("municipalityId", "meetingId") REFERENCES "Meeting"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingDocument" ADD CONSTRAINT "MeetingDocument_municipalityId_fileId_fkey" FOREIGN KEY ("municipalityId", "fileId") REFERENCES "StoredFile"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingDocument" ADD CONSTRAINT "MeetingDocument_municipalityId_addedById_fkey" FOREIGN KEY ("municipalityId", "addedById") REFERENCES "User"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CalendarFeed" ADD CONSTRAINT "CalendarFeed_municipalityId_userId_fkey" FOREIGN KEY ("municipalityId", "userId") REFERENCES "User"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notification" ADD CONSTRAINT "Notification_municipalityId_userId_fkey" FOREIGN KEY ("municipalityId", "userId") REFERENCES "User"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notification" ADD CONSTRAINT "Notification_municipalityId_programmeId_fkey" FOREIGN KEY ("municipalityId", "programmeId") REFERENCES "Programme"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NotificationPreference" ADD CONSTRAINT "NotificationPreference_municipalityId_userId_fkey" FOREIGN KEY ("municipalityId", "userId") REFERENCES "User"("municipalityId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Handover" ADD CONSTRAINT "Handover_municipalityId_programmeId_fkey" FOREIGN KEY ("municipalityId", "programmeId") REFERENCES "Programme"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Handover" ADD CONSTRAINT "Handover_municipalityId_fromUserId_fkey" FOREIGN KEY ("municipalityId", "fromUserId") REFERENCES "User"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Handover" ADD CONSTRAINT "Handover_municipalityId_toUserId_fkey" FOREIGN KEY ("municipalityId", "toUserId") REFERENCES "User"("municipalityId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- ---------------------------------------------------------------------------------------------------------------
-- By hand: what Prisma's schema cannot say.

ALTER TABLE "Stakeholder" ADD CONSTRAINT "Stakeholder_weights" CHECK ("interest" BETWEEN 1 AND 5 AND "influence" BETWEEN 1 AND 5);
ALTER TABLE "Body" ADD CONSTRAINT "Body_quorum" CHECK ("quorumPercent" BETWEEN 1 AND 100);

-- Nothing ends before it begins.
ALTER TABLE "PartnerPeriod" ADD CONSTRAINT "PartnerPeriod_order" CHECK ("leftOn" IS NULL OR "leftOn" >= "joinedOn");
ALTER TABLE "Body" ADD CONSTRAINT "Body_order" CHECK ("endsOn" IS NULL OR "endsOn" >= "startsOn");
ALTER TABLE "Seat" ADD CONSTRAINT "Seat_order" CHECK ("endsOn" IS NULL OR "endsOn" >= "startsOn");
ALTER TABLE "Mandate" ADD CONSTRAINT "Mandate_order" CHECK ("endsOn" IS NULL OR "endsOn" >= "startsOn");
ALTER TABLE "DirectionPost" ADD CONSTRAINT "DirectionPost_order" CHECK ("endsOn" IS NULL OR "endsOn" >= "startsOn");
ALTER TABLE "Meeting" ADD CONSTRAINT "Meeting_order" CHECK ("endsAt" > "startsAt");
ALTER TABLE "Mandate" ADD CONSTRAINT "Mandate_substitute_named" CHECK (NOT "substitute" OR btrim("personName") <> '');
ALTER TABLE "MeetingDocument" ADD CONSTRAINT "MeetingDocument_link_or_file" CHECK (("url" IS NULL) <> ("fileId" IS NULL));
ALTER TABLE "MeetingSeries" ADD CONSTRAINT "MeetingSeries_rhythm" CHECK ("everyWeeks" BETWEEN 1 AND 52);

-- Money is in whole cents and never negative.
ALTER TABLE "Promise" ADD CONSTRAINT "Promise_amounts" CHECK ("amountCents" >= 0 AND "hours" >= 0);
ALTER TABLE "PromiseDelivery" ADD CONSTRAINT "PromiseDelivery_amounts" CHECK ("amountCents" >= 0 AND "hours" >= 0);

-- handbook §4.6: the alternative effort belongs to the no-go of a phase; any other decision may simply be rejected.
ALTER TABLE "Decision" DROP CONSTRAINT "Decision_sealed_whole";
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_sealed_whole" CHECK (
  "sealedAt" IS NULL OR (
    "number" IS NOT NULL AND "outcome" IS NOT NULL AND "decidedOn" IS NOT NULL AND "hash" IS NOT NULL
    AND "dossier" IS NOT NULL AND btrim("motivation") <> '' AND ("phase" IS NOT NULL OR btrim("title") <> '')
    AND ("open" OR btrim("closedGround") <> '')
    AND ("phase" IS NULL OR "outcome" <> 'no_go' OR (
      cardinality("alternativeEfforts") > 0 AND btrim("alternativeEffort") <> '' AND btrim("pulseIndicators") <> ''
      AND btrim("pulseOwner") <> '' AND "reviewOn" IS NOT NULL))));

-- What was voted, declared, said and confirmed is sealed with the decision.
CREATE TRIGGER "DecisionVote_sealed" BEFORE INSERT OR UPDATE OR DELETE ON "DecisionVote"
  FOR EACH ROW EXECUTE FUNCTION refuse_change_below_sealed_decision();
CREATE TRIGGER "ConflictOfInterest_sealed" BEFORE INSERT OR UPDATE OR DELETE ON "ConflictOfInterest"
  FOR EACH ROW EXECUTE FUNCTION refuse_change_below_sealed_decision();
CREATE TRIGGER "ConsultationReaction_sealed" BEFORE INSERT OR UPDATE OR DELETE ON "ConsultationReaction"
  FOR EACH ROW EXECUTE FUNCTION refuse_change_below_sealed_decision();
CREATE TRIGGER "DecisionConfirmation_sealed" BEFORE INSERT OR UPDATE OR DELETE ON "DecisionConfirmation"
  FOR EACH ROW EXECUTE FUNCTION refuse_change_below_sealed_decision();

-- Append-only memory.
CREATE TRIGGER "PromiseDelivery_append_only" BEFORE UPDATE OR DELETE ON "PromiseDelivery"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "ObstacleNote_append_only" BEFORE UPDATE OR DELETE ON "ObstacleNote"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "Handover_append_only" BEFORE UPDATE OR DELETE ON "Handover"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- A contract that everybody signed stays as it was signed; only its evaluation and the text for residents may follow.
CREATE FUNCTION refuse_change_of_signed_contract() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."closedAt" IS NOT NULL AND (TG_OP = 'DELETE'
     OR (to_jsonb(NEW) - 'evaluatedOn' - 'evaluation' - 'evaluateOn' - 'publicText' - 'version')
        <> (to_jsonb(OLD) - 'evaluatedOn' - 'evaluation' - 'evaluateOn' - 'publicText' - 'version')) THEN
    RAISE EXCEPTION 'a signed contract cannot be changed' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "ContractVersion_signed" BEFORE UPDATE OR DELETE ON "ContractVersion"
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_signed_contract();

CREATE FUNCTION refuse_change_below_signed_contract() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "ContractVersion" c WHERE c."closedAt" IS NOT NULL
             AND c."id" IN (CASE WHEN TG_OP = 'INSERT' THEN NEW."contractId" ELSE OLD."contractId" END,
                            CASE WHEN TG_OP = 'DELETE' THEN OLD."contractId" ELSE NEW."contractId" END)) THEN
    RAISE EXCEPTION 'a signed contract cannot be changed' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "ContractSignatory_signed" BEFORE INSERT OR UPDATE OR DELETE ON "ContractSignatory"
  FOR EACH ROW EXECUTE FUNCTION refuse_change_below_signed_contract();

-- Closed minutes stay closed.
CREATE FUNCTION refuse_change_of_closed_minutes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."minutesClosedAt" IS NOT NULL THEN
    RAISE EXCEPTION 'closed minutes cannot be changed' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "Meeting_minutes_closed" BEFORE UPDATE OR DELETE ON "Meeting"
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_closed_minutes();

CREATE FUNCTION refuse_change_below_closed_minutes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "Meeting" m WHERE m."minutesClosedAt" IS NOT NULL
             AND m."id" IN (CASE WHEN TG_OP = 'INSERT' THEN NEW."meetingId" ELSE OLD."meetingId" END,
                            CASE WHEN TG_OP = 'DELETE' THEN OLD."meetingId" ELSE NEW."meetingId" END)) THEN
    RAISE EXCEPTION 'closed minutes cannot be changed' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "AgendaItem_minutes_closed" BEFORE INSERT OR UPDATE OR DELETE ON "AgendaItem"
  FOR EACH ROW EXECUTE FUNCTION refuse_change_below_closed_minutes();
CREATE TRIGGER "MeetingAttendance_minutes_closed" BEFORE INSERT OR UPDATE OR DELETE ON "MeetingAttendance"
  FOR EACH ROW EXECUTE FUNCTION refuse_change_below_closed_minutes();

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
