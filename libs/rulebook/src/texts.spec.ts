import type { Bilingual, Texts } from './bilingual';
import { clauses } from './clauses';
import { placeholdersOf } from './fill-text';
import { enumLabels } from './labels';
import type { EnumLabels } from './labels/enum-labels';
import { houseLabels } from './labels/house';
import { financeCollectionLabels } from './labels/finance-collection';
import { financeCollectionJointLabels } from './labels/finance-collection-joint';
import { financeCollectionRegistersLabels } from './labels/finance-collection-registers';
import { financeCollectionReceiptsLabels } from './labels/finance-collection-receipts';
import { financeCollectionTargetsLabels } from './labels/finance-collection-targets';
import { governanceLabels } from './labels/governance';
import { governanceMeetingLabels } from './labels/governance-meeting';
import { governanceSupervisionLabels } from './labels/governance-supervision';
import { governanceVotingLabels } from './labels/governance-voting';
import { grantsLabels } from './labels/grants';
import { grantsAwardLabels } from './labels/grants-award';
import { grantsFundLabels } from './labels/grants-fund';
import { grantsReviewLabels } from './labels/grants-review';
import { personnelLabels } from './labels/personnel';
import { personnelAllowanceLabels } from './labels/personnel-allowance';
import { personnelCertificateLabels } from './labels/personnel-certificate';
import { personnelMatchingLabels } from './labels/personnel-matching';
import { personnelPerformanceLabels } from './labels/personnel-performance';
import { personnelCompetitionLabels } from './labels/personnel-competition';
import { personnelRecruitmentLabels } from './labels/personnel-recruitment';
import { personnelStaffLabels } from './labels/personnel-staff';
import { workstationsLabels } from './labels/workstations';
import { parameterDefinition, parameterNames, parseParameter } from './parameters';
import { refusalTexts } from './refusals';
import { remedyTexts } from './remedies';
import { financeCollectionRemedies } from './remedies/finance-collection';
import { financeCollectionOrdersRemedies } from './remedies/finance-collection-orders';
import { financeCollectionJointRemedies } from './remedies/finance-collection-joint';
import { financeCollectionRegistersRemedies } from './remedies/finance-collection-registers';
import { financeCollectionReceiptsRemedies } from './remedies/finance-collection-receipts';
import { financeCollectionTargetsRemedies } from './remedies/finance-collection-targets';
import { governanceRemedies } from './remedies/governance';
import { governanceMeetingRemedies } from './remedies/governance-meeting';
import { governanceSupervisionRemedies } from './remedies/governance-supervision';
import { governanceVotingRemedies } from './remedies/governance-voting';
import { grantsRemedies } from './remedies/grants';
import { grantsAwardRemedies } from './remedies/grants-award';
import { grantsFundRemedies } from './remedies/grants-fund';
import { grantsReviewRemedies } from './remedies/grants-review';
import { houseRemedies } from './remedies/house';
import { personnelRemedies } from './remedies/personnel';
import { personnelContractRemedies } from './remedies/personnel-contract';
import { personnelAllowanceRemedies } from './remedies/personnel-allowance';
import { personnelCertificateRemedies } from './remedies/personnel-certificate';
import { personnelMatchingRemedies } from './remedies/personnel-matching';
import { personnelPerformanceRemedies } from './remedies/personnel-performance';
import { personnelCompetitionRemedies } from './remedies/personnel-competition';
import { personnelRecruitmentRemedies } from './remedies/personnel-recruitment';
import { personnelStaffRemedies } from './remedies/personnel-staff';
import { workstationsRemedies } from './remedies/workstations';

const labelTexts = (labels: Readonly<Record<string, Texts>>): [string, Bilingual][] =>
  Object.entries(labels).flatMap(([name, values]) =>
    Object.entries(values).map(([value, text]): [string, Bilingual] => [`${name}.${value}`, text]),
  );

const everyText: [string, Bilingual][] = [
  ...clauses.flatMap(({ id, document, text, reading }): [string, Bilingual][] => [
    [`${id} document`, document],
    [`${id} text`, text],
    ...(reading ? [[`${id} reading`, reading] as [string, Bilingual]] : []),
  ]),
  ...Object.entries<Bilingual>(refusalTexts),
  ...Object.entries<Bilingual>(remedyTexts),
  ...labelTexts(enumLabels),
  ...parameterNames.map((name): [string, Bilingual] => [name, parameterDefinition(name).title]),
];

const chineseTexts = [
  ...everyText.map(([name, { zh }]): [string, string] => [name, zh]),
  ...clauses.flatMap(({ id, quote }): [string, string][] => (quote === null ? [] : [[`${id} quote`, quote]])),
];

/** The 6763 characters of GB 2312, the national standard of simplified script: a traditional character is not among them. */
const simplified = new Set(
  Array.from({ length: 72 }, (_, row) => Array.from({ length: 94 }, (__, cell) => [0xb0 + row, 0xa1 + cell]))
    .flat()
    .map((bytes) => new TextDecoder('gb18030').decode(Uint8Array.from(bytes))),
);

