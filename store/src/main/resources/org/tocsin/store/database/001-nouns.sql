-- Texts are TEXT, days DATE, moments TIMESTAMP WITH TIME ZONE. No foreign keys: DuckDB refuses updates of rows that others point to
-- (Store.check looks for what points to nothing). No unique index on rows that are replaced within one transaction, for the same reason.
-- An index marked server_only is for PostgreSQL: of its table many rows are asked at once, which DuckDB answers by reading a column, in less time
-- than it takes to keep the index while rows are loaded (docs/store.md has the figures).

CREATE TABLE article (
    id TEXT NOT NULL,
    origin TEXT NOT NULL,               -- what stays when the article is edited: its address, else the id it came with
    version INTEGER NOT NULL,           -- 1, 2, ... of one origin
    replaced_by TEXT,                   -- id of the next version; null for the current one
    content_hash TEXT NOT NULL,
    url TEXT,
    title TEXT,
    outlet TEXT,
    author TEXT,
    published DATE,
    published_basis TEXT,
    language TEXT,
    text TEXT NOT NULL,
    copy_group TEXT NOT NULL,           -- shared by near-duplicates; its own id for a text of its own
    story TEXT,
    seen_at TIMESTAMP WITH TIME ZONE NOT NULL,
    coded_at TIMESTAMP WITH TIME ZONE,
    knowledge TEXT,
    engine TEXT
);
CREATE INDEX article_id ON article (id);
CREATE INDEX article_origin ON article (origin);
CREATE INDEX article_content_hash ON article (content_hash);
CREATE INDEX article_copy_group ON article (copy_group);

CREATE TABLE signature (                -- of the copy finder, for texts long enough to have copies
    article TEXT NOT NULL,
    body ${bytes} NOT NULL
);
CREATE INDEX signature_article ON signature (article);

CREATE TABLE signature_band (           -- of the copy finder: articles that share one may be copies
    band BIGINT NOT NULL,
    article TEXT NOT NULL
);
${server_only} CREATE INDEX signature_band_band ON signature_band (band);

CREATE TABLE event (
    id TEXT NOT NULL,
    article TEXT NOT NULL,
    position INTEGER NOT NULL,          -- among the events of its article, from 0
    status TEXT NOT NULL,
    plover_event TEXT,
    plover_mode TEXT,
    cameo TEXT NOT NULL,
    quad_class INTEGER NOT NULL,
    goldstein DOUBLE PRECISION NOT NULL,
    plover_score DOUBLE PRECISION,
    date_start DATE,
    date_end DATE,
    date_precision TEXT NOT NULL,
    place TEXT,
    place_country TEXT,
    latitude DOUBLE PRECISION,
    longitude DOUBLE PRECISION,
    place_precision TEXT,
    outlet TEXT,
    published DATE,
    speaker TEXT,
    trigger_start INTEGER NOT NULL,
    rule TEXT NOT NULL,
    body TEXT NOT NULL,                 -- the JSON line of the contract, with people's corrections
    machine_body TEXT                   -- the machine's answer, where people have corrected it
);
CREATE INDEX event_id ON event (id);
CREATE INDEX event_article ON event (article);

CREATE TABLE event_party (              -- each side of each event
    event TEXT NOT NULL,
    side TEXT NOT NULL,                 -- actor, recipient
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    country TEXT,
    sector TEXT,                        -- the primary one
    entity TEXT
);
${server_only} CREATE INDEX event_party_event ON event_party (event);

CREATE TABLE report (                   -- which incident an event is a report of
    event TEXT NOT NULL,
    incident TEXT NOT NULL,
    article TEXT NOT NULL
);
CREATE INDEX report_event ON report (event);
CREATE INDEX report_incident ON report (incident);

CREATE TABLE merge_key (
    merge_key BIGINT NOT NULL,
    event TEXT NOT NULL
);
${server_only} CREATE INDEX merge_key_key ON merge_key (merge_key);

