-- CreateIndex
CREATE INDEX "AuditEvent_programmeId_at_idx" ON "AuditEvent"("programmeId", "at");
-- CreateIndex
CREATE INDEX "Answer_programmeId_organisationId_state_idx" ON "Answer"("programmeId", "organisationId", "state");
