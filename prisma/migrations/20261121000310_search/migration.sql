-- What searching means, in one place: every finder in lib/search asks these functions.
-- No index on the words: row-level security keeps an operator that is not leakproof, such as @@, away from an index until
-- the municipality was checked. The index on programmeId narrows first; what is left is read in milliseconds.

-- Lower case, without accents, and character for character as long as the original, so that a place in one is a place in
-- the other. What PostgreSQL would read as a tag, an address or a path becomes plain words.
CREATE FUNCTION search_fold(given text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT translate(lower(given),
    'àáâãäåāăąçćčďèéêëēėęěğìíîïīıłñńňòóôõöøōőřśşšťùúûüūůűýÿźżž’‘“”/<>_',
    'aaaaaaaaacccdeeeeeeeegiiiiiilnnnoooooooorssstuuuuuuuyyzzz''''""    ')
$$;

CREATE FUNCTION search_vector(given text) RETURNS tsvector LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE COST 1000 AS $$
  SELECT to_tsvector('pg_catalog.dutch', search_fold(given))
$$;

-- What was typed as a question: "between quotes" means together, a minus means without, and the last word may be unfinished.
-- NULL when nothing is left to look for: only very common words, only exclusions, only signs.
CREATE FUNCTION search_query(asked text) RETURNS tsquery LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE COST 100 AS $$
  SELECT CASE
    WHEN querytree(whole) IN ('', 'T') THEN NULL
    WHEN asked ~ '["”]\s*$' OR right(whole::text, 1) <> '''' THEN whole
    ELSE (whole::text || ':*')::tsquery
  END
  FROM (SELECT websearch_to_tsquery('pg_catalog.dutch', search_fold(asked)) AS whole) AS parsed
$$;

-- Does a text answer the question, or hold each of the needles? Dutch writes words together: "corporatie" is also in
-- "woningcorporatie".
CREATE FUNCTION search_finds(given text, asked tsquery, needles text[]) RETURNS boolean
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE COST 1000 AS $$
  SELECT search_vector(given) @@ asked OR (cardinality(needles) > 0 AND search_fold(given) LIKE ALL (needles))
$$;

-- The folded text with the found words between the characters STX and ETX, which no stored text of ours means anything by.
CREATE FUNCTION search_marks(given text, asked tsquery) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE COST 10000 AS $$
  SELECT ts_headline('pg_catalog.dutch', search_fold(given), asked,
    'HighlightAll=true, StartSel=' || chr(2) || ', StopSel=' || chr(3))
$$;
