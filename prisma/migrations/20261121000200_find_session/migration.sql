-- The session behind a cookie with the person and the rights of now, across municipalities because only this tells which
-- one it is. Asked at every request, so it brings its own right to look and saves the round trips of a transaction.
CREATE FUNCTION find_session(session_id uuid, person_id uuid)
RETURNS TABLE (
  "createdAt" timestamptz, "lastSeenAt" timestamptz, "name" text, "municipalityId" uuid, "administrator" boolean, "grants" json
) LANGUAGE plpgsql AS $$
DECLARE
  before text := current_setting('app.system', true);
BEGIN
  PERFORM set_config('app.system', 'on', true);
  RETURN QUERY
    SELECT s."createdAt", s."lastSeenAt", u."name", u."municipalityId", u."administrator",
           COALESCE((SELECT json_agg(json_build_object(
                       'programmeId', m."programmeId", 'role', m."role", 'organisationId', m."organisationId"))
                     FROM "Membership" m WHERE m."userId" = u."id" AND m."municipalityId" = u."municipalityId"),
                    '[]'::json)
    FROM "UserSession" s
    JOIN "User" u ON u."id" = s."userId" AND u."municipalityId" = s."municipalityId"
    WHERE s."id" = session_id AND s."userId" = person_id AND s."revokedAt" IS NULL AND u."active";
  PERFORM set_config('app.system', COALESCE(before, ''), true);
END $$;
