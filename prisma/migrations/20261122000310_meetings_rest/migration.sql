-- AlterTable
ALTER TABLE "Meeting" ADD COLUMN     "minutesForm" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "movedAt" TIMESTAMPTZ(3);

-- CreateIndex
CREATE INDEX "Meeting_seriesId_startsAt_idx" ON "Meeting"("seriesId", "startsAt");

-- The papers belong to the minutes: once those are closed, none comes, goes or changes.
CREATE TRIGGER "MeetingDocument_minutes_closed" BEFORE INSERT OR UPDATE OR DELETE ON "MeetingDocument"
  FOR EACH ROW EXECUTE FUNCTION refuse_change_below_closed_minutes();
