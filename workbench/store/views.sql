-- What makes reading quick, what keeps the history as it is, and what anyone may read with the sqlite3 shell or Datasette.
-- Current values are heads; a field on which colleagues differ has several rows and stands in v_conflict.

CREATE INDEX revision_by_device ON revision (device, seq);

CREATE INDEX revision_by_field ON revision (entity, field);

-- The first list counts what is current here, without opening a single answer. `is_head` stands
-- at the end because SQLite looks at it even where the condition says what it is.
CREATE INDEX revision_heads ON revision (entity, field, recorded_at, is_head) WHERE is_head;

CREATE INDEX revision_blank ON revision (entity, field, value, is_head)
WHERE is_head AND (value IS NULL OR value = 'null' OR substr(value, 1, 16) = '{"state":"draft"');

CREATE INDEX revision_by_kind ON revision (value, entity, field, is_head) WHERE is_head AND field = 'kind';

-- A value of 38 characters is mostly another entity's id in its quotation marks.
CREATE INDEX revision_pointing ON revision (value, field, entity, is_head) WHERE is_head AND length(value) = 38;

CREATE INDEX parcel_item_by_item ON parcel_item (item, parcel);

CREATE INDEX parcel_by_row ON parcel (assessment, folder, device, number);

CREATE INDEX object_by_parcel ON object (parcel);

-- What waits, of a thousand that do not.
CREATE INDEX parcel_left ON parcel (assessment, folder, device, number) WHERE NOT is_done;

CREATE INDEX object_unsent ON object (name) WHERE content IS NOT NULL;

CREATE INDEX gathered_by_entity ON gathered_entity (entity);

CREATE TRIGGER revision_stays BEFORE UPDATE OF
  id, entity, field, value, context, salt, digest, parents, author, device, seq, recorded_at ON revision
WHEN NOT EXISTS (SELECT 1 FROM permit WHERE operation = 'erase')
BEGIN SELECT RAISE(ABORT, 'a revision is never changed'); END;

CREATE TRIGGER revision_remains BEFORE DELETE ON revision
WHEN NOT EXISTS (SELECT 1 FROM permit WHERE operation = 'erase')
BEGIN SELECT RAISE(ABORT, 'a revision is never deleted'); END;

CREATE TRIGGER parent_stays BEFORE UPDATE ON revision_parent
BEGIN SELECT RAISE(ABORT, 'a revision is never changed'); END;

CREATE TRIGGER parent_remains BEFORE DELETE ON revision_parent
WHEN NOT EXISTS (SELECT 1 FROM permit WHERE operation = 'erase')
BEGIN SELECT RAISE(ABORT, 'a revision is never deleted'); END;

CREATE VIEW v_kind AS
SELECT entity, json_extract(value, '$') AS kind FROM revision WHERE field = 'kind' AND is_head;

CREATE VIEW v_cluster AS
SELECT k.entity AS id,
  max(CASE WHEN r.field = 'name' THEN json_extract(r.value, '$') END) AS name,
  max(CASE WHEN r.field = 'country' THEN json_extract(r.value, '$') END) AS country,
  max(CASE WHEN r.field = 'region' THEN json_extract(r.value, '$') END) AS region,
  max(CASE WHEN r.field = 'sector' THEN json_extract(r.value, '$') END) AS sector
FROM v_kind k JOIN revision r ON r.entity = k.entity AND r.is_head
WHERE k.kind = 'cluster'
GROUP BY k.entity;

CREATE VIEW v_assessment AS
SELECT k.entity AS id,
  max(CASE WHEN r.field = 'cluster' THEN json_extract(r.value, '$') END) AS cluster,
  max(CASE WHEN r.field = 'edition' THEN json_extract(r.value, '$.id') END) AS edition,
  max(CASE WHEN r.field = 'period' THEN json_extract(r.value, '$') END) AS period,
  max(CASE WHEN r.field = 'status' THEN json_extract(r.value, '$') END) AS status,
  max(CASE WHEN r.field = 'origin' THEN json_extract(r.value, '$') END) AS origin,
  max(CASE WHEN r.field = 'previous' THEN json_extract(r.value, '$') END) AS previous,
  max(CASE WHEN r.field = 'currency' THEN json_extract(r.value, '$') END) AS currency,
  max(r.recorded_at) AS changed_at
FROM v_kind k JOIN revision r ON r.entity = k.entity AND r.is_head
WHERE k.kind = 'assessment'
GROUP BY k.entity;

CREATE VIEW v_answer AS
SELECT entity AS assessment, substr(field, 8) AS question, value, json_extract(context, '$.note') AS note,
  author, recorded_at, id AS revision
FROM revision WHERE is_head AND field GLOB 'answer/*';

CREATE VIEW v_score AS
SELECT entity AS assessment, substr(field, 7, instr(substr(field, 7), '/') - 1) AS indicator,
  substr(field, 7 + instr(substr(field, 7), '/')) AS lane, json_extract(value, '$') AS level,
  json_extract(context, '$.why') AS why, author, recorded_at, id AS revision
FROM revision WHERE is_head AND field GLOB 'score/*';

CREATE VIEW v_finding AS
SELECT k.entity AS id,
  max(CASE WHEN r.field = 'assessment' THEN json_extract(r.value, '$') END) AS assessment,
  max(CASE WHEN r.field = 'sort' THEN json_extract(r.value, '$') END) AS sort,
  max(CASE WHEN r.field = 'indicator' THEN json_extract(r.value, '$') END) AS indicator,
  max(CASE WHEN r.field = 'title' THEN json_extract(r.value, '$') END) AS title,
  max(CASE WHEN r.field = 'text' THEN json_extract(r.value, '$') END) AS text
FROM v_kind k JOIN revision r ON r.entity = k.entity AND r.is_head
WHERE k.kind = 'finding'
GROUP BY k.entity;

CREATE VIEW v_evidence AS
SELECT k.entity AS id,
  max(CASE WHEN r.field = 'assessment' THEN json_extract(r.value, '$') END) AS assessment,
  max(CASE WHEN r.field = 'name' THEN json_extract(r.value, '$') END) AS name,
  max(CASE WHEN r.field = 'sha256' THEN json_extract(r.value, '$') END) AS sha256,
  max(CASE WHEN r.field = 'seen_on' THEN json_extract(r.value, '$') END) AS seen_on,
  max(CASE WHEN r.field = 'linked' THEN r.value END) AS linked
FROM v_kind k JOIN revision r ON r.entity = k.entity AND r.is_head
WHERE k.kind = 'evidence'
GROUP BY k.entity;

CREATE VIEW v_conflict AS
SELECT entity, field, count(*) AS heads, count(DISTINCT value) AS "values",
  json_group_array(json_object('value', json(value), 'author', author, 'recorded_at', recorded_at)) AS said
FROM revision WHERE is_head
GROUP BY entity, field HAVING count(DISTINCT value) > 1;