CREATE TABLE trait (                    -- what the merge compares of a report, as it writes it
    event TEXT NOT NULL,
    body ${bytes} NOT NULL
);
${server_only} CREATE INDEX trait_event ON trait (event);

CREATE TABLE stated_link (
    event TEXT NOT NULL,
    target_event TEXT,
    type TEXT NOT NULL,
    holder TEXT,                        -- name of who says so; null for the outlet
    cue TEXT NOT NULL,
    target TEXT NOT NULL,
    article TEXT NOT NULL
);
CREATE INDEX stated_link_event ON stated_link (event);

CREATE TABLE claim (
    id TEXT NOT NULL,
    article TEXT NOT NULL,
    position INTEGER NOT NULL,
    speaker TEXT,
    speaker_country TEXT,
    speaker_sector TEXT,
    speaker_entity TEXT,
    role TEXT,
    modality TEXT NOT NULL,
    quote_type TEXT NOT NULL,
    via TEXT,
    content TEXT NOT NULL,
    outlet TEXT,
    published DATE,
    body TEXT NOT NULL
);
CREATE INDEX claim_id ON claim (id);
CREATE INDEX claim_article ON claim (article);

CREATE TABLE stance (
    claim TEXT NOT NULL,
    name TEXT NOT NULL,
    country TEXT,
    polarity INTEGER NOT NULL
);
CREATE INDEX stance_claim ON stance (claim);

CREATE TABLE figure (
    id TEXT NOT NULL,
    article TEXT NOT NULL,
    position INTEGER NOT NULL,
    event TEXT,
    kind TEXT NOT NULL,
    minimum DOUBLE PRECISION,
    maximum DOUBLE PRECISION,
    operator TEXT NOT NULL,
    unit TEXT NOT NULL,
    subject TEXT NOT NULL,
    sayer TEXT,
    sayer_country TEXT,
    part_of TEXT,
    outlet TEXT,
    published DATE,
    body TEXT NOT NULL
);
CREATE INDEX figure_id ON figure (id);
CREATE INDEX figure_article ON figure (article);

CREATE TABLE incident (                 -- every state that an incident was ever in; valid_to is null for the present one
    id TEXT NOT NULL,
    valid_from TIMESTAMP WITH TIME ZONE NOT NULL,
    valid_to TIMESTAMP WITH TIME ZONE,
    status TEXT NOT NULL,
    plover_event TEXT,
    plover_mode TEXT,
    cameo TEXT NOT NULL,
    quad_class INTEGER NOT NULL,
    goldstein DOUBLE PRECISION NOT NULL,
    plover_score DOUBLE PRECISION,
    date_start DATE,
    date_end DATE,
    date_precision TEXT NOT NULL,
    place TEXT,
    place_country TEXT,
    latitude DOUBLE PRECISION,
    longitude DOUBLE PRECISION,
    place_precision TEXT,
    actors TEXT NOT NULL,               -- names, joined by "; "
    actor_countries TEXT NOT NULL,      -- ISO 3166-1 alpha-3, each once, between blanks: " AZE RUS "
    recipients TEXT NOT NULL,
    recipient_countries TEXT NOT NULL,
    actor_codes TEXT NOT NULL,          -- countries with sectors and ids of entities, between blanks: " AZEGOV ilham_aliyev "
    recipient_codes TEXT NOT NULL,
    outlet_names TEXT NOT NULL,         -- of its reports, between bars: "|Daily|Evening Post|"
    speakers TEXT NOT NULL,             -- who says it happened, by name, between bars
    contexts TEXT NOT NULL,             -- PLOVER contexts of its reports, between blanks
    first_published DATE,               -- of its reports
    last_published DATE,
    reports INTEGER NOT NULL,
    articles INTEGER NOT NULL,
    outlets INTEGER NOT NULL,
    owners INTEGER NOT NULL,
    unreviewed_outlets INTEGER NOT NULL,
    independent_sources INTEGER NOT NULL,
    is_disputed BOOLEAN NOT NULL,
    sentence TEXT NOT NULL,             -- of its first report
    body TEXT NOT NULL                  -- the incident as JSON
);
CREATE INDEX incident_id ON incident (id);

