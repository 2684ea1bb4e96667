import { rowsOf, type Statements } from '@unionhall/database';
import { dayInShanghai } from '@unionhall/kernel';
import type { GrantApplication } from '../application/application.entity';
import { Award } from '../award/award.entity';
import { PastAward } from '../past-award/past-award.entity';
import { areOneUnit, type EmployerNames } from '../employer/same-unit.rule';
import { rarestBigrams } from './rarest-bigrams';
import { bigramsOf, similarityOf } from './title-similarity';

/** An award that was granted before, here or in a year before this house, and what it has to do with an application. */
export interface FundedBefore {
  readonly award: Award | PastAward;
  readonly ofUnit: boolean;
  readonly ofPerson: boolean;
  /** How similar the titles are, in hundredths of a per cent; null below the threshold. */
  readonly similarity: number | null;
}

/** What an application is compared by. */
export type ComparedApplication = Pick<GrantApplication, 'id' | 'title' | 'employerId' | 'teamMemberIds' | 'contentChangedAt'>;

/** At most so many for one application: the latest. */
const MOST = 50;

/**
 * What was funded before for each of these applications, the latest first: of the same unit through its mergers, of a
 * person of the team, or of a title at least as similar as the threshold (of more than 50 such titles the most similar). As many statements for a hundred as for one.
 */
export async function fundedBefore(statements: Statements, applications: readonly ComparedApplication[], threshold: number): Promise<readonly FundedBefore[][]> {
  if (applications.length === 0) return [];
  const units = await unitsOf(statements, applications.map(({ employerId }) => employerId));
  const persons = await awardedTogetherWith(statements, applications);
  const titles = await similarTitles(statements, applications, threshold);
  const found = [...new Set([...persons, ...titles].map(({ applicationId }) => applicationId))];
  const wanted = [[...units.keys()], found.length > 0 ? found : ['']];
  const granted = await rowsOf(statements, Award, 'WHERE employer_id IN (?) OR application_id IN (?) ORDER BY granted_on DESC, id DESC', wanted);
  const past = await rowsOf(statements, PastAward, 'WHERE employer_id IN (?) OR id IN (?) ORDER BY granted_on DESC, id DESC', wanted);
  const awards = [...granted, ...past].toSorted((one, other) => (one.grantedOn < other.grantedOn ? 1 : one.grantedOn > other.grantedOn ? -1 : 0));
  return applications.map((application) => {
    const before = awards.filter((award) => subjectOf(award) !== application.id && award.grantedOn <= dayInShanghai(application.contentChangedAt));
    const of = (matches: readonly Match[]) => new Map(matches.filter(({ subjectId }) => subjectId === application.id).map((match) => [match.applicationId, match]));
    const [ofPersons, ofTitles] = [of(persons), of(titles)];
    return before
      .map((award) => ({
        award,
        ofUnit: award.employerId !== null && areOneUnit(units, award.employerId, application.employerId),
        ofPerson: ofPersons.has(subjectOf(award)),
        similarity: ofTitles.get(subjectOf(award))?.similarity ?? null,
      }))
      .filter(({ ofUnit, ofPerson, similarity: similar }) => ofUnit || ofPerson || similar !== null)
      .slice(0, MOST);
  });
}

/** What a match names: the application of an award, or the past award itself. */
const subjectOf = (award: Award | PastAward) => ('applicationId' in award ? award.applicationId : award.id);

/** An awarded application, or a past award, that has something to do with another. */
interface Match {
  readonly subjectId: string;
  readonly applicationId: string;
  readonly similarity: number | null;
}

/** These units, all they were merged into, and all that were merged into those, by the copy of the register. */
async function unitsOf(statements: Statements, ids: readonly string[]): Promise<EmployerNames> {
  const rows = await statements.query<{ id: string; name: string; mergedIntoId: string | null }[]>(
    `WITH RECURSIVE family AS (
       SELECT id, name, merged_into_id FROM employer_copy WHERE id IN (?)
       UNION SELECT successor.id, successor.name, successor.merged_into_id FROM family JOIN employer_copy AS successor ON successor.id = family.merged_into_id
       UNION SELECT merged.id, merged.name, merged.merged_into_id FROM family JOIN employer_copy AS merged ON merged.merged_into_id = family.id
     ) SELECT id, name, merged_into_id AS mergedIntoId FROM family`,
    [[...new Set(ids)]],
  );
  // A unit the register told nothing of yet is itself at least.
  return new Map([...ids.map((id) => [id, { name: '', mergedIntoId: null }] as const), ...rows.map(({ id, ...known }) => [id, known] as const)]);
}

