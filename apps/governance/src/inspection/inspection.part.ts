import type { DepartmentPart } from '@unionhall/graphql';
import { AccountabilityMeasure } from './accountability-measure.entity';
import { AccountablePerson } from './accountable-person.entity';
import { concludeInspectionCase } from './conclude-inspection-case';
import { InspectionCaseReading } from './inspection-case-reading.entity';
import { InspectionCase } from './inspection-case.entity';
import { inspectionCaseLife } from './inspection-case.life';
import {
  AccountabilityMeasureFields,
  AccountablePersonFields,
  ComputedAccountableFields,
  InspectionCaseFileFields,
  InspectionCaseReadingFields,
  InspectionCaseResolver,
  InspectionReadingRecordFields,
} from './inspection.resolver';
import { openInspectionCase } from './open-inspection-case';
import { readInspectionCase } from './read-inspection-case';
import { recordMeasure } from './record-measure';

export const inspectionPart: DepartmentPart = {
  acts: [openInspectionCase, readInspectionCase, concludeInspectionCase, recordMeasure],
  entities: [InspectionCase, InspectionCaseReading, AccountablePerson, AccountabilityMeasure],
  lives: [inspectionCaseLife],
  resolvers: [
    InspectionCaseResolver,
    InspectionReadingRecordFields,
    InspectionCaseReadingFields,
    InspectionCaseFileFields,
    ComputedAccountableFields,
    AccountablePersonFields,
    AccountabilityMeasureFields,
  ],
};
