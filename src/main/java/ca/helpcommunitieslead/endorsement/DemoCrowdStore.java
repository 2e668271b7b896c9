package ca.helpcommunitieslead.endorsement;

import ca.helpcommunitieslead.campaign.Campaign;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.text.Messages;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Invents endorsements by whole sets. Their addresses are at domains that belong to nobody (RFC 2606). */
@Component
final class DemoCrowdStore {
    /** A campaign that has only begun has had a month all the same. */
    private static final Duration SHORTEST = Duration.ofDays(30);

    private static final List<String> GIVEN = List.of(
            "Aline",
            "Amara",
            "Anders",
            "Basile",
            "Beatrix",
            "Cedric",
            "Chidi",
            "Clémence",
            "Dalia",
            "Dorian",
            "Edith",
            "Emeka",
            "Farah",
            "Félix",
            "Giselle",
            "Hugo",
            "Imani",
            "Isolde",
            "Jasper",
            "Joséphine",
            "Kofi",
            "Leila",
            "Lucien",
            "Maeve",
            "Mirela",
            "Nadia",
            "Noé",
            "Odile",
            "Osman",
            "Petra",
            "Quinn",
            "Rosalie",
            "Rufus",
            "Salma",
            "Simon",
            "Tamsin",
            "Ulric",
            "Viola",
            "Wanda",
            "Zélie");

    private static final List<String> FAMILY = List.of(
            "Abara",
            "Alder",
            "Beaulac",
            "Birch",
            "Boisclair",
            "Brook",
            "Castel",
            "Cloutier",
            "Delorme",
            "Dumas",
            "Eklund",
            "Fairwater",
            "Fontaine",
            "Garneau",
            "Greenhill",
            "Haddad",
            "Hawthorn",
            "Ivory",
            "Jolicœur",
            "Kettle",
            "Lachance",
            "Lakeman",
            "Marchand",
            "Meadows",
            "Mensah",
            "Nightingale",
            "Okoro",
            "Oakley",
            "Pelletier",
            "Pine",
            "Quarry",
            "Ravine",
            "Rousseau",
            "Sable",
            "Shore",
            "Singer",
            "Thorne",
            "Tremblay",
            "Underhill",
            "Vale",
            "Verdier",
            "Waterloo",
            "Winter",
            "Yarrow",
            "Zawadi");

    private static final List<String> COMMENTS = List.of(
            "Our town cannot do this alone.",
            "For clean air on my street.",
            "Pour que nos enfants respirent mieux.",
            "I would like to see my council lead.",
            "Il est temps que la province écoute les municipalités.",
            "We insulated our home and it paid off within years.");

    private static final String LOCK = "select pg_advisory_xact_lock(hashtext('endorsement_demo_crowd'))::text";

    private static final String REAL = """
            select (select count(*) from endorsement) + (select count(*) from endorsement_event)
                   + (select count(*) from endorsement_paper_line)""";

    private static final String SEED = "select setseed(0.417)::text";

    private static final String TABLE = """
            create temporary table demo_crowd (n bigint, code text, riding int, state text, tastes float8, talk float8,
                                               given int, family int, digits int, letter int, requested_at timestamptz)
            on commit drop""";

    /** Each town gets its share of the people: those between its first and its last place in the line of all residents. */
    private static final String INVENT = """
            insert into demo_crowd (n, code, riding, state, tastes, talk, given, family, digits, letter, requested_at)
            with town as (
                select code, riding,
                       sum(population) over (order by code) - population as before, population,
                       sum(population) over () as everybody
                  from jsonb_to_recordset(cast(:towns as jsonb)) as t (code text, population bigint, riding int)),
            placed as (
                select row_number() over () as n, code, riding
                  from town, generate_series(floor(before * :people / everybody)::bigint + 1,
                                             floor((before + population) * :people / everybody)::bigint)),
            drawn as (
                select n, code, riding, random() as fate, random() as moment, random() as tastes, random() as talk,
                       1 + floor(random() * :givenNames)::int as given, 1 + floor(random() * :familyNames)::int as family,
                       floor(random() * 1000)::int as digits, floor(random() * 20)::int as letter
                  from placed),
            fated as (
                select n, code, riding, moment, tastes, talk, given, family, digits, letter,
                       case when fate < 0.86 then 'CONFIRMED' when fate < 0.94 then 'REQUESTED'
                            when fate < 0.99 then 'WITHDRAWN' else 'INVALID' end as state
                  from drawn)
            select n, code, riding, state, tastes, talk, given, family, digits, letter,
                   case when state = 'REQUESTED' then cast(:now as timestamptz) - (1 + moment * 18) * interval '1 day'
                        else cast(:start as timestamptz)
                             + moment * (cast(:now as timestamptz) - cast(:start as timestamptz) - interval '3 hours') end as requested_at
              from fated""";