/** The names of the texts a check finds fault with, so that one test shows every one of them. */
function faulty<Text>(texts: readonly (readonly [string, Text])[], isFaulty: (text: Text) => boolean): string[] {
  return texts.filter(([, text]) => isFaulty(text)).map(([name]) => name);
}

describe('Chinese', () => {
  it('knows simplified from traditional script', () => expect([simplified.has('个'), simplified.has('個')]).toEqual([true, false]));

  it('is written in simplified script', () =>
    expect(faulty(chineseTexts, (zh) => (zh.match(/\p{Script=Han}/gu) ?? []).some((character) => !simplified.has(character)))).toEqual([]));

  it('is Chinese', () => expect(faulty(chineseTexts, (zh) => !/\p{Script=Han}/u.test(zh))).toEqual([]));

  it('uses full-width punctuation', () =>
    expect(faulty(chineseTexts, (zh) => /[\x21-\x22\x27-\x29\x2c\x3a\x3b\x3f]|\p{Script=Han}\./u.test(zh.replace(/\{[^}]*\}/g, '')))).toEqual([]));
});

it('is English in English, but for quoted titles and words', () =>
  expect(faulty(everyText, ({ en }) => en.trim() === '' || /\p{Script=Han}/u.test(en.replace(/《[^》]*》|“[^”]*”/gu, '')))).toEqual([]));

it('cites no article number nobody has seen', () =>
  expect(
    faulty(everyText, ({ zh, en }) => /第[\d一二三四五六七八九十百]+[条款项]/u.test(zh) || /\b(article|section|paragraph)\s+\d/i.test(en)),
  ).toEqual([]));

describe('facts', () => {
  const withFacts = [...Object.entries<Bilingual>(refusalTexts), ...Object.entries<Bilingual>(remedyTexts)];
  const factsOf = (text: string) =>
    placeholdersOf(text)
      .map(({ name, enumName }) => `${name}:${enumName ?? ''}`)
      .sort()
      .join();

  it('are the same in both languages', () => expect(faulty(withFacts, ({ zh, en }) => factsOf(zh) !== factsOf(en))).toEqual([]));

  it('are labelled only by enumerations that exist', () =>
    expect(faulty(withFacts, ({ zh }) => placeholdersOf(zh).some(({ enumName }) => enumName !== undefined && !(enumName in enumLabels)))).toEqual([]));

  it('stand only in refusals and remedies, and nowhere malformed', () =>
    expect(
      faulty(everyText, (text) => {
        const isFilled = withFacts.some(([, each]) => each === text);
        return /[{}]/.test(`${text.zh}${text.en}`.replace(isFilled ? /\{\w+(:\w+)?\}/g : /^$/, ''));
      }),
    ).toEqual([]));
});

describe('codes', () => {
  const departments = Object.keys(houseLabels.Department);

  it('name their department and what is wrong', () => {
    const form = new RegExp(`^(house|${departments.join('|')})\\.[a-z]+(-[a-z]+)*$`);
    expect(Object.keys(refusalTexts).filter((code) => !form.test(code))).toEqual([]);
  });

  it('gives no remedy code to two departments, where one would silently win', () => {
    const files = [houseRemedies, personnelRemedies, personnelStaffRemedies, personnelContractRemedies, personnelCompetitionRemedies, personnelRecruitmentRemedies, personnelMatchingRemedies, personnelCertificateRemedies, personnelAllowanceRemedies, personnelPerformanceRemedies, governanceRemedies, governanceMeetingRemedies, governanceSupervisionRemedies, governanceVotingRemedies, grantsRemedies, grantsAwardRemedies, grantsFundRemedies, grantsReviewRemedies, financeCollectionRemedies, financeCollectionOrdersRemedies, financeCollectionRegistersRemedies, financeCollectionReceiptsRemedies, financeCollectionTargetsRemedies, financeCollectionJointRemedies, workstationsRemedies];
    expect(Object.keys(remedyTexts)).toHaveLength(files.reduce((count, file) => count + Object.keys(file).length, 0));
  });

  it('gives no enumeration to two departments', () => {
    const files = [houseLabels, personnelLabels, personnelStaffLabels, personnelCompetitionLabels, personnelRecruitmentLabels, personnelMatchingLabels, personnelCertificateLabels, personnelAllowanceLabels, personnelPerformanceLabels, governanceLabels, governanceMeetingLabels, governanceSupervisionLabels, governanceVotingLabels, grantsLabels, grantsAwardLabels, grantsFundLabels, grantsReviewLabels, financeCollectionLabels, financeCollectionRegistersLabels, financeCollectionReceiptsLabels, financeCollectionTargetsLabels, financeCollectionJointLabels, workstationsLabels];
    expect(Object.keys(enumLabels)).toHaveLength(files.reduce((count, file) => count + Object.keys(file).length, 0));
  });
});

it.each(parameterNames.filter((name) => parameterDefinition(name).codeList !== null))('labels each code of %s', (name) => {
  const value: unknown = parseParameter(name, parameterDefinition(name).founding);
  const codes = Array.isArray(value) ? (value as string[]) : Object.keys(value as object);
  expect(Object.keys((enumLabels as EnumLabels)[parameterDefinition(name).codeList!] ?? {})).toEqual(expect.arrayContaining(codes));
});