CREATE TABLE happening (                -- what the monitor counts: an incident once for each pair of countries
    incident TEXT NOT NULL,
    first_day DATE NOT NULL,
    last_day DATE NOT NULL,
    source TEXT NOT NULL,
    target TEXT NOT NULL,
    kind TEXT NOT NULL,
    quad_class INTEGER NOT NULL,
    goldstein DOUBLE PRECISION NOT NULL,
    plover DOUBLE PRECISION,
    reports INTEGER NOT NULL,
    place TEXT
);
CREATE INDEX happening_incident ON happening (incident);

CREATE TABLE redirect (                 -- names of incidents that were given up
    old_id TEXT NOT NULL,
    new_id TEXT NOT NULL,
    made_at TIMESTAMP WITH TIME ZONE NOT NULL
);
CREATE INDEX redirect_old_id ON redirect (old_id);

CREATE TABLE deletion (                 -- records that are no more, for those who keep copies
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    made_at TIMESTAMP WITH TIME ZONE NOT NULL
);

CREATE TABLE merge_decision (           -- people's word on two events; the newest of two counts
    position BIGINT NOT NULL,
    first_event TEXT NOT NULL,
    second_event TEXT NOT NULL,
    is_together BOOLEAN NOT NULL,
    who TEXT NOT NULL,
    why TEXT,
    made_at TIMESTAMP WITH TIME ZONE NOT NULL
);

CREATE TABLE correction (               -- a field that a person has set, on the deed at a place of an article, whatever id its event has
    id TEXT NOT NULL,
    article TEXT NOT NULL,
    trigger_start INTEGER NOT NULL,
    event TEXT NOT NULL,                -- its id when it was corrected
    field TEXT NOT NULL,                -- as in the contract: status, cameo, date.start, actors, ...
    value TEXT NOT NULL,                -- JSON
    machine_value TEXT,                 -- JSON, what stood there before
    who TEXT NOT NULL,
    why TEXT,
    made_at TIMESTAMP WITH TIME ZONE NOT NULL,
    undone_at TIMESTAMP WITH TIME ZONE
);

CREATE TABLE outlet (
    name TEXT NOT NULL,
    owner TEXT,
    country TEXT,
    language TEXT,
    state_affiliation TEXT,
    is_agency BOOLEAN,
    reviewed_by TEXT,
    reviewed_at TIMESTAMP WITH TIME ZONE
);

CREATE TABLE feed (
    address TEXT NOT NULL,              -- as the user gave it
    title TEXT,
    outlet TEXT,
    health TEXT NOT NULL,               -- JSON of what is kept between two polls
    added_at TIMESTAMP WITH TIME ZONE NOT NULL
);

CREATE TABLE alert_rule (
    id TEXT NOT NULL,                   -- dyad:RUS-AZE, actor:RUS, place:Baku, query:NAME
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,              -- what is watched; for a query its filter
    period TEXT NOT NULL,
    measure TEXT NOT NULL,
    who TEXT NOT NULL,
    created_at TIMESTAMP WITH TIME ZONE NOT NULL,
    muted_until TIMESTAMP WITH TIME ZONE
);

CREATE TABLE alert (                    -- each raised once, for ever
    id TEXT NOT NULL,
    rule TEXT NOT NULL,
    crossed DATE NOT NULL,
    reason TEXT NOT NULL,
    body TEXT NOT NULL,                 -- the alert with its ingredients as JSON
    raised_at TIMESTAMP WITH TIME ZONE NOT NULL,
    seen_at TIMESTAMP WITH TIME ZONE
);