const WANTED_PERSONS = `JSON_TABLE(?, '$[*]' COLUMNS (subject_id CHAR(36) COLLATE utf8mb4_bin PATH '$.subjectId', person_id CHAR(36) COLLATE utf8mb4_bin PATH '$.personId'))`;

/** By the teams of the awards granted here, and by those the office named of past awards. */
async function awardedTogetherWith(statements: Statements, applications: readonly ComparedApplication[]): Promise<Match[]> {
  const wanted = applications.flatMap(({ id, teamMemberIds }) => teamMemberIds.map((personId) => ({ subjectId: id, personId })));
  const rows = await statements.query<{ subjectId: string; applicationId: string }[]>(
    `SELECT DISTINCT wanted.subject_id AS subjectId, member.application_id AS applicationId
       FROM ${WANTED_PERSONS} AS wanted
       STRAIGHT_JOIN grant_team_member AS member ON member.person_id = wanted.person_id
       JOIN award ON award.application_id = member.application_id
     UNION SELECT wanted.subject_id, past.past_award_id
       FROM ${WANTED_PERSONS} AS wanted
       STRAIGHT_JOIN past_award_member AS past ON past.person_id = wanted.person_id`,
    [JSON.stringify(wanted), JSON.stringify(wanted)],
  );
  return rows.map((row) => ({ ...row, similarity: null }));
}

const WANTED = `JSON_TABLE(?, '$[*]' COLUMNS (subject_id CHAR(36) COLLATE utf8mb4_bin PATH '$.subjectId', bigram VARCHAR(4) COLLATE utf8mb4_bin PATH '$.bigram', least INT PATH '$.least', most INT PATH '$.most'))`;

/**
 * By the index of pairs. A title that reaches a similarity has one of the rarest pairs at least, so only those are looked up:
 * work grows with how many titles share a rare pair, not with how many share a common one.
 */
async function similarTitles(statements: Statements, applications: readonly ComparedApplication[], threshold: number): Promise<Match[]> {
  const compared = applications.map(({ id, title }) => ({ subjectId: id, bigrams: bigramsOf(title) }));
  const titles = await titlesByBigram(statements, compared.flatMap(({ bigrams }) => bigrams));
  const wanted = compared.flatMap(({ subjectId, bigrams }) => {
    const { length: size } = bigrams;
    const [least, most] = [Math.ceil((size * threshold) / 10_000), threshold === 0 ? 1_000 : Math.floor((size * 10_000) / threshold)];
    return rarestBigrams(bigrams, titles, threshold).map((bigram) => ({ subjectId, bigram, least, most }));
  });
  const rows = await statements.query<{ subjectId: string; applicationId: string; title: string }[]>(
    `SELECT DISTINCT wanted.subject_id AS subjectId, funded.application_id AS applicationId, application.title
       FROM ${WANTED} AS wanted
       STRAIGHT_JOIN grant_title_bigram AS funded ON funded.bigram = wanted.bigram AND funded.size BETWEEN wanted.least AND wanted.most
       STRAIGHT_JOIN grant_application AS application ON application.id = funded.application_id
     UNION SELECT DISTINCT wanted.subject_id, past.id, past.title
       FROM ${WANTED} AS wanted
       STRAIGHT_JOIN past_award_bigram AS funded ON funded.bigram = wanted.bigram AND funded.size BETWEEN wanted.least AND wanted.most
       STRAIGHT_JOIN past_award AS past ON past.id = funded.past_award_id`,
    [JSON.stringify(wanted), JSON.stringify(wanted)],
  );
  const found = rows.map(({ subjectId, applicationId, title }) => ({ subjectId, applicationId, similarity: similarityOf(compared.find((each) => each.subjectId === subjectId)!.bigrams, bigramsOf(title)) }));
  return [...Map.groupBy(found, ({ subjectId }) => subjectId).values()].flatMap((own) =>
    own.filter((match) => match.similarity >= threshold).toSorted((one, other) => other.similarity - one.similarity || (one.applicationId < other.applicationId ? 1 : -1)).slice(0, MOST),
  );
}

/** In how many funded titles each of these pairs is. */
async function titlesByBigram(statements: Statements, bigrams: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = await statements.query<{ bigram: string; titles: number }[]>('SELECT bigram, titles FROM grant_title_bigram_count WHERE bigram IN (?)', [bigrams.length > 0 ? [...new Set(bigrams)] : ['']]);
  return new Map(rows.map((row) => [row.bigram, row.titles]));
}
