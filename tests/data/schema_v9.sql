CREATE INDEX care_note_by_date ON care_note (date);
CREATE INDEX complaint_by_date ON complaint (date);
CREATE INDEX day_note_by_date ON day_note (date);
CREATE INDEX flag_ending_by_date ON flag_ending (date);
CREATE INDEX journal_by_row ON journal (row_id);
CREATE INDEX knee_check_by_date ON knee_check (date);
CREATE INDEX measure_value_by_date ON measure_value (date);
CREATE INDEX measure_value_by_measure ON measure_value (measure_id);
CREATE INDEX pain_note_by_date ON pain_note (date);
CREATE INDEX pain_note_by_run ON pain_note (run_id);
CREATE INDEX planned_run_by_date ON planned_run (date);
CREATE INDEX planned_run_by_shoe ON planned_run (shoe_id);
CREATE INDEX profile_fact_by_date ON profile_fact (date);
CREATE INDEX programme_by_date ON programme (date);
CREATE INDEX run_by_date ON run (date);
CREATE INDEX run_by_experiment ON run (experiment_id);
CREATE INDEX run_by_shoe ON run (shoe_id);
CREATE INDEX self_experiment_by_date ON self_experiment (date);
CREATE INDEX self_experiment_by_first_shoe ON self_experiment (first_shoe_id);
CREATE INDEX self_experiment_by_second_shoe ON self_experiment (second_shoe_id);
CREATE INDEX shared_change_by_clock ON shared_change (clock);
CREATE INDEX shared_change_by_number ON shared_change (publisher, number);
CREATE INDEX shared_open_by_what_it_waits_for ON shared_open (waits_for);
CREATE INDEX visit_by_date ON visit (date);
CREATE TABLE care_note (
    id             TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    date           TEXT    NOT NULL CHECK (date IS date(date, '+0 days')),
    time           TEXT    CHECK (time IS time(time, '+0 days')),
    care           TEXT    NOT NULL CHECK (care = 'ice' OR care = 'heat' OR care = 'rest'
                             OR care = 'leg_up' OR care = 'stretch' OR care = 'roll' OR care = 'massage'
                             OR care = 'strength' OR care = 'self_test' OR care = 'brace'
                             OR care = 'tape' OR care = 'painkiller' OR care = 'gel'
                             OR care = 'supplement' OR care = 'other'),
    name           TEXT    NOT NULL,
    side           TEXT    CHECK (side = 'left' OR side = 'right' OR side = 'both'),
    lasted_min     INTEGER CHECK (lasted_min >= 0),
    sets           INTEGER CHECK (sets BETWEEN 0 AND 999),
    repetitions    INTEGER CHECK (repetitions BETWEEN 0 AND 999),
    held_s         INTEGER CHECK (held_s > 0),
    load_g         INTEGER CHECK (load_g > 0),
    tightness      INTEGER CHECK (tightness BETWEEN 0 AND 3),
    pain_before    INTEGER CHECK (pain_before BETWEEN 0 AND 10),
    pain_during    INTEGER CHECK (pain_during BETWEEN 0 AND 10),
    pain_day_after INTEGER CHECK (pain_day_after BETWEEN 0 AND 10),
    notes          TEXT    NOT NULL
) STRICT;
CREATE TABLE complaint (
    id        TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    date      TEXT    NOT NULL CHECK (date IS date(date, '+0 days')),
    ended     TEXT    CHECK (ended IS date(ended, '+0 days')),
    side      TEXT    NOT NULL CHECK (side = 'left' OR side = 'right' OR side = 'both'),
    region    TEXT    CHECK (region = 'front' OR region = 'above_kneecap' OR region = 'below_kneecap'
                        OR region = 'beside_tendon' OR region = 'inner_joint_line'
                        OR region = 'inner_below' OR region = 'outer_joint_line'
                        OR region = 'outer_side' OR region = 'back' OR region = 'whole'
                        OR region = 'unclear'),
    onset     TEXT    CHECK (onset IN ('sudden', 'gradual')),
    mechanism TEXT    CHECK (mechanism <> ''),
    after     TEXT    NOT NULL,
    notes     TEXT    NOT NULL
) STRICT;
CREATE TABLE day_note (
    id              TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    date            TEXT    NOT NULL CHECK (date IS date(date, '+0 days')),
    sitting_min     INTEGER CHECK (sitting_min >= 0),
    driving_min     INTEGER CHECK (driving_min >= 0),
    standing_min    INTEGER CHECK (standing_min >= 0),
    heels_min       INTEGER CHECK (heels_min >= 0),
    stairs_flights  INTEGER CHECK (stairs_flights BETWEEN 0 AND 999),
    sleep_min       INTEGER CHECK (sleep_min >= 0),
    other_sport     TEXT    NOT NULL,
    other_sport_min INTEGER CHECK (other_sport_min >= 0),
    illness         TEXT    NOT NULL,
    hydration       INTEGER CHECK (hydration BETWEEN 0 AND 3),
    nutrition       INTEGER CHECK (nutrition BETWEEN 0 AND 3),
    cycle_day       INTEGER CHECK (cycle_day BETWEEN 1 AND 99),
    notes           TEXT    NOT NULL
) STRICT;
CREATE TABLE flag_ending (
    id     TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    date   TEXT NOT NULL CHECK (date IS date(date, '+0 days')),
    time   TEXT CHECK (time IS time(time, '+0 days')),
    flag   TEXT NOT NULL CHECK (flag <> ''),
    side   TEXT CHECK (side = 'left' OR side = 'right' OR side = 'both'),
    reason TEXT NOT NULL CHECK (reason IN ('looked_at', 'mistake')),
    notes  TEXT NOT NULL CHECK (trim(notes) <> '')
) STRICT;
CREATE TABLE journal (
    entry      INTEGER NOT NULL PRIMARY KEY,
    part       INTEGER NOT NULL REFERENCES journal_part (part),
    table_name TEXT    NOT NULL,
    row_id     ANY     NOT NULL CHECK (length(row_id) = 16 OR typeof(row_id) = 'text'),
    before     ANY     CHECK (typeof(before) <> 'integer' AND typeof(before) <> 'real'),
    after      ANY     CHECK (typeof(after) <> 'integer' AND typeof(after) <> 'real'),
    CHECK (before IS NOT NULL OR after IS NOT NULL)
) STRICT;
CREATE TABLE journal_part (
    part    INTEGER NOT NULL PRIMARY KEY,
    deed    ANY     NOT NULL CHECK (length(deed) = 16 OR typeof(deed) = 'text'),
    time_ms INTEGER NOT NULL,
    device  TEXT    NOT NULL
) STRICT;
CREATE TABLE knee_check (
    id                    TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    date                  TEXT    NOT NULL CHECK (date IS date(date, '+0 days')),
    side                  TEXT    NOT NULL CHECK (side = 'left' OR side = 'right' OR side = 'both'),
    swelling              TEXT    CHECK (swelling = 'none' OR swelling = 'slight' OR swelling = 'clear'),
    swelling_came         TEXT    CHECK (swelling_came = 'within_2_hours'
                                    OR swelling_came = 'within_a_day' OR swelling_came = 'next_day'),
    morning_stiffness_min INTEGER CHECK (morning_stiffness_min >= 0),
    signs                 TEXT    CHECK (signs <> ''),
    gave_way_times        INTEGER CHECK (gave_way_times BETWEEN 0 AND 999),
    crackling             TEXT    CHECK (crackling <> ''),
    stairs_up             TEXT    CHECK (stairs_up = 'none' OR stairs_up = 'some' OR stairs_up = 'much'),
    stairs_down           TEXT    CHECK (stairs_down = 'none' OR stairs_down = 'some'
                                    OR stairs_down = 'much'),
    squatting             TEXT    CHECK (squatting = 'none' OR squatting = 'some' OR squatting = 'much'),
    sitting               TEXT    CHECK (sitting = 'none' OR sitting = 'some' OR sitting = 'much'),
    kneeling              TEXT    CHECK (kneeling = 'none' OR kneeling = 'some' OR kneeling = 'much'),
    walking               TEXT    CHECK (walking = 'none' OR walking = 'some' OR walking = 'much'),
    jumping               TEXT    CHECK (jumping = 'none' OR jumping = 'some' OR jumping = 'much'),
    standing_up           TEXT    CHECK (standing_up = 'none' OR standing_up = 'some'
                                    OR standing_up = 'much'),
    alarms                TEXT    CHECK (alarms <> ''),
    elsewhere             TEXT    CHECK (elsewhere <> ''),
    worry                 INTEGER CHECK (worry BETWEEN 0 AND 10),
    photo                 TEXT    NOT NULL,
    notes                 TEXT    NOT NULL
, time TEXT CHECK (time IS time(time, '+0 days'))) STRICT;
CREATE TABLE log_fact (
    name  TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;
CREATE TABLE measure (
    id                  TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    name                TEXT    NOT NULL UNIQUE CHECK (trim(name) <> ''),
    unit                TEXT    NOT NULL,
    lowest_thousandths  INTEGER,
    highest_thousandths INTEGER,
    retired             TEXT    CHECK (retired IS date(retired, '+0 days')),
    notes               TEXT    NOT NULL,
    CHECK (lowest_thousandths <= highest_thousandths)
) STRICT;
CREATE TABLE measure_value (
    id                TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    measure_id        TEXT    NOT NULL REFERENCES measure (id) DEFERRABLE INITIALLY DEFERRED,
    date              TEXT    NOT NULL CHECK (date IS date(date, '+0 days')),
    value_thousandths INTEGER NOT NULL
) STRICT;
CREATE TABLE pain_note (
    id          TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    run_id      TEXT    REFERENCES run (id) DEFERRABLE INITIALLY DEFERRED,
    date        TEXT    NOT NULL CHECK (date IS date(date, '+0 days')),
    moment      TEXT    NOT NULL CHECK (moment = 'before' OR moment = 'during' OR moment = 'after'
                          OR moment = 'next_morning' OR moment = 'rest_day'),
    side        TEXT    NOT NULL CHECK (side = 'left' OR side = 'right' OR side = 'both'),
    region      TEXT    CHECK (region = 'front' OR region = 'above_kneecap' OR region = 'below_kneecap'
                          OR region = 'beside_tendon' OR region = 'inner_joint_line'
                          OR region = 'inner_below' OR region = 'outer_joint_line'
                          OR region = 'outer_side' OR region = 'back' OR region = 'whole'
                          OR region = 'unclear'),
    score       INTEGER NOT NULL CHECK (score BETWEEN 0 AND 10),
    quality     TEXT    CHECK (quality <> ''),
    triggers    TEXT    CHECK (triggers <> ''),
    onset_m     INTEGER CHECK (onset_m >= 0),
    onset_min   INTEGER CHECK (onset_min >= 0),
    course      TEXT    CHECK (course = 'warmed_up' OR course = 'stayed' OR course = 'worsened'
                          OR course = 'came_and_went'),
    settled_min INTEGER CHECK (settled_min >= 0),
    limp        INTEGER CHECK (limp IN (0, 1)),
    tender      INTEGER CHECK (tender IN (0, 1)),
    felt_in     TEXT    CHECK (felt_in IN ('muscle', 'joint')),
    CHECK ((moment = 'rest_day') = (run_id IS NULL))
) STRICT;
CREATE TABLE planned_run (
    id           TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    date         TEXT    NOT NULL CHECK (date IS date(date, '+0 days')),
    distance_m   INTEGER CHECK (distance_m > 0),
    duration_min INTEGER CHECK (duration_min > 0),
    kind         TEXT    CHECK (kind = 'easy' OR kind = 'long' OR kind = 'tempo' OR kind = 'intervals'
                           OR kind = 'hills' OR kind = 'race' OR kind = 'walk_run'),
    surface      TEXT    CHECK (surface <> ''),
    shoe_id      TEXT    REFERENCES shoe (id) DEFERRABLE INITIALLY DEFERRED,
    notes        TEXT    NOT NULL,
    CHECK (distance_m IS NOT NULL OR duration_min IS NOT NULL)
) STRICT;
CREATE TABLE profile_fact (
    id       TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    date     TEXT    NOT NULL CHECK (date IS date(date, '+0 days')),
    fact     TEXT    NOT NULL CHECK (fact = 'birth_year' OR fact = 'sex' OR fact = 'height'
                       OR fact = 'weight' OR fact = 'foot_type' OR fact = 'pronation'
                       OR fact = 'leg_length' OR fact = 'leg_axis' OR fact = 'hip_strength'
                       OR fact = 'knee_structure' OR fact = 'joint_disease' OR fact = 'old_injury'
                       OR fact = 'surgery' OR fact = 'diagnosis' OR fact = 'medical_history'
                       OR fact = 'questionnaire' OR fact = 'goal_race' OR fact = 'other'),
    name     TEXT    NOT NULL,
    value    TEXT    NOT NULL CHECK (trim(value) <> ''),
    side     TEXT    CHECK (side = 'left' OR side = 'right' OR side = 'both'),
    found_by TEXT    NOT NULL
) STRICT;
CREATE TABLE programme (
    id           TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    date         TEXT    NOT NULL CHECK (date IS date(date, '+0 days')),
    kind         TEXT    NOT NULL CHECK (kind <> ''),
    name         TEXT    NOT NULL,
    side         TEXT    CHECK (side = 'left' OR side = 'right' OR side = 'both'),
    set_by       TEXT    NOT NULL,
    step         INTEGER CHECK (step > 0),
    walk_pain    INTEGER CHECK (walk_pain BETWEEN 0 AND 10),
    stairs_pain  INTEGER CHECK (stairs_pain BETWEEN 0 AND 10),
    week_m       INTEGER CHECK (week_m > 0),
    pain_ceiling INTEGER CHECK (pain_ceiling BETWEEN 0 AND 10),
    surfaces     TEXT    CHECK (surfaces <> ''),
    sets         INTEGER CHECK (sets > 0),
    repetitions  INTEGER CHECK (repetitions > 0),
    held_s       INTEGER CHECK (held_s > 0),
    times_a_week INTEGER CHECK (times_a_week > 0),
    next_check   TEXT    CHECK (next_check IS date(next_check, '+0 days')),
    ended        TEXT    CHECK (ended IS date(ended, '+0 days')),
    notes        TEXT    NOT NULL
) STRICT;
CREATE TABLE run (
    id                 TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    date               TEXT    NOT NULL CHECK (date IS date(date, '+0 days')),
    start_time         TEXT    CHECK (start_time IS time(start_time, '+0 days')),
    utc_offset_min     INTEGER CHECK (utc_offset_min BETWEEN -840 AND 840),
    kind               TEXT    CHECK (kind = 'easy' OR kind = 'long' OR kind = 'tempo'
                                 OR kind = 'intervals' OR kind = 'hills' OR kind = 'race'
                                 OR kind = 'walk_run'),
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
    ended              TEXT    CHECK (ended = 'finished' OR ended = 'slowed_then_walked'
                                 OR ended = 'stopped_at_once' OR ended = 'ran_through_pain'),
    tags               TEXT    NOT NULL,
    notes              TEXT    NOT NULL,
    file               TEXT    NOT NULL,
    evenness           TEXT    CHECK (evenness = 'even' OR evenness = 'uneven' OR evenness = 'rough'),
    camber             TEXT    CHECK (camber = 'level' OR camber = 'left_lower'
                                 OR camber = 'right_lower' OR camber = 'both_ways'),
    insole             TEXT    NOT NULL,
    warm_up_parts      TEXT    CHECK (warm_up_parts <> ''),
    cool_down_parts    TEXT    CHECK (cool_down_parts <> ''),
    walk_min           INTEGER CHECK (walk_min >= 0),
    foot_strike        TEXT    CHECK (foot_strike = 'heel' OR foot_strike = 'midfoot'
                                 OR foot_strike = 'forefoot'),
    form_rating        INTEGER CHECK (form_rating BETWEEN 0 AND 10),
    form_cue           TEXT    NOT NULL,
    feel               TEXT    CHECK (feel = 'very_weak' OR feel = 'weak' OR feel = 'normal'
                                 OR feel = 'strong' OR feel = 'very_strong'),
    splits_s           TEXT    CHECK (splits_s <> ''),
    experiment_id      TEXT    REFERENCES self_experiment (id) DEFERRABLE INITIALLY DEFERRED,
    trial              INTEGER CHECK (trial BETWEEN 0 AND 999),
    CHECK (distance_m IS NOT NULL OR duration_s IS NOT NULL),
    CHECK ((trial IS NULL) = (experiment_id IS NULL))
) STRICT;
CREATE TABLE self_experiment (
    id             TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    date           TEXT    NOT NULL CHECK (date IS date(date, '+0 days')),
    side           TEXT    NOT NULL CHECK (side = 'left' OR side = 'right' OR side = 'both'),
    tried          TEXT    NOT NULL CHECK (tried = 'shoe' OR tried = 'insole' OR tried = 'warm_up'
                             OR tried = 'surface'),
    first_shoe_id  TEXT    REFERENCES shoe (id) DEFERRABLE INITIALLY DEFERRED,
    second_shoe_id TEXT    REFERENCES shoe (id) DEFERRABLE INITIALLY DEFERRED,
    first          TEXT    NOT NULL,
    second         TEXT    NOT NULL,
    pairs          INTEGER NOT NULL CHECK (pairs BETWEEN 6 AND 999),
    seed           INTEGER NOT NULL CHECK (seed > 0),
    ended          TEXT    CHECK (ended IS date(ended, '+0 days')),
    notes          TEXT    NOT NULL
) STRICT;
CREATE TABLE shared_change (
    row_id     TEXT    NOT NULL CHECK (length(row_id) = 36),
    clock      INTEGER NOT NULL CHECK (clock > 0),
    device     TEXT    NOT NULL CHECK (device <> ''),
    table_name TEXT    NOT NULL,
    said       TEXT    NOT NULL CHECK (said <> ''),
    publisher  TEXT    NOT NULL CHECK (publisher <> ''),
    number     INTEGER NOT NULL CHECK (number > 0),
    PRIMARY KEY (row_id, clock, device)
) STRICT, WITHOUT ROWID;
CREATE TABLE shared_device (
    id   TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE shared_open (
    row_id       TEXT    NOT NULL PRIMARY KEY,
    table_name   TEXT    NOT NULL,
    waits_for    TEXT    NOT NULL,
    has_conflict INTEGER NOT NULL CHECK (has_conflict IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE TABLE shared_read (
    publisher TEXT    NOT NULL,
    first     INTEGER NOT NULL CHECK (first > 0),
    last      INTEGER NOT NULL CHECK (last >= first),
    PRIMARY KEY (publisher, first)
) STRICT, WITHOUT ROWID;
CREATE TABLE shared_same (
    one   TEXT NOT NULL CHECK (length(one) = 36),
    other TEXT NOT NULL CHECK (length(other) = 36),
    PRIMARY KEY (one, other)
) STRICT, WITHOUT ROWID;
CREATE TABLE shoe (
    id           TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    name         TEXT    NOT NULL UNIQUE CHECK (trim(name) <> ''),
    bought       TEXT    CHECK (bought IS date(bought, '+0 days')),
    run_before_m INTEGER NOT NULL CHECK (run_before_m >= 0),
    limit_m      INTEGER CHECK (limit_m > 0),
    retired      TEXT    CHECK (retired IS date(retired, '+0 days')),
    notes        TEXT    NOT NULL,
    kind         TEXT    CHECK (kind = 'road' OR kind = 'trail' OR kind = 'track' OR kind = 'race'
                           OR kind = 'not_for_running'),
    support      TEXT    CHECK (support = 'neutral' OR support = 'stability'
                           OR support = 'motion_control' OR support = 'minimal'),
    size         TEXT    NOT NULL,
    fit          TEXT    CHECK (fit = 'loose' OR fit = 'right' OR fit = 'tight'),
    drop_mm      INTEGER CHECK (drop_mm BETWEEN -20 AND 60),
    stiffness    TEXT    CHECK (stiffness = 'flexible' OR stiffness = 'medium' OR stiffness = 'stiff'),
    lacing       TEXT    CHECK (lacing = 'loose' OR lacing = 'right' OR lacing = 'tight'),
    insole       TEXT    NOT NULL
) STRICT;
CREATE TABLE visit (
    id         TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    date       TEXT    NOT NULL CHECK (date IS date(date, '+0 days')),
    kind       TEXT    NOT NULL CHECK (kind = 'physiotherapist' OR kind = 'doctor'
                         OR kind = 'gait_analysis' OR kind = 'imaging' OR kind = 'surgery'
                         OR kind = 'other'),
    who        TEXT    NOT NULL,
    question   TEXT    NOT NULL,
    said       TEXT    NOT NULL,
    diagnosis  TEXT    NOT NULL,
    next_check TEXT    CHECK (next_check IS date(next_check, '+0 days')),
    asked      TEXT    NOT NULL,
    answer     TEXT    NOT NULL
, time TEXT CHECK (time IS time(time, '+0 days'))) STRICT;
CREATE TRIGGER journal_is_never_changed BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is never changed'); END;
CREATE TRIGGER journal_is_never_shortened BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is never shortened'); END;
CREATE TRIGGER journal_part_is_never_changed BEFORE UPDATE ON journal_part
BEGIN SELECT RAISE(ABORT, 'the journal is never changed'); END;
CREATE TRIGGER journal_part_is_never_shortened BEFORE DELETE ON journal_part
BEGIN SELECT RAISE(ABORT, 'the journal is never shortened'); END;