CREATE TABLE delivery (                 -- who is to be told of an alert, and whether that is done
    alert TEXT NOT NULL,
    target TEXT NOT NULL,               -- console, file:PATH, or the address of a webhook
    tries INTEGER NOT NULL,
    fault TEXT,                         -- why the last try failed
    next_try TIMESTAMP WITH TIME ZONE NOT NULL,
    delivered_at TIMESTAMP WITH TIME ZONE
);

CREATE TABLE problem (
    code TEXT NOT NULL,
    place TEXT NOT NULL,
    detail TEXT NOT NULL,
    job BIGINT,
    met_at TIMESTAMP WITH TIME ZONE NOT NULL
);

CREATE TABLE job (
    id BIGINT NOT NULL,
    verb TEXT NOT NULL,
    argument TEXT NOT NULL,
    state TEXT NOT NULL,                -- running, paused, done, failed, stopped
    done BIGINT NOT NULL,
    total BIGINT,
    message TEXT,
    tries INTEGER NOT NULL,
    started_at TIMESTAMP WITH TIME ZONE NOT NULL,
    changed_at TIMESTAMP WITH TIME ZONE NOT NULL
);

CREATE TABLE note (
    id BIGINT NOT NULL,                 -- given once, for ever
    kind TEXT NOT NULL,                 -- incident, article, dyad, actor, forecast, ...
    target TEXT NOT NULL,
    category TEXT,
    text TEXT NOT NULL,
    who TEXT NOT NULL,
    made_at TIMESTAMP WITH TIME ZONE NOT NULL,
    changed_at TIMESTAMP WITH TIME ZONE NOT NULL,
    deleted_at TIMESTAMP WITH TIME ZONE
);

CREATE TABLE review (                   -- what a person decided of a record in the review queue, or of a forecast
    position BIGINT NOT NULL,
    kind TEXT NOT NULL,
    target TEXT NOT NULL,
    verdict TEXT NOT NULL,              -- accepted, rejected, later; came_true, failed
    who TEXT NOT NULL,
    made_at TIMESTAMP WITH TIME ZONE NOT NULL,
    undone_at TIMESTAMP WITH TIME ZONE
);

CREATE TABLE saved_view (
    name TEXT NOT NULL,
    path TEXT NOT NULL,
    who TEXT NOT NULL,
    made_at TIMESTAMP WITH TIME ZONE NOT NULL
);

CREATE TABLE visit (
    who TEXT NOT NULL,
    started_at TIMESTAMP WITH TIME ZONE NOT NULL,
    last_seen_at TIMESTAMP WITH TIME ZONE NOT NULL
);

CREATE TABLE layer (                    -- event data of others, never mixed into own counts
    name TEXT NOT NULL,
    format TEXT NOT NULL,
    file TEXT NOT NULL,
    loaded_rows BIGINT NOT NULL,
    terms TEXT NOT NULL,
    loaded_at TIMESTAMP WITH TIME ZONE NOT NULL
);

CREATE TABLE layer_event (
    layer TEXT NOT NULL,
    id TEXT NOT NULL,                   -- the source's own, not always unique there
    first_day DATE,                     -- null for undated
    last_day DATE,
    source TEXT,                        -- country, else code, else name; blank where nobody is named
    target TEXT,
    kind TEXT NOT NULL,                 -- PLOVER event, else the source's own type
    cameo TEXT,
    quad_class INTEGER NOT NULL,        -- 0 unknown
    goldstein DOUBLE PRECISION,
    plover_score DOUBLE PRECISION,
    reports INTEGER NOT NULL,
    place TEXT,
    latitude DOUBLE PRECISION,
    longitude DOUBLE PRECISION,
    body TEXT NOT NULL                  -- the event with the columns of its file, as JSON
);

CREATE TABLE revision (                 -- one row: raised by every transaction that may change what views show
    number BIGINT NOT NULL
);
INSERT INTO revision VALUES (0);