    /** An ID begins with its time, as those that the program gives. */
    private static final String ENDORSE = """
            with known as (
                select coalesce(max(substring(email from '^crowd-([0-9]+)@')::bigint), 0) as people,
                       coalesce(max(number), 0) as number from endorsement),
            area as (
                select distinct on (municipality_code) municipality_code as code, area from postal_area
                 order by municipality_code, percent desc, area),
            person as (
                select c.n, c.code, c.riding, c.state, c.tastes, c.talk, c.requested_at, c.digits, c.letter,
                       g.name || ' ' || f.name as name, g.key || f.key as key,
                       coalesce(a.area, (select min(area) from postal_area), 'A1A') as area,
                       'crowd-' || (k.people + c.n) || '@example.' || case when c.n % 2 = 0 then 'org' else 'net' end as address,
                       case when c.state <> 'REQUESTED' then c.requested_at + interval '2 hours' end as confirmed_at,
                       case when c.state <> 'REQUESTED'
                            then k.number + row_number() over (partition by c.state <> 'REQUESTED' order by c.requested_at, c.n)
                        end as number
                  from demo_crowd c
                 cross join known k
                  join jsonb_to_recordset(cast(:given as jsonb)) as g (n int, name text, key text) on g.n = c.given
                  join jsonb_to_recordset(cast(:family as jsonb)) as f (n int, name text, key text) on f.n = c.family
                  left join area a on a.code = c.code)
            insert into endorsement (id, mailbox, email, name, name_key, postal_code, municipality_code, lang, inviter,
                                     ask_edition, state, number, mails, requested_at, confirmed_at, withdrawn_at, riding,
                                     comment, comment_check, shows_name, reminders)
            select (lpad(to_hex((extract(epoch from requested_at) * 1000)::bigint), 12, '0') || '7'
                    || substr(md5(address), 1, 3) || '8' || substr(md5(address), 4, 15))::uuid,
                   address, address, name, key,
                   area || ' ' || (digits / 100) || substr('ABCEGHJKLMNPRSTVWXYZ', letter + 1, 1) || (digits % 10),
                   code, case when tastes < 0.85 then 'en' else 'fr' end, '', :edition, state, number, 2, requested_at,
                   confirmed_at, case when state = 'WITHDRAWN' then confirmed_at + (cast(:now as timestamptz) - confirmed_at) / 2 end, riding,
                   case when talk < 0.05 then cast(:comments as jsonb) ->> (n % :commentCount)::int else '' end,
                   case when talk >= 0.05 or state = 'REQUESTED' then 'NONE' when talk < 0.04 then 'SHOWN' else 'WAITING' end,
                   tastes < 0.6 and state = 'CONFIRMED', 2
              from person""";

    private static final String CONSENT = """
            insert into endorsement_consent (endorsement_id, kind, given, wording, lang, at, source)
            select e.id, 'SHOW_NAME', true, case e.lang when 'fr' then :fr else :en end, e.lang, e.confirmed_at,
                   '/' || e.lang || '/endorse'
              from endorsement e
             where e.shows_name and e.email like 'crowd-%'
               and not exists (select 1 from endorsement_consent c where c.endorsement_id = e.id)""";

    private static final String LOG = """
            insert into endorsement_event (at, day, kind, municipality_code, riding, inviter, change)
            select at, (at at time zone :zone)::date, 'INDIVIDUAL', code, riding, '', change from (
                select requested_at + interval '2 hours' as at, code, riding, 1 as change
                  from demo_crowd where state <> 'REQUESTED'
                union all
                select requested_at + interval '2 hours'
                           + (cast(:now as timestamptz) - requested_at - interval '2 hours') / 2, code, riding, -1
                  from demo_crowd where state in ('WITHDRAWN', 'INVALID')) happened
             order by at""";

    private static final String NUMBER = """
            select setval('endorsement_number', (select max(number) from endorsement))::text
             where exists (select 1 from endorsement where number is not null)""";

    private final JdbcClient sql;
    private final JsonMapper json;
    private final Messages messages;

    DemoCrowdStore(JdbcClient sql, JsonMapper json, Messages messages) {
        this.sql = sql;
        this.json = json;
        this.messages = messages;
    }

    /** Lets one crowd appear at a time. */
    void lock() {
        sql.sql(LOCK).query(String.class).list();
    }

    /** How many people have endorsed, or once did. */
    long real() {
        return sql.sql(REAL).query(Long.class).single();
    }

    /** Has chance give the same crowd each time. */
    void seed() {
        sql.sql(SEED).query(String.class).list();
    }

    /** Writes the crowd down in a table that goes with the transaction. */
    void invent(int people, List<Town> towns, Campaign campaign, Instant now) {
        var start = campaign.start().atStartOfDay(campaign.zone()).toInstant();
        sql.sql(TABLE).update();
        sql.sql(INVENT)
                .param("towns", json.writeValueAsString(towns))
                .param("people", people)
                .param("givenNames", GIVEN.size())
                .param("familyNames", FAMILY.size())
                .param("start", Timestamp.from(start.isBefore(now.minus(SHORTEST)) ? start : now.minus(SHORTEST)))
                .param("now", Timestamp.from(now))
                .update();
    }

    /** Makes endorsements of the crowd, with consents and the events that count them. */
    void endorse(int edition, Campaign campaign, Instant now) {
        sql.sql(ENDORSE)
                .param("given", json.writeValueAsString(words(GIVEN)))
                .param("family", json.writeValueAsString(words(FAMILY)))
                .param("comments", json.writeValueAsString(COMMENTS))
                .param("commentCount", COMMENTS.size())
                .param("edition", edition)
                .param("now", Timestamp.from(now))
                .update();
        sql.sql(CONSENT)
                .param("en", messages.get(Lang.EN, ConsentKind.SHOW_NAME.wordingKey()))
                .param("fr", messages.get(Lang.FR, ConsentKind.SHOW_NAME.wordingKey()))
                .update();
        sql.sql(LOG)
                .param("zone", campaign.zone().getId())
                .param("now", Timestamp.from(now))
                .update();
        sql.sql(NUMBER).query(String.class).list();
    }

    private static List<Word> words(List<String> names) {
        return IntStream.range(0, names.size())
                .mapToObj(i -> new Word(i + 1, names.get(i), new PersonName(names.get(i)).key()))
                .toList();
    }

    /** Where some of the crowd live; the riding is 0 where it cannot be told. */
    record Town(String code, long population, int riding) {}

    /** A part of a name, and the form in which spellings are compared. */
    record Word(int n, String name, String key) {}
}
