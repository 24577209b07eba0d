-- The public page may show the signed contract in plain words (handbook §5.3).
ALTER TABLE "PublicPage" ADD COLUMN     "tellContract" BOOLEAN NOT NULL DEFAULT false;
