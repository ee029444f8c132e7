-- A log as version 1 of the schema left it, with its journal.
PRAGMA application_id = 1348555877;
PRAGMA user_version = 1;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE shoe (
    id           TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    name         TEXT    NOT NULL UNIQUE CHECK (trim(name) <> ''),
    bought       TEXT    CHECK (bought IS date(bought, '+0 days')),
    run_before_m INTEGER NOT NULL CHECK (run_before_m >= 0),
    limit_m      INTEGER CHECK (limit_m > 0),
    retired      TEXT    CHECK (retired IS date(retired, '+0 days')),
    notes        TEXT    NOT NULL
) STRICT;
INSERT INTO shoe VALUES('01a1f8c3-716c-7796-b191-7906bc6b823f','Blue',NULL,0,NULL,NULL,'');
CREATE TABLE run (
    id                 TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    date               TEXT    NOT NULL CHECK (date IS date(date, '+0 days')),
    start_time         TEXT    CHECK (start_time IS time(start_time, '+0 days')),
    utc_offset_min     INTEGER CHECK (utc_offset_min BETWEEN -840 AND 840),
    kind               TEXT    CHECK (kind IN ('easy', 'long', 'tempo', 'intervals', 'hills', 'race', 'walk_run')),
    distance_m         INTEGER CHECK (distance_m > 0),
    duration_s         INTEGER CHECK (duration_s > 0),
    elapsed_s          INTEGER CHECK (elapsed_s > 0),
    effort             INTEGER CHECK (effort BETWEEN 0 AND 10),
    surface            TEXT    CHECK (surface <> ''),
    shoe_id            TEXT    REFERENCES shoe (id) DEFERRABLE INITIALLY DEFERRED,
    warm_up_min        INTEGER CHECK (warm_up_min >= 0),
    cool_down_min      INTEGER CHECK (cool_down_min >= 0),
    ascent_m           INTEGER CHECK (ascent_m >= 0),
    descent_m          INTEGER CHECK (descent_m >= 0),
    cadence_spm        INTEGER CHECK (cadence_spm BETWEEN 20 AND 300),
    heart_rate_bpm     INTEGER CHECK (heart_rate_bpm BETWEEN 25 AND 250),
    max_heart_rate_bpm INTEGER CHECK (max_heart_rate_bpm BETWEEN 25 AND 250),
    temperature_c      INTEGER CHECK (temperature_c BETWEEN -60 AND 60),
    painkiller         INTEGER CHECK (painkiller IN (0, 1)),
    ended              TEXT    CHECK (ended IN ('finished', 'slowed_then_walked', 'stopped_at_once', 'ran_through_pain')),
    tags               TEXT    NOT NULL,
    notes              TEXT    NOT NULL,
    file               TEXT    NOT NULL,
    CHECK (distance_m IS NOT NULL OR duration_s IS NOT NULL)
) STRICT;
INSERT INTO run VALUES('01a1f8c3-714f-7743-bcf8-a170793a4a98','2026-11-18','18:30:00',60,'intervals',8200,2710,2820,7,'asphalt=70,trail=30','01a1f8c3-716c-7796-b191-7906bc6b823f',5,0,80,75,172,151,178,-3,0,'slowed_then_walked','hill,with Anna','It''s the left one','');
INSERT INTO run VALUES('01a1f8c3-71b8-7726-a7f4-1f4462f7bc27','2026-11-15',NULL,NULL,NULL,5000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'','','');
CREATE TABLE pain_note (
    id     TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    run_id TEXT    REFERENCES run (id) DEFERRABLE INITIALLY DEFERRED,
    date   TEXT    NOT NULL CHECK (date IS date(date, '+0 days')),
    moment TEXT    NOT NULL CHECK (moment IN ('before', 'during', 'after', 'next_morning', 'rest_day')),
    side   TEXT    NOT NULL CHECK (side IN ('left', 'right', 'both')),
    region TEXT    CHECK (region IN ('front', 'above_kneecap', 'below_kneecap', 'beside_tendon', 'inner_joint_line',
                                     'inner_below', 'outer_joint_line', 'outer_side', 'back', 'whole', 'unclear')),
    score  INTEGER NOT NULL CHECK (score BETWEEN 0 AND 10),
    CHECK ((moment = 'rest_day') = (run_id IS NULL))
) STRICT;
INSERT INTO pain_note VALUES('01a1f8c3-716c-7802-8589-d8fe6c5bab5f','01a1f8c3-714f-7743-bcf8-a170793a4a98','2026-11-18','before','left','front',0);
INSERT INTO pain_note VALUES('01a1f8c3-716c-7842-8470-2edcff0b4354','01a1f8c3-714f-7743-bcf8-a170793a4a98','2026-11-18','during','left','front',3);
INSERT INTO pain_note VALUES('01a1f8c3-716c-784e-b0b0-68d58f75a965','01a1f8c3-714f-7743-bcf8-a170793a4a98','2026-11-18','after','left','front',1);
INSERT INTO pain_note VALUES('01a1f8c3-716c-7856-8471-3d928eaee99d','01a1f8c3-714f-7743-bcf8-a170793a4a98','2026-11-19','next_morning','left','front',1);
INSERT INTO pain_note VALUES('01a1f8c3-0000-7000-8000-000000000001',NULL,'2026-11-17','rest_day','right','outer_side',2);
CREATE TABLE log_fact (
    name  TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;
CREATE TABLE journal (
    entry      INTEGER NOT NULL PRIMARY KEY,
    deed       TEXT    NOT NULL CHECK (length(deed) = 36),
    time       TEXT    NOT NULL CHECK (time IS strftime('%Y-%m-%dT%H:%M:%fZ', time)),
    device     TEXT    NOT NULL,
    table_name TEXT    NOT NULL,
    row_id     TEXT    NOT NULL CHECK (length(row_id) = 36),
    before     TEXT,
    after      TEXT,
    CHECK (before IS NOT NULL OR after IS NOT NULL)
) STRICT;
INSERT INTO journal VALUES(1,'01a1f8c3-716c-793b-9003-3357c17e6c2f','2026-11-20T11:42:00.556Z','old machine','shoe','01a1f8c3-716c-7796-b191-7906bc6b823f',NULL,'{"id":"01a1f8c3-716c-7796-b191-7906bc6b823f","name":"Blue","bought":null,"run_before_m":0,"limit_m":null,"retired":null,"notes":""}');
INSERT INTO journal VALUES(2,'01a1f8c3-716c-793b-9003-3357c17e6c2f','2026-11-20T11:42:00.556Z','old machine','run','01a1f8c3-714f-7743-bcf8-a170793a4a98',NULL,'{"id":"01a1f8c3-714f-7743-bcf8-a170793a4a98","date":"2026-11-18","start_time":"18:30:00","utc_offset_min":60,"kind":"intervals","distance_m":8200,"duration_s":2710,"elapsed_s":2820,"effort":7,"surface":"asphalt=70,trail=30","shoe_id":"01a1f8c3-716c-7796-b191-7906bc6b823f","warm_up_min":5,"cool_down_min":0,"ascent_m":80,"descent_m":75,"cadence_spm":172,"heart_rate_bpm":151,"max_heart_rate_bpm":178,"temperature_c":-3,"painkiller":0,"ended":"slowed_then_walked","tags":"hill,with Anna","notes":"It''s the left one","file":""}');
INSERT INTO journal VALUES(3,'01a1f8c3-716c-793b-9003-3357c17e6c2f','2026-11-20T11:42:00.556Z','old machine','pain_note','01a1f8c3-716c-7802-8589-d8fe6c5bab5f',NULL,'{"id":"01a1f8c3-716c-7802-8589-d8fe6c5bab5f","run_id":"01a1f8c3-714f-7743-bcf8-a170793a4a98","date":"2026-11-18","moment":"before","side":"left","region":"front","score":0}');
INSERT INTO journal VALUES(4,'01a1f8c3-716c-793b-9003-3357c17e6c2f','2026-11-20T11:42:00.556Z','old machine','pain_note','01a1f8c3-716c-7842-8470-2edcff0b4354',NULL,'{"id":"01a1f8c3-716c-7842-8470-2edcff0b4354","run_id":"01a1f8c3-714f-7743-bcf8-a170793a4a98","date":"2026-11-18","moment":"during","side":"left","region":"front","score":3}');
INSERT INTO journal VALUES(5,'01a1f8c3-716c-793b-9003-3357c17e6c2f','2026-11-20T11:42:00.557Z','old machine','pain_note','01a1f8c3-716c-784e-b0b0-68d58f75a965',NULL,'{"id":"01a1f8c3-716c-784e-b0b0-68d58f75a965","run_id":"01a1f8c3-714f-7743-bcf8-a170793a4a98","date":"2026-11-18","moment":"after","side":"left","region":"front","score":1}');
INSERT INTO journal VALUES(6,'01a1f8c3-716c-793b-9003-3357c17e6c2f','2026-11-20T11:42:00.557Z','old machine','pain_note','01a1f8c3-716c-7856-8471-3d928eaee99d',NULL,'{"id":"01a1f8c3-716c-7856-8471-3d928eaee99d","run_id":"01a1f8c3-714f-7743-bcf8-a170793a4a98","date":"2026-11-19","moment":"next_morning","side":"left","region":"front","score":1}');
INSERT INTO journal VALUES(7,'01a1f8c3-71ba-766d-b251-314733be1afd','2026-11-20T11:42:00.634Z','old machine','run','01a1f8c3-71b8-7726-a7f4-1f4462f7bc27',NULL,'{"id":"01a1f8c3-71b8-7726-a7f4-1f4462f7bc27","date":"2026-11-15","start_time":null,"utc_offset_min":null,"kind":null,"distance_m":5000,"duration_s":null,"elapsed_s":null,"effort":null,"surface":null,"shoe_id":null,"warm_up_min":null,"cool_down_min":null,"ascent_m":null,"descent_m":null,"cadence_spm":null,"heart_rate_bpm":null,"max_heart_rate_bpm":null,"temperature_c":null,"painkiller":null,"ended":null,"tags":"","notes":"","file":""}');
INSERT INTO journal VALUES(8,'01a1f8c3-0000-7000-8000-000000000002','2026-11-20T11:00:00.000Z','old machine','pain_note','01a1f8c3-0000-7000-8000-000000000001',NULL,'{"id":"01a1f8c3-0000-7000-8000-000000000001","run_id":null,"date":"2026-11-17","moment":"rest_day","side":"right","region":"outer_side","score":2}');
CREATE INDEX run_by_date ON run (date);
CREATE INDEX run_by_shoe ON run (shoe_id);
CREATE INDEX pain_note_by_date ON pain_note (date);
CREATE INDEX pain_note_by_run ON pain_note (run_id);
CREATE INDEX journal_by_row ON journal (row_id);
CREATE TRIGGER journal_is_never_changed BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is never changed'); END;
CREATE TRIGGER journal_is_never_shortened BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is never shortened'); END;
COMMIT;
