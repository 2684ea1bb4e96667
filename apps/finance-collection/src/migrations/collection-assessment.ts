import { appendOnly, CODE, createTable, ID } from '@unionhall/database';

/** The one sheet of a year for union work and collection [BH-6]; nothing on it changes afterwards. */
export const collectionAssessmentMigrations = [
  createTable(
    2026113004071,
    'collection_assessment',
    `id ${ID} NOT NULL PRIMARY KEY, year INT NOT NULL, trade_union_id ${ID} NOT NULL, tax_branch_id ${ID} NOT NULL, total_hundredths INT NOT NULL, units INT NOT NULL, units_with_union INT NOT NULL,
     consequence VARCHAR(1000) NOT NULL, assessed_by_id ${ID} NOT NULL, assessed_on DATE NOT NULL, version INT NOT NULL,
     UNIQUE KEY one_sheet_a_year (year, trade_union_id, tax_branch_id), KEY by_total (total_hundredths, id), CONSTRAINT sheet_total CHECK (total_hundredths BETWEEN 0 AND 10000),
     FOREIGN KEY (trade_union_id) REFERENCES trade_union (id), FOREIGN KEY (tax_branch_id) REFERENCES tax_branch (id)`,
  ),
  ...appendOnly(2026113004072, 'collection_assessment'),
  createTable(
    2026113004074,
    'collection_assessment_line',
    `id ${ID} NOT NULL PRIMARY KEY, assessment_id ${ID} NOT NULL, side ${CODE} NOT NULL, title VARCHAR(200) NOT NULL, weight INT NOT NULL, score INT NOT NULL,
     UNIQUE KEY line_once (assessment_id, title), CONSTRAINT line_side CHECK (side IN ('union', 'tax')), CONSTRAINT line_weight CHECK (weight BETWEEN 1 AND 100), CONSTRAINT line_score CHECK (score BETWEEN 0 AND 100),
     FOREIGN KEY (assessment_id) REFERENCES collection_assessment (id)`,
  ),
  ...appendOnly(2026113004075, 'collection_assessment_line'),
];

/** Tables of these whose rows the department's login may add and read only. */
export const collectionAssessmentAppendOnly = ['collection_assessment', 'collection_assessment_line'] as const;
