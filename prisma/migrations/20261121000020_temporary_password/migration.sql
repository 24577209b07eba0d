-- A password that the administrator handed out has to be replaced by one of the person's own at the first sign-in.
ALTER TABLE "User" ADD COLUMN "passwordTemporary" BOOLEAN NOT NULL DEFAULT false;
