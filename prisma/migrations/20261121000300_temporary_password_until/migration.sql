-- A password that the administrator handed out works for a week. What was handed out before gets that week from now.
ALTER TABLE "User" ADD COLUMN "temporaryPasswordUntil" TIMESTAMPTZ(3);
UPDATE "User" SET "temporaryPasswordUntil" = now() + interval '7 days' WHERE "passwordTemporary";
ALTER TABLE "User" DROP COLUMN "passwordTemporary";
