-- The public page may show vision, goals and work that have words for residents (handbook §5.2, §6.3), and the theory of change.
ALTER TABLE "PublicPage" ADD COLUMN     "tellCourse" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "tellTheory" BOOLEAN NOT NULL DEFAULT false;
