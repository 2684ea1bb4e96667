import type { Department } from '@unionhall/contracts';
import { personaDefinitions, type Standalone } from '@unionhall/standalone';
import { getNullableType, isNonNullType } from 'graphql';
import { objectOf } from './graph';
import type { Rows } from './rows';
import { anyOf, type ArgumentsOf } from './selection';

/** How many rows of a type are tried by their ids: enough for one that is the asker's and some that are not. */
const SAMPLES = 3;
const PAGE = 2;

/** What fields need to be asked at all: keys of rows that are there, pages that are short. */
export async function argumentsFor(standalone: Standalone, rows: Rows): Promise<ArgumentsOf> {
  const acts = new Map<string, string>();
  for (const [department, { source }] of standalone.departments) {
    // The first, because the checkpoints cover it.
    const [entry] = await source.query<{ act_id: string }[]>('SELECT act_id FROM trail_entry ORDER BY at LIMIT 1');
    acts.set(camelCase(department), entry!.act_id);
    const [published] = await source.query<{ act_id: string }[]>(`SELECT act_id FROM trail_entry WHERE JSON_VALUE(entry, '$.outcome') = 'done' AND JSON_VALUE(entry, '$.act') IN ('seatMember', 'grantAwards', 'confirmPayment', 'registerPark', 'publishAppointments') ORDER BY at LIMIT 1`);
    if (published) acts.set(`${camelCase(department)}Public`, published.act_id);
  }
  const decided = await standalone.departments
    .get('governance')!
    .source.query<{ name: string }[]>('SELECT name FROM parameter WHERE id IN (SELECT parameter_id FROM parameter_row WHERE decision_id IS NOT NULL)');
  const keysFrom = (department: Department, typeName: string) => rows.keys(department, typeName).slice(0, SAMPLES);
  const lists: Readonly<Record<string, readonly string[]>> = {
    'Query.parameterRows': decided.map(({ name }) => name),
    'Query.powerHolders': keysFrom('governance', 'PowerItem'),
    'Query.casesOrMeasures': [personaDefinitions.chief.personId, personaDefinitions.worker.personId],
    'Query.personsInRegister': [personaDefinitions.chief.personId],
    'Query.leadershipSeatsHeld': [personaDefinitions.chief.personId, personaDefinitions.worker.personId],
    'Query.leadershipPosts': [personaDefinitions.chief.personId, personaDefinitions.worker.personId],
    'Query.parksInRegister': keysFrom('workstations', 'Park'),
    'Query.workstationsInRegister': keysFrom('workstations', 'Workstation'),
    'Query.tradeUnionsInRegister': keysFrom('finance-collection', 'TradeUnion'),
    'Query.employersInRegister': keysFrom('finance-collection', 'Employer'),
    'Query.payeeAccountsInRegister': keysFrom('finance-collection', 'PayeeAccount'),
    'Query.paymentReconciliation': keysFrom('finance-collection', 'PaymentOrder'),
  };

  return (typeName, name, field) => {
    const [department] = field.keys();
    const one = anyOf(field);
    const needed = one.args.filter(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined).map((argument) => argument.name);
    const page = one.args.some((argument) => argument.name === 'first' && getNullableType(argument.type).toString() === 'Int' && argument.defaultValue !== undefined) ? [`first: ${PAGE}`] : [];
    const place = `${typeName}.${name}`;
    const list = lists[place];
    if (needed.length === 0) return [inBrackets(page)];
    if (list) return [inBrackets([`${needed[0]}: ${JSON.stringify(list)}`])];
    if (place.endsWith('TrailProof')) return [inBrackets([`actId: "${acts.get(name.replace('TrailProof', ''))!}"`])];
    if (place.endsWith('ProvableActs')) return [`(subjectId: "${keysFrom('workstations', 'Park')[0]!}")`];
    if (place.endsWith('TrailConsistency')) return ['(first: 1, second: 1)'];
    // A precondition nobody has shown, so that something would have been refused.
    if (place === 'Query.governanceParameterReplay') return ['(name: "governance.preconditions", value: "[\\"hearing\\"]", from: "2000-01-01")'];
    if (place === 'Query.financeCollectionParameterReplay') return ['(name: "finance-collection.conference-interval-months", value: "2", from: "2000-01-01")'];
    if (place === 'Query.personnelParameterReplay') return ['(name: "personnel.wage-multiple", value: "3", from: "2000-01-01")'];
    if (place.endsWith('ParameterReplay')) return ['(name: "grants.round-quota", value: "1", from: "2000-01-01")'];
    if (place === 'Query.grantRankingWhatIf') return keysFrom('grants', 'GrantRound').map((id) => `(roundId: "${id}", supposed: { quota: 1 })`);
    if (place === 'Query.grantRankingRecomputed') return keysFrom('grants', 'GrantRound').map((id) => `(roundId: "${id}")`);
    if (place === 'GrantApplication.changesBetween') return ['(from: 1, to: 2)'];
    if (place === 'Query.warningSigns') return ['(from: "2000-01-01", to: "2099-12-31", atLeast: 1)'];
    if (place === 'Query.trailHeads' || place === 'Query.trailHeadsSha256') return ['(day: "2026-03-10")'];
    if (place === 'Query.trailAnchors') return [inBrackets(['department: GRANTS', ...page])];
    if (place === 'Query.vocabulary') return ['(locale: ZH)'];
    if (place === 'Query.paymentContent') return keysFrom('finance-collection', 'PayeeAccount').map((id) => `(powerItem: "office-finance", payeeAccountId: "${id}", amount: "1.00", purpose: "p")`);
    if (place === 'Query.receiptFileRows') return keysFrom('finance-collection', 'ReceiptFile').map((id) => inBrackets([`receiptFileId: "${id}"`, ...page]));
    if (place === 'Query.duesAccount') return keysFrom('finance-collection', 'Employer').map((id) => `(employerId: "${id}")`);
    // The last are of payers nobody knows.
    if (place === 'Query.suggestReceiptMatches') return rows.keys('finance-collection', 'DuesReceipt').slice(-SAMPLES).map((id) => `(receiptId: "${id}")`);
    if (place === 'Query.duesRemittanceContent') return keysFrom('finance-collection', 'PayeeAccount').map((id) => `(upTo: "2026-03", payeeAccountId: "${id}")`);
    if (place === 'Query.financeJob') return keysFrom('finance-collection', 'ReceiptFile').map((id) => `(id: "${id}")`);
    if (place === 'Query.duesRefundContent') return rows.keys('finance-collection', 'DuesReceipt').slice(0, 1).flatMap((receiptId) => keysFrom('finance-collection', 'PayeeAccount').map((id) => `(receiptId: "${receiptId}", payeeAccountId: "${id}", amount: "1.00", reason: "r")`));
    if (place === 'Query.preparationFundHeld') return keysFrom('finance-collection', 'Employer').map((id) => `(employerId: "${id}")`);
    if (place === 'Query.collectionMonthReopeningContent') return keysFrom('finance-collection', 'CollectionMonth').map((id) => `(collectionMonthId: "${id}", reason: "r")`);
    if (place === 'Query.duesReceiptProof') return keysFrom('finance-collection', 'DuesReceipt').map((id) => `(receiptId: "${id}")`);
    if (place === 'Query.collectionPace') return ['(month: "2026-02")'];
    if (place === 'Query.progressDifferences') return keysFrom('finance-collection', 'ProgressPublication').map((id) => `(publicationId: "${id}", of: "${keysFrom('finance-collection', 'TaxBranch')[0]!}")`);
    if (place === 'Query.collectionTargetWhatIf') return ['(supposed: { year: 2026, amount: "1.00", side: TAX_BRANCH, basis: EQUAL })'];
    if (place === 'Query.collectionTargetComparison') return keysFrom('finance-collection', 'CollectionTarget').map((id) => `(targetId: "${id}", comparedWithId: "${id}", side: TRADE_UNION)`);
    if (place === 'Query.expiringLabourContracts') return [inBrackets(['by: "2099-12-31"', ...page])];
    if (place === 'Query.expiringCollectiveContracts') return [inBrackets(['by: "2099-12-31"', ...page])];
    if (place === 'Query.wageWhatIf') return ['(place: "示例市", minimumWage: "1.00", from: "2026-03-10")'];
    if (place === 'Query.certificateStanding') return ['(number: "〔2026〕0001", sha256: "")'];
    if (place === 'PostMatch.whyNot') return keysFrom('personnel', 'Post').map((id) => `(postId: "${id}")`);
    if (place === 'Query.retirementsAhead') return [inBrackets(['by: "2099-12-31"', ...page])];
    if (place === 'Query.conferencePack') return keysFrom('finance-collection', 'JointConference').map((id) => `(conferenceId: "${id}")`);
    if (place === 'Query.grantFund') return ['(year: 2026)'];
    if (place === 'Query.expertConflicts') return keysFrom('grants', 'GrantApplication').map((id) => `(applicationId: "${id}", expertIds: ${JSON.stringify(keysFrom('grants', 'GrantExpert'))})`);
    if (place === 'Query.appointmentObjectionContent') return keysFrom('personnel', 'AppointmentObjection').map((objectionId) => `(objectionId: "${objectionId}", answer: "示例")`);
    if (place === 'Query.awardObjectionContent') return keysFrom('grants', 'AwardObjection').map((objectionId) => `(objectionId: "${objectionId}", answer: "示例")`);
    if (place === 'Query.awardBudgetContent') return keysFrom('grants', 'Award').map((awardId) => `(awardId: "${awardId}", budgetLines: [])`);
    if (place === 'Query.progressReportDraft') return keysFrom('grants', 'Instalment').map((id) => `(instalmentId: "${id}")`);
    if (place === 'Query.allowanceLines') return keysFrom('personnel', 'AllowanceRun').map((id) => inBrackets([`allowanceRunId: "${id}"`, ...page]));
    if (place === 'Query.recruitmentStagesCsv') return keysFrom('personnel', 'RecruitmentBatch').map((batchId) => `(batchId: "${batchId}")`);
    if (place === 'Query.grantRoundCsv') return keysFrom('grants', 'GrantRound').map((roundId) => `(roundId: "${roundId}", table: AWARDS)`);
    if (place === 'Query.awardRevocationContent') return keysFrom('grants', 'Award').map((awardId) => `(awardId: "${awardId}", reason: "r")`);
    if (place === 'Query.parameterChangeContent') return ['(name: "grants.round-quota", from: "2026-04-01", value: "12")'];
    const [key] = needed;
    if ((key === 'id' || key === 'code') && needed.length === 1) return keysFrom(department!, objectOf(one)!).map((value) => inBrackets([`${key}: ${JSON.stringify(value)}`]));
    throw new Error(`say in arguments.ts how ${place} is asked`);
  };
}

const inBrackets = (printed: readonly string[]) => (printed.length > 0 ? `(${printed.join(', ')})` : '');
const camelCase = (text: string) => text.replace(/-(\w)/g, (_dash, letter: string) => letter.toUpperCase());
